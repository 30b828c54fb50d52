package coop.quitus.ledger.internal;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Flows;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Reads the roll-up of all books and what was not folded into it yet, in one statement.
@Component
final class Flowing implements Flows {

    /// Small enough that one fold is short, large enough that a day of September is a few of them.
    private static final int AT_ONCE = 20_000;

    private final JdbcClient sql;

    Flowing(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Flow> of(AssociationId association, SchoolYear year, LocalDate through) {
        return read(association, year, through);
    }

    @Override
    public List<Flow> nation(SchoolYear year, LocalDate through) {
        return read(null, year, through);
    }

    private List<Flow> read(
            @Nullable AssociationId association, SchoolYear year, LocalDate through) {
        return sql.sql(
                        """
                        SELECT association_id, headquarters, account, month, debit_cents, credit_cents
                          FROM ledger.flows_of(:year, :association::bigint, :through)
                        """)
                .param("year", year.startsIn())
                .param("association", association == null ? null : association.value())
                .param("through", through)
                .query((row, i) ->
                        new Flow(
                                new AssociationId(row.getLong("association_id")),
                                row.getBoolean("headquarters"),
                                new AccountKey(row.getString("account")),
                                YearMonth.from(row.getObject("month", LocalDate.class)),
                                row.getLong("debit_cents"),
                                row.getLong("credit_cents")))
                .list();
    }

    @Override
    public List<Total> totals(AssociationId association, SchoolYear year, LocalDate through) {
        return total(association, year, through);
    }

    @Override
    public List<Total> nationTotals(SchoolYear year, LocalDate through) {
        return total(null, year, through);
    }

    private List<Total> total(
            @Nullable AssociationId association, SchoolYear year, LocalDate through) {
        return sql.sql(
                        """
                        SELECT headquarters, account, sum(debit_cents)::bigint AS debit, sum(credit_cents)::bigint AS credit
                          FROM ledger.flows_of(:year, :association::bigint, :through)
                         GROUP BY headquarters, account
                        """)
                .param("year", year.startsIn())
                .param("association", association == null ? null : association.value())
                .param("through", through)
                .query((row, i) ->
                        new Total(
                                row.getBoolean("headquarters"),
                                new AccountKey(row.getString("account")),
                                row.getLong("debit"),
                                row.getLong("credit")))
                .list();
    }

    @Override
    public int fold() {
        return sql.sql("SELECT ledger.fold_flows(:most)")
                .param("most", AT_ONCE)
                .query(Integer.class)
                .single();
    }

    /// Every process tries; one of them has the turn. A posting never waits for it.
    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void foldWhatCame() {
        int folded;
        do {
            folded = fold();
        } while (folded == AT_ONCE);
    }
}
