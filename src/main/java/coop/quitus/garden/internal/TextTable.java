package coop.quitus.garden.internal;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The free texts of gardens, wherever they are kept. All is called in a transaction of the
/// cooperative.
@Component
final class TextTable {

    /// @param where `log`, `key` or `experiment`
    /// @param id of its row; of its project for an experiment
    /// @param step of the experiment; empty elsewhere
    record Kept(String where, UUID id, String step, String stage, int version, String words) {}

    private final JdbcClient sql;

    TextTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Kept> of(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT 'log' AS origin, id, '' AS step, '' AS stage, 0 AS version, words
                          FROM garden.reading
                         WHERE cooperative_id = :cooperative AND school_year = :year AND words <> ''
                        UNION ALL
                        SELECT 'key', id, '', '', 0, place
                          FROM garden.sighting
                         WHERE cooperative_id = :cooperative AND school_year = :year AND place <> ''
                        UNION ALL
                        SELECT 'experiment', project, step, stage, version, words || ' ' || pot_a || ' ' || pot_b
                          FROM garden.experiment_stage
                         WHERE cooperative_id = :cooperative AND school_year = :year AND words <> ''
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new Kept(
                                row.getString("origin"),
                                row.getObject("id", UUID.class),
                                row.getString("step"),
                                row.getString("stage"),
                                row.getInt("version"),
                                row.getString("words")))
                .list();
    }

    int empty(CooperativeId cooperative, Kept text) {
        return switch (text.where()) {
            case "log" -> emptyReading(cooperative, text);
            case "key" -> emptySighting(cooperative, text);
            default -> emptyStage(cooperative, text);
        };
    }

    private int emptyReading(CooperativeId cooperative, Kept text) {
        return sql.sql(
                        """
                        UPDATE garden.reading SET words = ''
                         WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("cooperative", cooperative.value())
                .param("id", text.id())
                .update();
    }

    private int emptySighting(CooperativeId cooperative, Kept text) {
        return sql.sql(
                        """
                        UPDATE garden.sighting SET place = ''
                         WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("cooperative", cooperative.value())
                .param("id", text.id())
                .update();
    }

    private int emptyStage(CooperativeId cooperative, Kept text) {
        return sql.sql(
                        """
                        UPDATE garden.experiment_stage SET words = '', pot_a = '', pot_b = ''
                         WHERE cooperative_id = :cooperative AND project = :project AND step = :step
                           AND stage = :stage AND version = :version
                        """)
                .param("cooperative", cooperative.value())
                .param("project", text.id())
                .param("step", text.step())
                .param("stage", text.stage())
                .param("version", text.version())
                .update();
    }
}
