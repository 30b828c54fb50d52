package coop.quitus.ledger;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// What the books of all sections together say, to the last committed entry. Sums alone: no row of
/// a cooperative leaves this way.
///
/// One query each, whose cost is accounts × months (× associations), never entries.
public interface Flows {

    /// The sections of one association, headquarters apart.
    ///
    /// @param through the last day counted, opening entries included
    List<Flow> of(AssociationId association, SchoolYear year, LocalDate through);

    /// Every association; schools of practice are not in the nation.
    List<Flow> nation(SchoolYear year, LocalDate through);

    /// The same without months, summed by PostgreSQL: what a report of the whole reads.
    List<Total> totals(AssociationId association, SchoolYear year, LocalDate through);

    /// Every association together, a row an account and side: summed as one already, it costs
    /// accounts × months whatever the number of associations.
    List<Total> nationTotals(SchoolYear year, LocalDate through);

    /// What headquarters own or owe besides money, as each year up to this one moved it: a year of
    /// the books opens with its tills alone.
    List<Carried> balanceLines(AssociationId association, SchoolYear through);

    /// The same for every association together.
    List<Carried> nationBalanceLines(SchoolYear through);

    /// The net of each account of the nation read again from every line of the year: what the sums
    /// must be equal to, and what they spare. Costs the number of entries.
    Map<AccountKey, Money> recounted(SchoolYear year);

    /// Moves what the latest entries left aside into the sums. Readers see no difference; it only
    /// keeps them quick. Does nothing while another process is at it.
    ///
    /// @return how many lines were moved
    int fold();

    /// What one account of an association moved in a month.
    ///
    /// @param headquarters whether in the books of the association's own section
    /// @param debitCents in whole cents, beyond what one `Money` may hold: a nation's turnover
    record Flow(
            AssociationId association,
            boolean headquarters,
            AccountKey account,
            YearMonth month,
            long debitCents,
            long creditCents) {

        /// Debit less credit: charges and money are positive, products negative.
        public Money net() {
            return Money.cents(debitCents - creditCents);
        }
    }

    /// What one account moved in a year, in the books of cooperatives or of headquarters.
    record Total(boolean headquarters, AccountKey account, long debitCents, long creditCents) {

        public Money net() {
            return Money.cents(debitCents - creditCents);
        }
    }

    /// @param net debit less credit of that year
    record Carried(SchoolYear year, AccountKey account, Money net) {}
}
