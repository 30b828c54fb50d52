package coop.quitus.audit.internal;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts books and bank beside each other on 31 August, for every cooperative at once: what
/// `Reconciliations` says of one till, in one query for all. A test compares the two.
@Component
final class BankReader {

    private static final String BANKS =
            """
            WITH evening AS (SELECT make_date(:year + 1, 8, 31) AS on_day),
            till AS (
                SELECT cooperative_id, account, class_code, sum(net_cents) AS book_cents
                  FROM ledger.published_till
                 WHERE association_id = :association AND school_year = :year
                   AND account NOT IN ('TRE_CASH', 'TRE_ADV', 'TRE_TRANSFER')
                 GROUP BY cooperative_id, account, class_code
            ), told AS (
                SELECT DISTINCT ON (statement.cooperative_id, statement.account, statement.class_code)
                       statement.cooperative_id, statement.account, statement.class_code, statement.closing_on,
                       statement.closing_cents
                  FROM treasury.published_statement statement, evening
                 WHERE statement.association_id = :association AND statement.closing_cents IS NOT NULL
                 ORDER BY statement.cooperative_id, statement.account, statement.class_code,
                          statement.closing_on > evening.on_day, abs(statement.closing_on - evening.on_day),
                          statement.recorded_at DESC
            ), bank AS (
                SELECT told.cooperative_id, told.account, told.class_code,
                       told.closing_cents + coalesce((
                           SELECT sum(CASE WHEN line.booked_on > told.closing_on
                                           THEN line.amount_cents ELSE -line.amount_cents END)
                             FROM treasury.published_bank_line line
                            WHERE line.cooperative_id = told.cooperative_id AND line.account = told.account
                              AND line.class_code = told.class_code
                              AND line.booked_on > least(told.closing_on, evening.on_day)
                              AND line.booked_on <= greatest(told.closing_on, evening.on_day)), 0) AS cents
                  FROM told, evening
            ), outstanding AS (
                SELECT line.cooperative_id, line.account, line.class_code, sum(line.amount_cents) AS cents
                  FROM ledger.published_line line
                  CROSS JOIN evening
                 WHERE line.association_id = :association AND line.school_year IN (:year - 1, :year)
                   AND line.account LIKE 'TRE\\_%' AND line.kind <> 'OPENING'
                   AND NOT EXISTS (
                           SELECT FROM reconciliation.published_shown_entry matched
                            WHERE matched.cooperative_id = line.cooperative_id AND matched.entry_id = line.entry_id
                              AND matched.account = line.account AND matched.booked_on <= evening.on_day)
                 GROUP BY line.cooperative_id, line.account, line.class_code
            ), unwritten AS (
                SELECT line.cooperative_id, line.account, line.class_code, sum(line.amount_cents) AS cents
                  FROM treasury.published_bank_line line
                  CROSS JOIN evening
                 WHERE line.association_id = :association
                   AND line.booked_on BETWEEN make_date(:year - 1, 9, 1) AND evening.on_day
                   AND NOT EXISTS (
                           SELECT FROM reconciliation.published_told_line matched
                            WHERE matched.cooperative_id = line.cooperative_id AND matched.bank_line_id = line.id
                              AND matched.occurred_on <= evening.on_day)
                 GROUP BY line.cooperative_id, line.account, line.class_code
            ), framed AS (
                SELECT statement.cooperative_id, statement.account, statement.class_code
                  FROM treasury.published_statement statement, evening
                 WHERE statement.association_id = :association
                 GROUP BY statement.cooperative_id, statement.account, statement.class_code
                HAVING bool_or(evening.on_day BETWEEN statement.from_day AND statement.to_day)
                    OR bool_or(statement.closing_on <= evening.on_day) AND bool_or(statement.closing_on > evening.on_day)
                UNION
                SELECT cooperative_id, account, class_code
                  FROM reconciliation.published_quiet_summer
                 WHERE association_id = :association AND school_year = :year
            )
            SELECT till.cooperative_id,
                   bool_and(framed.cooperative_id IS NOT NULL) AS framed,
                   bool_and(bank.cents IS NOT NULL) AS told,
                   sum(abs(till.book_cents - bank.cents - coalesce(outstanding.cents, 0)
                           + coalesce(unwritten.cents, 0)))::bigint AS difference_cents
              FROM till
              LEFT JOIN bank USING (cooperative_id, account, class_code)
              LEFT JOIN outstanding USING (cooperative_id, account, class_code)
              LEFT JOIN unwritten USING (cooperative_id, account, class_code)
              LEFT JOIN framed USING (cooperative_id, account, class_code)
             GROUP BY till.cooperative_id
            """;

    private final JdbcClient reader;

    BankReader(@Qualifier("readerJdbc") JdbcClient reader) {
        this.reader = reader;
    }

    /// @param difference null when the bank told no balance of one of its tills
    record Bank(boolean framed, @Nullable Money difference) {}

    Map<CooperativeId, Bank> banks(AssociationId association, SchoolYear year) {
        var banks = new HashMap<CooperativeId, Bank>();
        reader.sql(BANKS)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query(row -> {
                    banks.put(
                            new CooperativeId(row.getLong("cooperative_id")),
                            new Bank(
                                    row.getBoolean("framed"),
                                    row.getBoolean("told")
                                            ? Money.cents(row.getLong("difference_cents"))
                                            : null));
                });
        return banks;
    }
}
