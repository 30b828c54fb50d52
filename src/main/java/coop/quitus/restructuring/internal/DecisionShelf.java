package coop.quitus.restructuring.internal;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.AccountKey;
import coop.quitus.restructuring.Restructuring;
import coop.quitus.restructuring.Restructuring.Ending;
import coop.quitus.restructuring.Restructuring.Kind;
import coop.quitus.restructuring.Restructuring.Matter;
import coop.quitus.restructuring.Restructuring.Move;
import coop.quitus.restructuring.Restructuring.Part;
import coop.quitus.restructuring.Restructuring.Transfer;
import coop.quitus.restructuring.Restructuring.Word;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what associations decided, without the entries that carry it.
@Component
final class DecisionShelf {

    private final JdbcClient sql;

    DecisionShelf(JdbcClient sql) {
        this.sql = sql;
    }

    List<Restructuring> of(AssociationId association) {
        return restructurings(
                sql.sql(
                                """
                                SELECT id FROM restructuring.decision
                                 WHERE association_id = :association
                                """)
                        .param("association", association.value())
                        .query(UUID.class)
                        .list());
    }

    List<Restructuring> of(CooperativeId cooperative) {
        return restructurings(
                sql.sql(
                                """
                                SELECT DISTINCT decision FROM restructuring.part
                                 WHERE place = :place
                                """)
                        .param("place", cooperative.value())
                        .query(UUID.class)
                        .list());
    }

    /// The latest first; six queries, however many there are.
    List<Restructuring> restructurings(List<UUID> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        UUID[] ids = asked.toArray(UUID[]::new);
        Map<UUID, List<Part>> sources = parts(ids, "SOURCE");
        Map<UUID, List<Part>> targets = parts(ids, "TARGET");
        Map<UUID, Move> moves = moves(ids);
        Map<UUID, List<Word>> words = words(ids);
        Map<UUID, List<Transfer>> transfers = transfers(ids);
        return sql.sql(
                        """
                        SELECT decision.id, association_id, kind, last_day, reason, decided_at, decided_by, finished,
                               ended_at, ended_by
                          FROM restructuring.decision
                          LEFT JOIN restructuring.ending ON ending.decision = decision.id
                         WHERE decision.id = ANY (:ids)
                         ORDER BY decided_at DESC, decision.id DESC
                        """)
                .param("ids", ids)
                .query((row, i) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Restructuring(
                            id,
                            new AssociationId(row.getLong("association_id")),
                            Kind.valueOf(row.getString("kind")),
                            row.getObject("last_day", LocalDate.class),
                            row.getString("reason"),
                            row.getTimestamp("decided_at").toInstant(),
                            row.getString("decided_by"),
                            sources.getOrDefault(id, List.of()),
                            targets.getOrDefault(id, List.of()),
                            moves.get(id),
                            words.getOrDefault(id, List.of()),
                            transfers.getOrDefault(id, List.of()),
                            ending(row));
                })
                .list();
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        return row.getTimestamp("ended_at") == null
                ? null
                : new Ending(
                        row.getBoolean("finished"),
                        row.getTimestamp("ended_at").toInstant(),
                        row.getString("ended_by"));
    }

    private Map<UUID, List<Part>> parts(UUID[] ids, String side) {
        var parts = new HashMap<UUID, List<Part>>();
        sql.sql(
                        """
                        SELECT decision, place, number, name, share_points, closes
                          FROM restructuring.part
                         WHERE decision = ANY (:ids) AND side = :side
                         ORDER BY decision, position
                        """)
                .param("ids", ids)
                .param("side", side)
                .query(row -> {
                    parts.computeIfAbsent(decision(row), _ -> new ArrayList<>())
                            .add(
                                    new Part(
                                            new CooperativeId(row.getLong("place")),
                                            row.getString("number"),
                                            row.getString("name"),
                                            row.getInt("share_points"),
                                            row.getBoolean("closes")));
                });
        return parts;
    }

    private static UUID decision(ResultSet row) throws SQLException {
        return row.getObject("decision", UUID.class);
    }

    private Map<UUID, Move> moves(UUID[] ids) {
        var moves = new HashMap<UUID, Move>();
        sql.sql(
                        """
                        SELECT decision, from_association, from_uai, from_name, to_association, to_uai, to_name
                          FROM restructuring.move
                         WHERE decision = ANY (:ids)
                        """)
                .param("ids", ids)
                .query(row -> {
                    moves.put(
                            decision(row),
                            new Move(
                                    new AssociationId(row.getLong("from_association")),
                                    row.getString("from_uai"),
                                    row.getString("from_name"),
                                    new AssociationId(row.getLong("to_association")),
                                    row.getString("to_uai"),
                                    row.getString("to_name")));
                });
        return moves;
    }

    private Map<UUID, List<Word>> words(UUID[] ids) {
        var words = new HashMap<UUID, List<Word>>();
        sql.sql(
                        """
                        SELECT decision, place, matter, words, said_at, said_by
                          FROM restructuring.word
                         WHERE decision = ANY (:ids)
                         ORDER BY decision, place, matter, number
                        """)
                .param("ids", ids)
                .query(row -> {
                    words.computeIfAbsent(decision(row), _ -> new ArrayList<>())
                            .add(
                                    new Word(
                                            new CooperativeId(row.getLong("place")),
                                            Matter.valueOf(row.getString("matter")),
                                            row.getString("words"),
                                            row.getTimestamp("said_at").toInstant(),
                                            row.getString("said_by")));
                });
        return words;
    }

    private Map<UUID, List<Transfer>> transfers(UUID[] ids) {
        var transfers = new HashMap<UUID, List<Transfer>>();
        sql.sql(
                        """
                        SELECT decision, id, source, target, account, amount_cents
                          FROM restructuring.transfer
                         WHERE decision = ANY (:ids)
                         ORDER BY decision, position
                        """)
                .param("ids", ids)
                .query(row -> {
                    transfers
                            .computeIfAbsent(decision(row), _ -> new ArrayList<>())
                            .add(
                                    new Transfer(
                                            row.getObject("id", UUID.class),
                                            new CooperativeId(row.getLong("source")),
                                            new CooperativeId(row.getLong("target")),
                                            new AccountKey(row.getString("account")),
                                            Money.cents(row.getLong("amount_cents")),
                                            null,
                                            null));
                });
        return transfers;
    }
}
