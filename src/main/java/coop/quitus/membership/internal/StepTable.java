package coop.quitus.membership.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.membership.AffiliationState;
import coop.quitus.membership.AffiliationStep;
import coop.quitus.membership.Arrival;
import coop.quitus.ui.SomeoneWasFaster;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The steps of affiliations, and who arrived since: rows that are only added to.
@Component
final class StepTable {

    private final JdbcClient sql;
    private final Clock clock;

    StepTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<AffiliationStep> steps(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT number, state, version, words, taken_at, taken_by
                          FROM membership.step
                         WHERE cooperative_id = :cooperative AND school_year = :year
                         ORDER BY number
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new AffiliationStep(
                                row.getInt(1),
                                AffiliationState.valueOf(row.getString(2)),
                                row.getInt(3),
                                row.getString(4),
                                row.getTimestamp(5).toInstant(),
                                row.getString(6)))
                .list();
    }

    void take(
            Cooperative cooperative,
            SchoolYear year,
            int number,
            AffiliationState state,
            int version,
            String words,
            Actor by) {
        try {
            sql.sql(
                            """
                            INSERT INTO membership.step
                                (cooperative_id, association_id, school_year, number, state, version, words, taken_at,
                                 taken_by_id, taken_by)
                            VALUES (:cooperative, :association, :year, :number, :state, :version, :words, :at, :byId, :by)
                            """)
                    .param("cooperative", cooperative.id().value())
                    .param("association", cooperative.association().value())
                    .param("year", year.startsIn())
                    .param("number", number)
                    .param("state", state.name())
                    .param("version", version)
                    .param("words", words)
                    .param("at", Timestamp.from(clock.instant()))
                    .param("byId", by.person())
                    .param("by", by.name())
                    .update();
        } catch (DuplicateKeyException faster) {
            throw new SomeoneWasFaster(
                    "Quelqu'un vient d'agir sur cette adhésion. Rouvrez la page pour voir où elle en est.");
        }
    }

    List<Arrival> arrivals(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT id, class_code, pupils, adults, arrived_on, recorded_by
                          FROM membership.arrival
                         WHERE cooperative_id = :cooperative AND school_year = :year
                         ORDER BY arrived_on, id
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new Arrival(
                                row.getObject(1, java.util.UUID.class),
                                row.getString(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getObject(5, LocalDate.class),
                                row.getString(6)))
                .list();
    }

    /// The same form twice counts once.
    void welcome(Cooperative cooperative, SchoolYear year, Arrival arrival, Actor by) {
        sql.sql(
                        """
                        INSERT INTO membership.arrival
                            (cooperative_id, association_id, school_year, id, class_code, pupils, adults, arrived_on,
                             recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :year, :id, :code, :pupils, :adults, :on, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, school_year, id) DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("year", year.startsIn())
                .param("id", arrival.id())
                .param("code", arrival.classCode())
                .param("pupils", arrival.pupils())
                .param("adults", arrival.adults())
                .param("on", arrival.on())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }
}
