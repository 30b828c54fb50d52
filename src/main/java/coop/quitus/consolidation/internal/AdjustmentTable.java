package coop.quitus.consolidation.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What an association chose for its accounts, in the rows of its headquarters. All is called in a
/// transaction of theirs.
@Component
final class AdjustmentTable {

    private final JdbcClient sql;
    private final Clock clock;

    AdjustmentTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// The last word on each adjustment.
    record Choice(
            SchoolYear year,
            String origin,
            boolean accepted,
            String label,
            String debit,
            String credit,
            Money amount,
            String reason,
            String by) {}

    /// Of this year and all before, the oldest year first.
    List<Choice> through(CooperativeId headquarters, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT school_year, origin, state = 'ACCEPTED' AS accepted, label, debit, credit, amount_cents, reason,
                               chosen_by
                          FROM consolidation.adjustment last
                         WHERE cooperative_id = :cooperative AND school_year <= :year
                           AND NOT EXISTS (SELECT FROM consolidation.adjustment later
                                            WHERE later.cooperative_id = last.cooperative_id
                                              AND later.school_year = last.school_year AND later.origin = last.origin
                                              AND later.number > last.number)
                         ORDER BY school_year, origin
                        """)
                .param("cooperative", headquarters.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new Choice(
                                new SchoolYear(row.getInt("school_year")),
                                row.getString("origin"),
                                row.getBoolean("accepted"),
                                row.getString("label"),
                                row.getString("debit"),
                                row.getString("credit"),
                                Money.cents(row.getLong("amount_cents")),
                                row.getString("reason"),
                                row.getString("chosen_by")))
                .list();
    }

    void choose(Cooperative headquarters, Choice choice, Actor by) {
        sql.sql(
                        """
                        INSERT INTO consolidation.adjustment
                            (cooperative_id, association_id, school_year, origin, number, state, label, debit, credit,
                             amount_cents, reason, chosen_at, chosen_by_id, chosen_by)
                        SELECT :cooperative, :association, :year, :origin, 1 + count(*), :state, :label, :debit, :credit,
                               :amount, :reason, :at, :byId, :by
                          FROM consolidation.adjustment
                         WHERE cooperative_id = :cooperative AND school_year = :year AND origin = :origin
                        """)
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("year", choice.year().startsIn())
                .param("origin", choice.origin())
                .param("state", choice.accepted() ? "ACCEPTED" : "REFUSED")
                .param("label", choice.label())
                .param("debit", choice.debit())
                .param("credit", choice.credit())
                .param("amount", choice.amount().cents())
                .param("reason", choice.reason())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    /// The choice that holds in a year: its own, or the latest before.
    Optional<Integer> durableYears(CooperativeId headquarters, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT years FROM consolidation.durable_policy
                         WHERE cooperative_id = :cooperative AND school_year <= :year
                         ORDER BY school_year DESC, number DESC
                         LIMIT 1
                        """)
                .param("cooperative", headquarters.value())
                .param("year", year.startsIn())
                .query(Integer.class)
                .optional();
    }

    void chooseDurableYears(
            Cooperative headquarters, SchoolYear year, int years, String reason, Actor by) {
        sql.sql(
                        """
                        INSERT INTO consolidation.durable_policy
                            (cooperative_id, association_id, school_year, number, years, reason, chosen_at, chosen_by_id,
                             chosen_by)
                        SELECT :cooperative, :association, :year, 1 + count(*), :years, :reason, :at, :byId, :by
                          FROM consolidation.durable_policy
                         WHERE cooperative_id = :cooperative AND school_year = :year
                        """)
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("year", year.startsIn())
                .param("years", years)
                .param("reason", reason)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }
}
