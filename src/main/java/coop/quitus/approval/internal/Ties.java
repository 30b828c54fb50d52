package coop.quitus.approval.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The ties as the database keeps them. All is called in a transaction of the cooperative.
@Component
final class Ties {

    private final JdbcClient sql;
    private final Clock clock;

    Ties(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// The last step of a subject.
    ///
    /// @param given false once it was untied
    record Tie(UUID subject, int step, UUID decision, boolean given, Instant at, String by) {}

    Optional<Tie> last(CooperativeId cooperative, UUID subject) {
        return sql.sql(
                        """
                        SELECT subject, step, decision, given, recorded_at, recorded_by
                          FROM approval.approval
                         WHERE cooperative_id = :cooperative AND subject = :subject
                         ORDER BY step DESC
                         LIMIT 1
                        """)
                .param("cooperative", cooperative.value())
                .param("subject", subject)
                .query((row, i) -> tie(row))
                .optional();
    }

    /// Those of expenses that stand; of one decision, or of all when it is null.
    List<Tie> ofEntries(CooperativeId cooperative, Optional<UUID> decision) {
        return sql
                .sql(
                        """
                        SELECT DISTINCT ON (subject) subject, step, decision, given, recorded_at, recorded_by
                          FROM approval.approval
                         WHERE cooperative_id = :cooperative AND entry_id IS NOT NULL
                         ORDER BY subject, step DESC
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) -> tie(row))
                .list()
                .stream()
                .filter(Tie::given)
                .filter(tie -> decision.isEmpty() || tie.decision().equals(decision.get()))
                .toList();
    }

    private static Tie tie(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Tie(
                row.getObject("subject", UUID.class),
                row.getInt("step"),
                row.getObject("decision", UUID.class),
                row.getBoolean("given"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"));
    }

    /// Adds a step: odd ones tie, even ones untie.
    Tie add(Cooperative which, UUID subject, boolean expense, int step, UUID decision, Actor by) {
        Instant now = clock.instant();
        sql.sql(
                        """
                        INSERT INTO approval.approval
                            (cooperative_id, association_id, subject, step, entry_id, decision, given,
                             recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :subject, :step, :entry, :decision, :given, :at, :byId, :by)
                        """)
                .param("cooperative", which.id().value())
                .param("association", which.association().value())
                .param("subject", subject)
                .param("step", step)
                .param("entry", expense ? subject : null, Types.OTHER)
                .param("decision", decision)
                .param("given", step % 2 == 1)
                .param("at", Timestamp.from(now))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
        return new Tie(subject, step, decision, step % 2 == 1, now, by.name());
    }
}
