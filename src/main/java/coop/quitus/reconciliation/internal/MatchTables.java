package coop.quitus.reconciliation.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Certainty;
import coop.quitus.reconciliation.Movement;
import coop.quitus.treasury.BankLine;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The only place with SQL on the matches.
@Component
final class MatchTables {

    private final JdbcClient sql;

    MatchTables(JdbcClient sql) {
        this.sql = sql;
    }

    record Made(
            UUID id,
            Certainty certainty,
            String reason,
            Instant madeAt,
            String madeBy,
            Set<UUID> entries,
            Set<UUID> lines) {}

    void keep(
            Cooperative cooperative,
            Till till,
            UUID id,
            List<Movement> movements,
            List<BankLine> lines,
            Certainty certainty,
            String reason,
            Instant now,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO reconciliation.match
                            (cooperative_id, association_id, id, account, class_code, certainty, reason, made_at, made_by_id,
                             made_by)
                        VALUES (:cooperative, :association, :id, :account, :class, :certainty, :reason, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("id", id)
                .param("account", till.account().value())
                .param("class", till.classCode())
                .param("certainty", certainty.name())
                .param("reason", reason)
                .param("at", Timestamp.from(now))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
        keepSides(cooperative, till, id, movements, lines);
    }

    private void keepSides(
            Cooperative cooperative,
            Till till,
            UUID id,
            List<Movement> movements,
            List<BankLine> lines) {
        movements.forEach(movement ->
                sql.sql(
                                """
                                INSERT INTO reconciliation.match_entry
                                    (cooperative_id, association_id, match_id, entry_id, account, class_code)
                                VALUES (:cooperative, :association, :match, :entry, :account, :class)
                                """)
                        .param("cooperative", cooperative.id().value())
                        .param("association", cooperative.association().value())
                        .param("match", id)
                        .param("entry", movement.entry().value())
                        .param("account", till.account().value())
                        .param("class", till.classCode())
                        .update());
        lines.forEach(line ->
                sql.sql(
                                """
                                INSERT INTO reconciliation.match_line (cooperative_id, association_id, match_id, bank_line_id)
                                VALUES (:cooperative, :association, :match, :line)
                                """)
                        .param("cooperative", cooperative.id().value())
                        .param("association", cooperative.association().value())
                        .param("match", id)
                        .param("line", line.id())
                        .update());
    }

    /// @return whether there was such a live match
    boolean undo(CooperativeId cooperative, UUID match, Instant now, Actor by) {
        int undone =
                sql.sql(
                                """
                                UPDATE reconciliation.match
                                   SET undone_at = :at, undone_by = :by
                                 WHERE cooperative_id = :cooperative AND id = :match AND undone_at IS NULL
                                """)
                        .param("cooperative", cooperative.value())
                        .param("match", match)
                        .param("at", Timestamp.from(now))
                        .param("by", by.name())
                        .update();
        sql.sql(
                        "UPDATE reconciliation.match_entry SET live = false WHERE cooperative_id = :cooperative AND match_id = :match")
                .param("cooperative", cooperative.value())
                .param("match", match)
                .update();
        sql.sql(
                        "UPDATE reconciliation.match_line SET live = false WHERE cooperative_id = :cooperative AND match_id = :match")
                .param("cooperative", cooperative.value())
                .param("match", match)
                .update();
        return undone == 1;
    }

    /// The bank's days of a live match.
    List<LocalDate> bankDays(CooperativeId cooperative, UUID match) {
        return sql.sql(
                        """
                        SELECT line.booked_on
                          FROM reconciliation.match_line
                          JOIN treasury.published_bank_line line
                            ON line.cooperative_id = match_line.cooperative_id AND line.id = match_line.bank_line_id
                         WHERE match_line.cooperative_id = :cooperative AND match_line.match_id = :match AND match_line.live
                        """)
                .param("cooperative", cooperative.value())
                .param("match", match)
                .query(LocalDate.class)
                .list();
    }

    private record Pair(UUID match, UUID other) {}

    /// The live matches of a till.
    List<Made> live(CooperativeId cooperative, Till till) {
        Map<UUID, Set<UUID>> entries =
                pairs(
                        cooperative,
                        """
                        SELECT match_id, entry_id FROM reconciliation.match_entry
                         WHERE cooperative_id = :cooperative AND live
                        """);
        Map<UUID, Set<UUID>> lines =
                pairs(
                        cooperative,
                        """
                        SELECT match_id, bank_line_id FROM reconciliation.match_line
                         WHERE cooperative_id = :cooperative AND live
                        """);
        return sql.sql(
                        """
                        SELECT id, certainty, reason, made_at, made_by
                          FROM reconciliation.match
                         WHERE cooperative_id = :cooperative AND account = :account AND class_code = :class
                           AND undone_at IS NULL
                         ORDER BY made_at, id
                        """)
                .param("cooperative", cooperative.value())
                .param("account", till.account().value())
                .param("class", till.classCode())
                .query((row, i) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Made(
                            id,
                            Certainty.valueOf(row.getString("certainty")),
                            row.getString("reason"),
                            row.getTimestamp("made_at").toInstant(),
                            row.getString("made_by"),
                            entries.getOrDefault(id, Set.of()),
                            lines.getOrDefault(id, Set.of()));
                })
                .list();
    }

    private Map<UUID, Set<UUID>> pairs(CooperativeId cooperative, String query) {
        Map<UUID, Set<UUID>> pairs = new HashMap<>();
        sql.sql(query)
                .param("cooperative", cooperative.value())
                .query((row, i) ->
                        new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list()
                .forEach(pair ->
                        pairs.computeIfAbsent(pair.match(), id -> new HashSet<>())
                                .add(pair.other()));
        return pairs;
    }
}
