package coop.quitus.audit.internal;

import coop.quitus.audit.Trail;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads each step of the way down, one query for a step. Amounts are debit minus credit.
@Component
final class TrailReader {

    private final JdbcClient reader;
    private final JdbcClient sql;

    TrailReader(@Qualifier("readerJdbc") JdbcClient reader, JdbcClient sql) {
        this.reader = reader;
        this.sql = sql;
    }

    /// How many have something on each line. In a transaction across that association.
    Map<AccountKey, Long> holders(AssociationId association, SchoolYear year) {
        var holders = new HashMap<AccountKey, Long>();
        reader.sql(
                        """
                        SELECT account, count(DISTINCT cooperative_id) AS holders
                          FROM ledger.published_trial_balance
                         WHERE association_id = :association AND school_year = :year
                         GROUP BY account
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query(row -> {
                    holders.put(new AccountKey(row.getString("account")), row.getLong("holders"));
                });
        return holders;
    }

    record Part(CooperativeId cooperative, long cents, long entries) {}

    /// In a transaction across that association.
    List<Part> parts(AssociationId association, SchoolYear year, AccountKey account) {
        return reader.sql(
                        """
                        SELECT balance.cooperative_id, balance.cents, lines.entries
                          FROM (SELECT cooperative_id, sum(net_cents)::bigint AS cents
                                  FROM ledger.published_trial_balance
                                 WHERE association_id = :association AND school_year = :year AND account = :account
                                 GROUP BY cooperative_id) AS balance
                          JOIN (SELECT cooperative_id, count(DISTINCT entry_id) AS entries
                                  FROM ledger.published_line
                                 WHERE association_id = :association AND school_year = :year AND account = :account
                                 GROUP BY cooperative_id) AS lines
                            ON lines.cooperative_id = balance.cooperative_id
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .param("account", account.value())
                .query((row, i) ->
                        new Part(
                                new CooperativeId(row.getLong("cooperative_id")),
                                row.getLong("cents"),
                                row.getLong("entries")))
                .list();
    }

    /// In a transaction of that cooperative.
    List<Trail.Posting> postings(CooperativeId cooperative, SchoolYear year, AccountKey account) {
        return sql.sql(
                        """
                        SELECT entry.piece, entry.occurred_on, entry.label, line.cents,
                               cardinality(entry.vouchers) AS vouchers,
                               EXISTS (SELECT FROM reconciliation.published_shown_entry matched
                                        WHERE matched.cooperative_id = entry.cooperative_id
                                          AND matched.entry_id = entry.id) AS banked
                          FROM (SELECT cooperative_id, entry_id, sum(amount_cents)::bigint AS cents
                                  FROM ledger.published_line
                                 WHERE cooperative_id = :cooperative AND school_year = :year AND account = :account
                                 GROUP BY cooperative_id, entry_id) AS line
                          JOIN ledger.published_posting entry
                            ON entry.cooperative_id = line.cooperative_id AND entry.id = line.entry_id
                         WHERE entry.cooperative_id = :cooperative
                         ORDER BY entry.occurred_on, entry.sequence
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .param("account", account.value())
                .query((row, i) ->
                        new Trail.Posting(
                                row.getString("piece"),
                                row.getObject("occurred_on", LocalDate.class),
                                row.getString("label"),
                                Money.cents(row.getLong("cents")),
                                row.getInt("vouchers"),
                                row.getBoolean("banked")))
                .list();
    }
}
