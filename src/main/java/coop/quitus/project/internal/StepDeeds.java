package coop.quitus.project.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.project.ProjectStep.State;
import coop.quitus.project.StepMeasure;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes down what happens in steps: only by adding. All is called in a transaction of the
/// cooperative.
@Component
final class StepDeeds {

    private final JdbcClient sql;
    private final Clock clock;

    StepDeeds(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void state(
            Cooperative cooperative,
            UUID project,
            String step,
            State state,
            LocalDate on,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO project.step_state
                            (cooperative_id, association_id, project_id, step, number, state, occurred_on,
                             recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :project, :step, :number, :state, :on, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("project", project)
                .param("step", step)
                .param("number", states(cooperative.id(), project, step) + 1)
                .param("state", state.name())
                .param("on", on)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    private int states(CooperativeId cooperative, UUID project, String step) {
        return sql.sql(
                        """
                        SELECT count(*) FROM project.step_state
                         WHERE cooperative_id = :cooperative AND project_id = :project AND step = :step
                        """)
                .param("cooperative", cooperative.value())
                .param("project", project)
                .param("step", step)
                .query(Integer.class)
                .single();
    }

    void answer(
            Cooperative cooperative,
            UUID project,
            String step,
            String question,
            String words,
            Actor by) {
        int version =
                sql.sql(
                                """
                                SELECT count(*) FROM project.answer
                                 WHERE cooperative_id = :cooperative AND project_id = :project AND step = :step
                                   AND question = :question
                                """)
                        .param("cooperative", cooperative.id().value())
                        .param("project", project)
                        .param("step", step)
                        .param("question", question)
                        .query(Integer.class)
                        .single();
        sql.sql(
                        """
                        INSERT INTO project.answer
                            (cooperative_id, association_id, project_id, step, question, version, words,
                             recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :project, :step, :question, :version, :words,
                                :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("project", project)
                .param("step", step)
                .param("question", question)
                .param("version", version + 1)
                .param("words", words)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void measure(
            Cooperative cooperative, UUID project, String step, StepMeasure measure, Actor by) {
        sql.sql(
                        """
                        INSERT INTO project.measure
                            (cooperative_id, association_id, project_id, id, step, series, occurred_on, thousandths,
                             struck_out, recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :project, :id, :step, :series, :on, :thousandths,
                                FALSE, :at, :byId, :by)
                        ON CONFLICT DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("project", project)
                .param("id", measure.id())
                .param("step", step)
                .param("series", measure.series())
                .param("on", measure.on())
                .param("thousandths", measure.thousandths())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void strikeOut(CooperativeId cooperative, UUID project, String step, UUID measure) {
        sql.sql(
                        """
                        UPDATE project.measure SET struck_out = TRUE
                         WHERE cooperative_id = :cooperative AND project_id = :project AND step = :step AND id = :id
                        """)
                .param("cooperative", cooperative.value())
                .param("project", project)
                .param("step", step)
                .param("id", measure)
                .update();
    }

    /// @param kind `AGENDA` or `DECISION`
    void tie(
            Cooperative cooperative,
            UUID project,
            String step,
            String kind,
            UUID target,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO project.tie
                            (cooperative_id, association_id, project_id, step, kind, target, recorded_at,
                             recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :project, :step, :kind, :target, :at, :byId, :by)
                        ON CONFLICT DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("project", project)
                .param("step", step)
                .param("kind", kind)
                .param("target", target)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void end(Cooperative cooperative, UUID project, LocalDate on, Actor by) {
        sql.sql(
                        """
                        INSERT INTO project.ending
                            (cooperative_id, association_id, project_id, ended_on, recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :id, :on, :at, :byId, :by)
                        ON CONFLICT DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("id", project)
                .param("on", on)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    record Tied(UUID project, String step) {}

    /// The step that put an item on an agenda.
    Optional<Tied> behindItem(CooperativeId cooperative, UUID item) {
        return sql.sql(
                        """
                        SELECT project_id, step FROM project.tie
                         WHERE cooperative_id = :cooperative AND kind = 'AGENDA' AND target = :target
                        """)
                .param("cooperative", cooperative.value())
                .param("target", item)
                .query((row, i) -> new Tied(row.getObject(1, UUID.class), row.getString(2)))
                .optional();
    }
}
