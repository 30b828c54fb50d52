package coop.quitus.treasury.internal;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.Till;
import coop.quitus.treasury.Statements.Around;
import coop.quitus.treasury.Statements.Told;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the statements tell of balances, and how far they reach.
@Component
final class BalanceTables {

    private final JdbcClient sql;

    BalanceTables(JdbcClient sql) {
        this.sql = sql;
    }

    private JdbcClient.StatementSpec ofTill(
            String text, CooperativeId cooperative, Till till, LocalDate seen) {
        return sql.sql(text)
                .param("cooperative", cooperative.value())
                .param("account", till.account().value())
                .param("class", till.classCode())
                .param("seen", seen);
    }

    /// What the till held on an evening: the nearest balance that was told, and the lines between.
    Optional<Money> on(CooperativeId cooperative, Till till, LocalDate evening) {
        return nearest(cooperative, till, evening)
                .map(told ->
                        told.on().isAfter(evening)
                                ? told.balance()
                                        .minus(
                                                moved(
                                                        cooperative,
                                                        till,
                                                        evening,
                                                        told.on(),
                                                        evening))
                                : told.balance()
                                        .plus(
                                                moved(
                                                        cooperative,
                                                        till,
                                                        told.on(),
                                                        evening,
                                                        evening)));
    }

    private Optional<Told> nearest(CooperativeId cooperative, Till till, LocalDate evening) {
        return ofTill(
                        """
                        SELECT closing_on, closing_cents
                          FROM treasury.seen_from(:cooperative, :account, :class, :seen)
                         WHERE cooperative_id = :cooperative AND closing_cents IS NOT NULL
                         ORDER BY abs(closing_on - :seen::date), recorded_at DESC
                         LIMIT 1
                        """,
                        cooperative,
                        till,
                        evening)
                .query(BalanceTables::told)
                .optional();
    }

    Around around(CooperativeId cooperative, Till till, LocalDate evening) {
        Told before = before(cooperative, till, evening).orElse(null);
        Told after = after(cooperative, till, evening).orElse(null);
        return new Around(
                covering(cooperative, till, evening).orElse(null),
                before,
                after,
                before == null || after == null
                        ? Money.ZERO
                        : moved(cooperative, till, before.on(), after.on(), evening),
                reachesBy(cooperative, till, evening).orElse(null));
    }

    private Optional<Told> before(CooperativeId cooperative, Till till, LocalDate evening) {
        return ofTill(
                        """
                        SELECT closing_on, closing_cents
                          FROM treasury.seen_from(:cooperative, :account, :class, :seen)
                         WHERE cooperative_id = :cooperative AND closing_cents IS NOT NULL AND closing_on <= :seen
                         ORDER BY closing_on DESC, recorded_at DESC
                         LIMIT 1
                        """,
                        cooperative,
                        till,
                        evening)
                .query(BalanceTables::told)
                .optional();
    }

    private Optional<Told> after(CooperativeId cooperative, Till till, LocalDate evening) {
        return ofTill(
                        """
                        SELECT closing_on, closing_cents
                          FROM treasury.seen_from(:cooperative, :account, :class, :seen)
                         WHERE cooperative_id = :cooperative AND closing_cents IS NOT NULL AND closing_on > :seen
                         ORDER BY closing_on, recorded_at DESC
                         LIMIT 1
                        """,
                        cooperative,
                        till,
                        evening)
                .query(BalanceTables::told)
                .optional();
    }

    private static Told told(ResultSet row, int i) throws SQLException {
        return new Told(row.getObject(1, LocalDate.class), Money.cents(row.getLong(2)));
    }

    /// What the lines moved from the day after the first evening to the second.
    ///
    /// @param seen the evening that is asked about: it hears of no later file once it is closed
    private Money moved(
            CooperativeId cooperative, Till till, LocalDate from, LocalDate to, LocalDate seen) {
        return Money.cents(
                ofTill(
                                """
                                SELECT COALESCE(sum(line.amount_cents), 0)
                                  FROM treasury.bank_line line
                                  JOIN treasury.seen_from(:cooperative, :account, :class, :seen) heard
                                    ON heard.cooperative_id = line.cooperative_id AND heard.id = line.statement_id
                                 WHERE line.cooperative_id = :cooperative AND line.account = :account
                                   AND line.class_code = :class
                                   AND line.booked_on > :from AND line.booked_on <= :to
                                """,
                                cooperative,
                                till,
                                seen)
                        .param("to", to)
                        .param("from", from)
                        .query(Long.class)
                        .single());
    }

    private Optional<String> covering(CooperativeId cooperative, Till till, LocalDate evening) {
        return ofTill(
                        """
                        SELECT file_name
                          FROM treasury.seen_from(:cooperative, :account, :class, :seen)
                         WHERE cooperative_id = :cooperative AND :seen::date BETWEEN from_day AND to_day
                         ORDER BY recorded_at DESC
                         LIMIT 1
                        """,
                        cooperative,
                        till,
                        evening)
                .query(String.class)
                .optional();
    }

    /// The last day that the statements of a till reach; empty when there is none.
    Optional<LocalDate> reaches(CooperativeId cooperative, Till till) {
        return reachesBy(cooperative, till, LocalDate.of(9999, 12, 31));
    }

    Optional<LocalDate> reachesSeenFrom(CooperativeId cooperative, Till till, LocalDate evening) {
        return ofTill(
                        """
                        SELECT to_day
                          FROM treasury.seen_from(:cooperative, :account, :class, :seen)
                         WHERE cooperative_id = :cooperative
                         ORDER BY to_day DESC
                         LIMIT 1
                        """,
                        cooperative,
                        till,
                        evening)
                .query(LocalDate.class)
                .optional();
    }

    private Optional<LocalDate> reachesBy(CooperativeId cooperative, Till till, LocalDate evening) {
        return ofTill(
                        """
                        SELECT to_day
                          FROM treasury.seen_from(:cooperative, :account, :class, :seen)
                         WHERE cooperative_id = :cooperative AND to_day <= :seen
                         ORDER BY to_day DESC
                         LIMIT 1
                        """,
                        cooperative,
                        till,
                        evening)
                .query(LocalDate.class)
                .optional();
    }
}
