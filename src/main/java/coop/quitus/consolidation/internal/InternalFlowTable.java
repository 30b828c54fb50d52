package coop.quitus.consolidation.internal;

import coop.quitus.consolidation.FlowKind;
import coop.quitus.consolidation.FlowState;
import coop.quitus.consolidation.InternalFlow;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import coop.quitus.ledger.Line;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The flows between sections, and the words said of them.
@Component
final class InternalFlowTable {

    private final JdbcClient sql;
    private final JdbcClient reader;
    private final Clock clock;

    InternalFlowTable(JdbcClient sql, @Qualifier("readerJdbc") JdbcClient reader, Clock clock) {
        this.sql = sql;
        this.reader = reader;
        this.clock = clock;
    }

    /// In a transaction across the association.
    List<InternalFlow> of(AssociationId association, SchoolYear year) {
        return reader.sql(
                        """
                        SELECT flow.cooperative_id, section.name, section.headquarters, flow.entry_id, flow.line_number,
                               line.piece, flow.occurred_on, flow.account, flow.kind, flow.amount_cents, line.label,
                               flow.rule, flow.follows IS NOT NULL AS undoes, flow.state,
                               coalesce((SELECT decision.reason FROM consolidation.flow_decision decision
                                          WHERE decision.cooperative_id = flow.cooperative_id
                                            AND decision.entry_id = coalesce(flow.follows, flow.entry_id)
                                            AND decision.line_number = flow.line_number
                                          ORDER BY decision.number DESC LIMIT 1), '') AS reason
                          FROM consolidation.published_internal_flow flow
                          JOIN federation.published_section section ON section.cooperative_id = flow.cooperative_id
                          JOIN ledger.published_line line
                            ON line.cooperative_id = flow.cooperative_id AND line.entry_id = flow.entry_id
                           AND line.number = flow.line_number
                         WHERE flow.association_id = :association AND flow.school_year = :year
                         ORDER BY flow.occurred_on, section.number, line.piece, flow.line_number
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query((row, i) -> flow(row))
                .list();
    }

    private static InternalFlow flow(ResultSet row) throws SQLException {
        var account = new AccountKey(row.getString("account"));
        Money booked = Money.cents(row.getLong("amount_cents"));
        return new InternalFlow(
                new CooperativeId(row.getLong("cooperative_id")),
                row.getString("name"),
                row.getBoolean("headquarters"),
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getInt("line_number"),
                row.getString("piece"),
                row.getObject("occurred_on", LocalDate.class),
                account,
                FlowKind.valueOf(row.getString("kind")),
                account.isProduct() ? booked.negated() : booked,
                row.getString("label"),
                row.getString("rule"),
                row.getBoolean("undoes"),
                FlowState.valueOf(row.getString("state")),
                row.getString("reason"));
    }

    /// In a transaction of the section: whether the flow undoes another; empty when there is none.
    Optional<Boolean> undoes(CooperativeId section, EntryId entry, int line) {
        return sql.sql(
                        """
                        SELECT follows IS NOT NULL FROM consolidation.internal_flow
                         WHERE cooperative_id = :cooperative AND entry_id = :entry AND line_number = :line
                        """)
                .param("cooperative", section.value())
                .param("entry", entry.value())
                .param("line", line)
                .query(Boolean.class)
                .optional();
    }

    void decide(
            Cooperative section,
            EntryId entry,
            int line,
            FlowState state,
            String reason,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO consolidation.flow_decision
                            (cooperative_id, association_id, entry_id, line_number, number, state, reason, decided_at,
                             decided_by_id, decided_by)
                        SELECT flow.cooperative_id, flow.association_id, flow.entry_id, flow.line_number,
                               1 + (SELECT count(*) FROM consolidation.flow_decision earlier
                                     WHERE earlier.cooperative_id = flow.cooperative_id
                                       AND earlier.entry_id = flow.entry_id AND earlier.line_number = flow.line_number),
                               :state, :reason, :at, :byId, :by
                          FROM consolidation.internal_flow flow
                         WHERE flow.cooperative_id = :cooperative AND flow.entry_id = :entry AND flow.line_number = :line
                        """)
                .param("cooperative", section.id().value())
                .param("entry", entry.value())
                .param("line", line)
                .param("state", state.name())
                .param("reason", reason)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    /// One line that someone designates.
    ///
    /// @return whether it was new
    boolean tie(Cooperative section, Entry entry, int number, FlowKind kind) {
        Line line = entry.lines().get(number - 1);
        return sql.sql(
                                """
                                INSERT INTO consolidation.internal_flow
                                    (cooperative_id, association_id, entry_id, line_number, school_year, occurred_on, account,
                                     kind, amount_cents, rule, follows, recognised_at)
                                VALUES (:cooperative, :association, :entry, :line, :year, :on, :account, :kind, :amount,
                                        'ELI-08', NULL, :at)
                                ON CONFLICT (cooperative_id, entry_id, line_number) DO NOTHING
                                """)
                        .param("cooperative", section.id().value())
                        .param("association", section.association().value())
                        .param("entry", entry.id().value())
                        .param("line", number)
                        .param("year", entry.year().startsIn())
                        .param("on", entry.occurredOn())
                        .param("account", line.account().value())
                        .param("kind", kind.name())
                        .param("amount", line.amount().cents())
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    int readAgain(CooperativeId section, SchoolYear year) {
        return sql.sql("SELECT consolidation.recognise_year(:cooperative, :year, :at)")
                .param("cooperative", section.value())
                .param("year", year.startsIn())
                .param("at", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }
}
