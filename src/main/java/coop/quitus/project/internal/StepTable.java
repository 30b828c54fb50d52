package coop.quitus.project.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kit.KitStep;
import coop.quitus.kit.StepKind;
import coop.quitus.project.ProjectStep;
import coop.quitus.project.ProjectStep.State;
import coop.quitus.project.StepMeasure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The steps of projects and what became of them. All is called in a transaction of the
/// cooperative.
@Component
final class StepTable {

    /// The setting in which the steps that come before are kept.
    private static final String AFTER = "after";

    private final JdbcClient sql;

    StepTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Cooperative cooperative, UUID project, int position, KitStep step) {
        sql.sql(
                        """
                        INSERT INTO project.step
                            (cooperative_id, association_id, project_id, key, position, kind, title, instruction, adults)
                        VALUES (:cooperative, :association, :project, :key, :position, :kind, :title, :instruction, :adults)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("project", project)
                .param("key", step.key())
                .param("position", position)
                .param("kind", step.kind().name())
                .param("title", step.title())
                .param("instruction", step.pupils())
                .param("adults", step.adults())
                .update();
        say(cooperative, project, step.key(), AFTER, step.after());
        step.settings()
                .forEach((name, words) -> say(cooperative, project, step.key(), name, words));
    }

    private void say(
            Cooperative cooperative, UUID project, String step, String name, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            sql.sql(
                            """
                            INSERT INTO project.setting
                                (cooperative_id, association_id, project_id, step, name, position, words)
                            VALUES (:cooperative, :association, :project, :step, :name, :position, :words)
                            """)
                    .param("cooperative", cooperative.id().value())
                    .param("association", cooperative.association().value())
                    .param("project", project)
                    .param("step", step)
                    .param("name", name)
                    .param("position", i + 1)
                    .param("words", words.get(i))
                    .update();
        }
    }

    /// The steps by project, in their order; those of every project of the cooperative when it is
    /// null.
    Map<UUID, List<ProjectStep>> read(CooperativeId cooperative, @Nullable UUID project) {
        Map<At, Parts> parts = new HashMap<>();
        settings(cooperative, project, parts);
        states(cooperative, project, parts);
        answers(cooperative, project, parts);
        measures(cooperative, project, parts);
        ties(cooperative, project, parts);
        Map<UUID, List<ProjectStep>> steps = new HashMap<>();
        each(
                cooperative,
                project,
                """
                SELECT project_id, key AS step, kind, title, instruction, adults FROM project.step
                 WHERE cooperative_id = :cooperative AND (:project::uuid IS NULL OR project_id = :project)
                 ORDER BY project_id, position
                """,
                (at, row) ->
                        steps.computeIfAbsent(at.project(), _ -> new ArrayList<>())
                                .add(parts.getOrDefault(at, new Parts()).step(at.step(), row)));
        return steps;
    }

    private record At(UUID project, String step) {}

    /// What is gathered of a step before it is made.
    private static final class Parts {
        private final Map<String, List<String>> settings = new LinkedHashMap<>();
        private final Map<String, String> answers = new LinkedHashMap<>();
        private final List<StepMeasure> measures = new ArrayList<>();
        private State state = State.TO_DO;
        private @Nullable LocalDate on;
        private String by = "";
        private @Nullable UUID item;
        private @Nullable UUID decision;

        ProjectStep step(String key, ResultSet row) throws SQLException {
            List<String> after = settings.getOrDefault(AFTER, List.of());
            Map<String, List<String>> others = new HashMap<>(settings);
            others.remove(AFTER);
            return new ProjectStep(
                    key,
                    StepKind.valueOf(row.getString("kind")),
                    row.getString("title"),
                    row.getString("instruction"),
                    row.getString("adults"),
                    after,
                    others,
                    state,
                    on,
                    by,
                    answers,
                    measures,
                    item,
                    decision);
        }
    }

    private interface Hearing {
        void of(At at, ResultSet row) throws SQLException;
    }

    private void each(
            CooperativeId cooperative, @Nullable UUID project, String query, Hearing hearing) {
        sql.sql(query)
                .param("cooperative", cooperative.value())
                .param("project", project, Types.OTHER)
                .query(row -> {
                    var at =
                            new At(
                                    Objects.requireNonNull(row.getObject("project_id", UUID.class)),
                                    row.getString("step"));
                    hearing.of(at, row);
                });
    }

    private static Parts at(Map<At, Parts> parts, At at) {
        return parts.computeIfAbsent(at, _ -> new Parts());
    }

    private void settings(CooperativeId cooperative, @Nullable UUID project, Map<At, Parts> parts) {
        each(
                cooperative,
                project,
                """
                SELECT project_id, step, name, words FROM project.setting
                 WHERE cooperative_id = :cooperative AND (:project::uuid IS NULL OR project_id = :project)
                 ORDER BY position
                """,
                (at, row) ->
                        at(parts, at)
                                .settings
                                .computeIfAbsent(row.getString("name"), _ -> new ArrayList<>())
                                .add(row.getString("words")));
    }

    private void states(CooperativeId cooperative, @Nullable UUID project, Map<At, Parts> parts) {
        each(
                cooperative,
                project,
                """
                SELECT project_id, step, state, occurred_on, recorded_by FROM project.step_state
                 WHERE cooperative_id = :cooperative AND (:project::uuid IS NULL OR project_id = :project)
                 ORDER BY number
                """,
                (at, row) -> {
                    Parts step = at(parts, at);
                    step.state = State.valueOf(row.getString("state"));
                    step.on =
                            step.state == State.TO_DO
                                    ? null
                                    : row.getObject("occurred_on", LocalDate.class);
                    step.by = row.getString("recorded_by");
                });
    }

    private void answers(CooperativeId cooperative, @Nullable UUID project, Map<At, Parts> parts) {
        each(
                cooperative,
                project,
                """
                SELECT project_id, step, question, words FROM project.answer
                 WHERE cooperative_id = :cooperative AND (:project::uuid IS NULL OR project_id = :project)
                 ORDER BY version
                """,
                (at, row) ->
                        at(parts, at)
                                .answers
                                .put(row.getString("question"), row.getString("words")));
    }

    private void measures(CooperativeId cooperative, @Nullable UUID project, Map<At, Parts> parts) {
        each(
                cooperative,
                project,
                """
                SELECT project_id, step, id, series, occurred_on, thousandths FROM project.measure
                 WHERE cooperative_id = :cooperative AND (:project::uuid IS NULL OR project_id = :project)
                   AND NOT struck_out
                 ORDER BY occurred_on, recorded_at, id
                """,
                (at, row) ->
                        at(parts, at)
                                .measures
                                .add(
                                        new StepMeasure(
                                                row.getObject("id", UUID.class),
                                                row.getString("series"),
                                                row.getObject("occurred_on", LocalDate.class),
                                                row.getLong("thousandths"))));
    }

    private void ties(CooperativeId cooperative, @Nullable UUID project, Map<At, Parts> parts) {
        each(
                cooperative,
                project,
                """
                SELECT project_id, step, kind, target FROM project.tie
                 WHERE cooperative_id = :cooperative AND (:project::uuid IS NULL OR project_id = :project)
                 ORDER BY recorded_at
                """,
                (at, row) -> {
                    UUID target = row.getObject("target", UUID.class);
                    if (row.getString("kind").equals("AGENDA")) {
                        at(parts, at).item = target;
                    } else {
                        at(parts, at).decision = target;
                    }
                });
    }
}
