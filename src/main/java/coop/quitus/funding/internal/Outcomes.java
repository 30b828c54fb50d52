package coop.quitus.funding.internal;

import coop.quitus.funding.Budget;
import coop.quitus.funding.BudgetRow;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.EntryId;
import coop.quitus.subsidy.SubsidyMovement;
import coop.quitus.subsidy.SubsidyMovement.Side;
import coop.quitus.subsidy.SubsidyStanding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// What a project was, seen from one subsidy: the lines of the books it paid in, whole, and who
/// paid the rest of them. Pure.
///
/// Its charges are always its products. A line is what this subsidy, the others and the school's
/// own money paid of it; what the subsidy received is what it spent and what is left, which is
/// carried forward; what it spent beyond, the school's own money carries.
final class Outcomes {

    private Outcomes() {}

    /// A line of the books.
    private record Place(EntryId entry, int line) {
        static Place of(SubsidyMovement movement) {
            return new Place(movement.entry(), movement.lineNumber());
        }
    }

    /// @param others the other files of the register, on the same evening
    /// @param whole the whole amount of a movement's line, in cents
    /// @param rowOf where a line of the chart stands
    static Budget of(
            SubsidyStanding standing,
            List<SubsidyStanding> others,
            ToLongFunction<SubsidyMovement> whole,
            Function<AccountKey, BudgetRow> rowOf) {
        Map<Place, SubsidyMovement> lines = new LinkedHashMap<>();
        standing.counting(Side.SPENT).forEach(one -> lines.putIfAbsent(Place.of(one), one));
        Budget budget =
                Budget.EMPTY.plus(
                        BudgetRow.of(standing.subsidy().terms().kind()), standing.received());
        Money own = standing.spent().negated();
        for (SubsidyMovement line : lines.values()) {
            Money amount = Money.cents(whole.applyAsLong(line));
            budget = budget.plus(rowOf.apply(line.account()), amount);
            own = own.plus(amount);
        }
        for (SubsidyStanding other : others) {
            Money shared =
                    Money.sum(
                            other.counting(Side.SPENT).stream()
                                    .filter(one -> lines.containsKey(Place.of(one)))
                                    .map(SubsidyMovement::amount));
            budget = budget.plus(BudgetRow.of(other.subsidy().terms().kind()), shared);
            own = own.minus(shared);
        }
        Money left = standing.left();
        return left.isNegative()
                ? budget.plus(BudgetRow.OWN, own.plus(left.absolute()))
                : budget.plus(BudgetRow.CARRIED_FORWARD, left).plus(BudgetRow.OWN, own);
    }
}
