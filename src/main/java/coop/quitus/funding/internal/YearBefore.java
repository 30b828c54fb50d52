package coop.quitus.funding.internal;

import coop.quitus.funding.Budget;
import coop.quitus.funding.BudgetRow;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Balance;
import coop.quitus.ledger.Books;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.SubsidyMovement.Side;
import coop.quitus.subsidy.SubsidyStanding;
import java.util.Map;
import org.springframework.stereotype.Component;

/// A year of the books, in the rows of the funders' forms.
@Component
final class YearBefore {

    private static final AccountKey PUBLIC_SUBSIDY = new AccountKey("PRD_SUBS_PUBLIC");

    private final Books books;
    private final Subsidies subsidies;
    private final RowTable rows;

    YearBefore(Books books, Subsidies subsidies, RowTable rows) {
        this.books = books;
        this.subsidies = subsidies;
        this.rows = rows;
    }

    Budget of(CooperativeId cooperative, SchoolYear year) {
        Map<AccountKey, RowTable.Placed> placed = rows.all();
        Budget budget = Budget.EMPTY;
        for (Balance balance : books.balances(cooperative, year)) {
            AccountKey account = balance.account();
            if (account.isCharge()) {
                budget = budget.plus(RowTable.rowOf(placed, account), balance.net());
            } else if (account.isProduct()) {
                budget = budget.plus(RowTable.rowOf(placed, account), balance.net().negated());
            }
        }
        return told(budget, cooperative, year, placed);
    }

    /// The register knows which authority a public subsidy came from; the chart does not.
    private Budget told(
            Budget budget,
            CooperativeId cooperative,
            SchoolYear year,
            Map<AccountKey, RowTable.Placed> placed) {
        BudgetRow untold = RowTable.rowOf(placed, PUBLIC_SUBSIDY);
        Budget told = budget;
        for (SubsidyStanding standing : subsidies.standings(cooperative, year.lastDay())) {
            Money received =
                    Money.sum(
                            standing.counting(Side.RECEIVED).stream()
                                    .filter(one -> year.contains(one.occurredOn()))
                                    .filter(one -> one.account().equals(PUBLIC_SUBSIDY))
                                    .map(one -> one.amount()));
            told =
                    told.plus(untold, received.negated())
                            .plus(BudgetRow.of(standing.subsidy().terms().kind()), received);
        }
        return told;
    }
}
