package coop.quitus.garden.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.garden.Experiment;
import coop.quitus.garden.Experiment.Stage;
import coop.quitus.garden.Experiment.Written;
import coop.quitus.garden.Gardening.StageWords;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Experiments, stage by stage, each version kept. All is called in a transaction of the
/// cooperative.
@Component
final class ExperimentTable {

    private record Row(String step, Written written) {}

    private final JdbcClient sql;
    private final Clock clock;

    ExperimentTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// The experiments of a garden, with the last version of each stage.
    List<Experiment> all(CooperativeId cooperative, UUID project) {
        Map<String, List<Written>> steps = new LinkedHashMap<>();
        sql.sql(
                        """
                        SELECT DISTINCT ON (step, stage) step, stage, version, words, pot_a, pot_b, recorded_at, recorded_by
                          FROM garden.experiment_stage
                         WHERE cooperative_id = :cooperative AND project = :project
                         ORDER BY step, stage, version DESC
                        """)
                .param("cooperative", cooperative.value())
                .param("project", project)
                .query((row, i) ->
                        new Row(
                                row.getString("step"),
                                new Written(
                                        Stage.valueOf(row.getString("stage")),
                                        row.getInt("version"),
                                        row.getString("words"),
                                        row.getString("pot_a"),
                                        row.getString("pot_b"),
                                        row.getTimestamp("recorded_at").toInstant(),
                                        row.getString("recorded_by"))))
                .list()
                .forEach(row ->
                        steps.computeIfAbsent(row.step(), _ -> new ArrayList<>())
                                .add(row.written()));
        return steps.entrySet().stream()
                .map(one -> new Experiment(one.getKey(), one.getValue()))
                .toList();
    }

    void write(
            Cooperative cooperative,
            SchoolYear year,
            UUID project,
            String step,
            Stage stage,
            int version,
            StageWords words,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO garden.experiment_stage
                            (cooperative_id, association_id, project, step, stage, version, school_year, words, pot_a,
                             pot_b, recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :project, :step, :stage, :version, :year, :words, :potA,
                                :potB, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, project, step, stage, version) DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("project", project)
                .param("step", step)
                .param("stage", stage.name())
                .param("version", version)
                .param("year", year.startsIn())
                .param("words", words.words())
                .param("potA", stage == Stage.PROTOCOL ? words.potA() : "")
                .param("potB", stage == Stage.PROTOCOL ? words.potB() : "")
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }
}
