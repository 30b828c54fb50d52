package coop.quitus.sampling.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.sampling.VisitObservation;
import coop.quitus.sampling.VisitObservation.FollowUp;
import coop.quitus.sampling.Visits;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What visits found, and what became of it. All is called in a transaction of the cooperative.
@Component
final class ObservationTable {

    private final JdbcClient sql;
    private final Clock clock;

    ObservationTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<VisitObservation> of(CooperativeId cooperative, SchoolYear year) {
        Map<Integer, List<FollowUp>> followUps = followUps(cooperative, year);
        return sql.sql(
                        """
                        SELECT number, severity, what, piece, rule, asked, due_on, observed_at, observed_by
                          FROM sampling.observation
                         WHERE cooperative_id = :cooperative AND school_year = :year
                         ORDER BY number
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new VisitObservation(
                                row.getInt("number"),
                                VisitObservation.Gravity.valueOf(row.getString("severity")),
                                row.getString("what"),
                                row.getString("piece"),
                                row.getString("rule"),
                                row.getString("asked"),
                                row.getObject("due_on", LocalDate.class),
                                row.getTimestamp("observed_at").toInstant(),
                                row.getString("observed_by"),
                                followUps.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    private Map<Integer, List<FollowUp>> followUps(CooperativeId cooperative, SchoolYear year) {
        Map<Integer, List<FollowUp>> found = new HashMap<>();
        sql.sql(
                        """
                        SELECT observation, kind, words, written_at, written_by
                          FROM sampling.follow_up
                         WHERE cooperative_id = :cooperative AND school_year = :year
                         ORDER BY number
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query(row -> {
                    found.computeIfAbsent(row.getInt(1), _ -> new ArrayList<>())
                            .add(
                                    new FollowUp(
                                            "CLOSED".equals(row.getString(2)),
                                            row.getString(3),
                                            row.getTimestamp(4).toInstant(),
                                            row.getString(5)));
                });
        return found;
    }

    void observe(Cooperative where, SchoolYear year, Visits.Found found, Actor by) {
        sql.sql(
                        """
                        INSERT INTO sampling.observation
                            (cooperative_id, association_id, school_year, number, severity, what, piece, rule, asked,
                             due_on, observed_at, observed_by_id, observed_by)
                        VALUES (:cooperative, :association, :year,
                                :number, :severity, :what, :piece, :rule, :asked, :due, :at, :byId, :by)
                        """)
                .param("cooperative", where.id().value())
                .param("association", where.association().value())
                .param("year", year.startsIn())
                .param("number", next(where.id(), year))
                .param("severity", found.gravity().name())
                .param("what", found.what())
                .param("piece", found.piece())
                .param("rule", found.rule())
                .param("asked", found.asked())
                .param("due", found.dueOn(), Types.DATE)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void followUp(
            Cooperative where,
            SchoolYear year,
            int observation,
            boolean closing,
            String words,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO sampling.follow_up
                            (cooperative_id, association_id, school_year, number, observation, kind, words, written_at,
                             written_by_id, written_by)
                        VALUES (:cooperative, :association, :year,
                                :number, :observation, :kind, :words, :at, :byId, :by)
                        """)
                .param("cooperative", where.id().value())
                .param("association", where.association().value())
                .param("year", year.startsIn())
                .param("number", nextFollowUp(where.id(), year))
                .param("observation", observation)
                .param("kind", closing ? "CLOSED" : "ANSWER")
                .param("words", words)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    private int next(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT coalesce(max(number), 0) + 1
                          FROM sampling.observation
                         WHERE cooperative_id = :cooperative AND school_year = :year
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query(Integer.class)
                .single();
    }

    private int nextFollowUp(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT coalesce(max(number), 0) + 1
                          FROM sampling.follow_up
                         WHERE cooperative_id = :cooperative AND school_year = :year
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query(Integer.class)
                .single();
    }
}
