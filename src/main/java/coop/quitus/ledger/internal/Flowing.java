package coop.quitus.ledger.internal;

import coop.quitus.database.Server;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Flows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Reads the roll-up of all books and what was not folded into it yet, in one statement.
@Component
final class Flowing implements Flows {

    /// Small enough that one fold is short, large enough that a day of September is a few of them.
    private static final int AT_ONCE = 20_000;

    private final JdbcClient sql;
    private final Server server;

    Flowing(JdbcClient sql, Server server) {
        this.sql = sql;
        this.server = server;
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
        return sql.sql(
                        """
                        SELECT headquarters, account, sum(debit_cents)::bigint AS debit, sum(credit_cents)::bigint AS credit
                          FROM ledger.flows_of(:year, :association, :through)
                         GROUP BY headquarters, account
                        """)
                .param("year", year.startsIn())
                .param("association", association.value())
                .param("through", through)
                .query(Flowing::total)
                .list();
    }

    @Override
    public List<Total> nationTotals(SchoolYear year, LocalDate through) {
        return sql.sql(
                        """
                        SELECT headquarters, account, debit_cents AS debit, credit_cents AS credit
                          FROM ledger.totals_of_nation(:year, :through)
                        """)
                .param("year", year.startsIn())
                .param("through", through)
                .query(Flowing::total)
                .list();
    }

    /// As the owner, who alone sees the lines of all.
    @Override
    public Map<AccountKey, Money> recounted(SchoolYear year) {
        var owner =
                new SingleConnectionDataSource(
                        server.url(), server.owner().role(), server.owner().password(), true);
        Map<AccountKey, Money> net = new TreeMap<>(Comparator.comparing(AccountKey::value));
        try (owner) {
            JdbcClient.create(owner)
                    .sql(
                            """
                            SELECT account, sum(amount_cents)
                              FROM ledger.line
                             WHERE school_year = :year
                               AND association_id <> (SELECT association_id FROM federation.published_association
                                                       WHERE practice)
                             GROUP BY account
                            """)
                    .param("year", year.startsIn())
                    .query(row -> {
                        net.put(new AccountKey(row.getString(1)), Money.cents(row.getLong(2)));
                    });
        }
        return net;
    }

    private static Total total(ResultSet row, int i) throws SQLException {
        return new Total(
                row.getBoolean("headquarters"),
                new AccountKey(row.getString("account")),
                row.getLong("debit"),
                row.getLong("credit"));
    }

    @Override
    public List<Carried> balanceLines(AssociationId association, SchoolYear through) {
        return carried(association, through);
    }

    @Override
    public List<Carried> nationBalanceLines(SchoolYear through) {
        return carried(null, through);
    }

    private List<Carried> carried(@Nullable AssociationId association, SchoolYear through) {
        return sql.sql(
                        """
                        SELECT school_year, account, net_cents
                          FROM ledger.balance_lines_of(:year, :association::bigint)
                         ORDER BY school_year, account
                        """)
                .param("year", through.startsIn())
                .param("association", association == null ? null : association.value())
                .query((row, i) ->
                        new Carried(
                                new SchoolYear(row.getInt("school_year")),
                                new AccountKey(row.getString("account")),
                                Money.cents(row.getLong("net_cents"))))
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
