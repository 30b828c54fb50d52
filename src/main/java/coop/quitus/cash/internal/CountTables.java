package coop.quitus.cash.internal;

import coop.quitus.cash.CashCount;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The only place with SQL on `cash.cash_count` and `cash.counted_piece`.
@Component
final class CountTables {

    private final JdbcClient sql;

    CountTables(JdbcClient sql) {
        this.sql = sql;
    }

    void keep(Cooperative cooperative, CashCount count, Actor by) {
        sql.sql(
                        """
                        INSERT INTO cash.cash_count
                            (cooperative_id, association_id, id, account, class_code, counted_on, recorded_at, recorded_by_id,
                             recorded_by, book_cents, note)
                        VALUES (:cooperative, :association, :id, :account, :class, :on, :at, :byId, :by, :book, :note)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("id", count.id())
                .param("account", count.till().account().value())
                .param("class", count.till().classCode())
                .param("on", count.countedOn())
                .param("at", Timestamp.from(count.recordedAt()))
                .param("byId", by.person())
                .param("by", by.name())
                .param("book", count.book().cents())
                .param("note", count.note())
                .update();
        count.pieces()
                .forEach((value, number) ->
                        sql.sql(
                                        """
                                        INSERT INTO cash.counted_piece (cooperative_id, association_id, cash_count_id, value_cents, number)
                                        VALUES (:cooperative, :association, :count, :value, :number)
                                        """)
                                .param("cooperative", cooperative.id().value())
                                .param("association", cooperative.association().value())
                                .param("count", count.id())
                                .param("value", value)
                                .param("number", number)
                                .update());
    }

    private record Piece(UUID count, int value, int number) {}

    List<CashCount> all(CooperativeId cooperative) {
        Map<UUID, SortedMap<Integer, Integer>> pieces = new HashMap<>();
        sql.sql(
                        """
                        SELECT cash_count_id, value_cents, number
                          FROM cash.counted_piece
                         WHERE cooperative_id = :cooperative
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) ->
                        new Piece(row.getObject(1, UUID.class), row.getInt(2), row.getInt(3)))
                .list()
                .forEach(piece ->
                        pieces.computeIfAbsent(
                                        piece.count(),
                                        id -> new TreeMap<>(Comparator.reverseOrder()))
                                .put(piece.value(), piece.number()));
        return sql.sql(
                        """
                        SELECT id, account, class_code, counted_on, recorded_at, recorded_by, book_cents, note
                          FROM cash.cash_count
                         WHERE cooperative_id = :cooperative
                         ORDER BY counted_on DESC, recorded_at DESC
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) ->
                        new CashCount(
                                row.getObject("id", UUID.class),
                                Counting.till(
                                        row.getString("account"), row.getString("class_code")),
                                row.getObject("counted_on", LocalDate.class),
                                row.getTimestamp("recorded_at").toInstant(),
                                row.getString("recorded_by"),
                                pieces.getOrDefault(
                                        row.getObject("id", UUID.class), new TreeMap<>()),
                                Money.cents(row.getLong("book_cents")),
                                row.getString("note")))
                .list();
    }
}
