package coop.quitus.funding;

import coop.quitus.funding.BudgetRow.Part;
import coop.quitus.kernel.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// Amounts by row: what a project should cost and who should pay it, or what it cost and who paid.
///
/// @param amounts the rows that are not zero
public record Budget(Map<BudgetRow, Money> amounts) {

    public static final Budget EMPTY = new Budget(Map.of());

    public Budget {
        var kept = new EnumMap<BudgetRow, Money>(BudgetRow.class);
        kept.putAll(amounts);
        kept.values().removeIf(Money::isZero);
        amounts = Collections.unmodifiableMap(kept);
    }

    public Money of(BudgetRow row) {
        return amounts.getOrDefault(row, Money.ZERO);
    }

    public Money total(Part part) {
        return Money.sum(BudgetRow.of(part).stream().map(this::of));
    }

    /// The same with so much more on a row.
    public Budget plus(BudgetRow row, Money amount) {
        var more = new EnumMap<BudgetRow, Money>(BudgetRow.class);
        more.putAll(amounts);
        more.merge(row, amount, Money::plus);
        return new Budget(more);
    }

    public boolean isEmpty() {
        return amounts.isEmpty();
    }

    /// Whether the money that comes in is the money that goes out.
    public boolean balances() {
        return total(Part.CHARGES).equals(total(Part.PRODUCTS));
    }

    /// The same of what is given without money.
    public boolean balancesInKind() {
        return total(Part.KIND_USED).equals(total(Part.KIND_FOUND));
    }
}
