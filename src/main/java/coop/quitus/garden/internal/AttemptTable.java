package coop.quitus.garden.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The answers of classes to sums. All is called in a transaction of the cooperative.
@Component
final class AttemptTable {

    record Attempt(String question, int number, long value, String typed, boolean right) {}

    private final JdbcClient sql;
    private final Clock clock;

    AttemptTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// All the answers of a garden, oldest first.
    List<Attempt> of(CooperativeId cooperative, UUID project) {
        return sql.sql(
                        """
                        SELECT question, number, value, typed, is_right
                          FROM garden.attempt
                         WHERE cooperative_id = :cooperative AND project = :project
                         ORDER BY question, number
                        """)
                .param("cooperative", cooperative.value())
                .param("project", project)
                .query((row, i) ->
                        new Attempt(
                                row.getString("question"),
                                row.getInt("number"),
                                row.getLong("value"),
                                row.getString("typed"),
                                row.getBoolean("is_right")))
                .list();
    }

    void write(Cooperative cooperative, UUID project, Attempt attempt, Actor by) {
        sql.sql(
                        """
                        INSERT INTO garden.attempt
                            (cooperative_id, association_id, project, question, number, value, typed, is_right,
                             recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :project, :question, :number, :value, :typed, :right,
                                :at, :byId, :by)
                        ON CONFLICT (cooperative_id, project, question, number) DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("project", project)
                .param("question", attempt.question())
                .param("number", attempt.number())
                .param("value", attempt.value())
                .param("typed", attempt.typed())
                .param("right", attempt.right())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }
}
