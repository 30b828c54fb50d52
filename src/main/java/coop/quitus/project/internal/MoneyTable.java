package coop.quitus.project.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kit.Kit.Side;
import coop.quitus.ledger.EntryId;
import coop.quitus.project.PlannedLine;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The budget lines of projects, and the entries tied to them. All is called in a transaction of
/// the cooperative.
@Component
final class MoneyTable {

    private final JdbcClient sql;
    private final Clock clock;

    MoneyTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<PlannedLine> lines(CooperativeId cooperative, UUID project) {
        return sql.sql(
                        """
                        SELECT key, label, side, amount_cents, funder, coalesce(subsidy, '') AS subsidy, decision_id
                          FROM project.budget_line
                         WHERE cooperative_id = :cooperative AND project_id = :project
                         ORDER BY position
                        """)
                .param("cooperative", cooperative.value())
                .param("project", project)
                .query((row, i) ->
                        new PlannedLine(
                                row.getString("key"),
                                row.getString("label"),
                                Side.valueOf(row.getString("side")),
                                Money.cents(row.getLong("amount_cents")),
                                row.getString("funder"),
                                row.getString("subsidy"),
                                row.getObject("decision_id", UUID.class)))
                .list();
    }

    /// A line of the same key is written anew where it stands.
    void plan(Cooperative cooperative, UUID project, PlannedLine line) {
        sql.sql(
                        """
                        INSERT INTO project.budget_line AS kept
                            (cooperative_id, association_id, project_id, key, position, label, side, amount_cents, funder,
                             subsidy, decision_id)
                        VALUES (:cooperative, :association, :project, :key, :position, :label, :side, :amount, :funder,
                                :subsidy, :decision)
                        ON CONFLICT (cooperative_id, project_id, key) DO UPDATE
                           SET label = :label, amount_cents = :amount, funder = :funder, subsidy = :subsidy,
                               decision_id = :decision
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("project", project)
                .param("key", line.key())
                .param("position", last(cooperative.id(), project) + 1)
                .param("label", line.label())
                .param("side", line.side().name())
                .param("amount", line.amount().cents())
                .param("funder", line.funder())
                .param("subsidy", line.subsidy().isEmpty() ? null : line.subsidy(), Types.VARCHAR)
                .param("decision", line.decision(), Types.OTHER)
                .update();
    }

    private int last(CooperativeId cooperative, UUID project) {
        return sql.sql(
                        """
                        SELECT coalesce(max(position), 0) FROM project.budget_line
                         WHERE cooperative_id = :cooperative AND project_id = :project
                        """)
                .param("cooperative", cooperative.value())
                .param("project", project)
                .query(Integer.class)
                .single();
    }

    void drop(CooperativeId cooperative, UUID project, String line) {
        sql.sql(
                        """
                        DELETE FROM project.budget_line
                         WHERE cooperative_id = :cooperative AND project_id = :project AND key = :line
                        """)
                .param("cooperative", cooperative.value())
                .param("project", project)
                .param("line", line)
                .update();
    }

    /// @param line null for none
    /// @param step null for none
    record Tie(EntryId entry, UUID project, @Nullable String line, @Nullable String step) {

        String lineKey() {
            return line == null ? "" : line;
        }

        String stepKey() {
            return step == null ? "" : step;
        }
    }

    List<Tie> ties(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT entry_id, project_id, budget_line, step FROM project.piece
                         WHERE cooperative_id = :cooperative
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) ->
                        new Tie(
                                new EntryId(row.getObject(1, UUID.class)),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getString(4)))
                .list();
    }

    Optional<Tie> tie(CooperativeId cooperative, EntryId entry) {
        return ties(cooperative).stream().filter(tie -> tie.entry().equals(entry)).findFirst();
    }

    void tie(Cooperative cooperative, Tie tie, Actor by) {
        sql.sql(
                        """
                        INSERT INTO project.piece
                            (cooperative_id, association_id, entry_id, project_id, budget_line, step, recorded_at,
                             recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :entry, :project, :line, :step, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, entry_id) DO UPDATE
                           SET project_id = :project, budget_line = :line, step = :step, recorded_at = :at,
                               recorded_by_id = :byId, recorded_by = :by
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("entry", tie.entry().value())
                .param("project", tie.project())
                .param("line", tie.line(), Types.VARCHAR)
                .param("step", tie.step(), Types.VARCHAR)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }
}
