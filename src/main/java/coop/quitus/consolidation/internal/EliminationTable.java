package coop.quitus.consolidation.internal;

import coop.quitus.consolidation.FlowKind;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// What is taken out, in sums.
@Component
final class EliminationTable {

    private static final int AT_ONCE = 20_000;

    private final JdbcClient sql;

    EliminationTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param amount signed as in the books
    record Elimination(boolean headquarters, AccountKey account, FlowKind kind, Money amount) {}

    List<Elimination> of(AssociationId association, SchoolYear year, LocalDate through) {
        return sql.sql(
                        """
                        SELECT headquarters, account, kind, amount_cents
                          FROM consolidation.eliminations_of(:year, :association, :through)
                        """)
                .param("year", year.startsIn())
                .param("association", association.value())
                .param("through", through)
                .query(EliminationTable::elimination)
                .list();
    }

    List<Elimination> ofNation(SchoolYear year, LocalDate through) {
        return sql.sql(
                        """
                        SELECT headquarters, account, kind, amount_cents
                          FROM consolidation.eliminations_of_nation(:year, :through)
                        """)
                .param("year", year.startsIn())
                .param("through", through)
                .query(EliminationTable::elimination)
                .list();
    }

    private static Elimination elimination(ResultSet row, int i) throws SQLException {
        return new Elimination(
                row.getBoolean("headquarters"),
                new AccountKey(row.getString("account")),
                FlowKind.valueOf(row.getString("kind")),
                Money.cents(row.getLong("amount_cents")));
    }

    /// All years before, by account.
    Map<AccountKey, Money> before(@Nullable AssociationId association, SchoolYear year) {
        Map<AccountKey, Money> taken = new HashMap<>();
        sql.sql(
                        """
                        SELECT account, amount_cents
                          FROM consolidation.eliminations_before(:year, :association::bigint)
                        """)
                .param("year", year.startsIn())
                .param("association", association == null ? null : association.value())
                .query(row -> {
                    taken.put(
                            new AccountKey(row.getString("account")),
                            Money.cents(row.getLong("amount_cents")));
                });
        return taken;
    }

    /// What all associations accepted beside their books, this year and before, by account of ANC
    /// 2018-06.
    List<Adjusted> adjustedByAll(SchoolYear year) {
        return sql.sql(
                        """
                        SELECT account, school_year, amount_cents
                          FROM consolidation.adjustments_of_nation(:year)
                        """)
                .param("year", year.startsIn())
                .query((row, i) ->
                        new Adjusted(
                                new SchoolYear(row.getInt("school_year")),
                                row.getString("account"),
                                Money.cents(row.getLong("amount_cents"))))
                .list();
    }

    /// @param amount debit positive, credit negative
    record Adjusted(SchoolYear year, String account, Money amount) {}

    int cooperatives(@Nullable AssociationId association) {
        return sql.sql(
                        """
                        SELECT count(*) FROM federation.published_section
                         WHERE NOT headquarters AND NOT practice
                           AND (:association::bigint IS NULL OR association_id = :association)
                        """)
                .param("association", association == null ? null : association.value())
                .query(Integer.class)
                .single();
    }

    int fold() {
        return sql.sql("SELECT consolidation.fold_eliminations(:most)")
                .param("most", AT_ONCE)
                .query(Integer.class)
                .single();
    }

    /// Every process tries; one of them has the turn.
    @Scheduled(initialDelay = 7, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void foldWhatCame() {
        int folded;
        do {
            folded = fold();
        } while (folded == AT_ONCE);
    }
}
