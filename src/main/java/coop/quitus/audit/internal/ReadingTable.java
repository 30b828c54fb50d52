package coop.quitus.audit.internal;

import coop.quitus.audit.ReadingLog;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The lines of the log of readings. All is called in a transaction of the headquarters.
@Component
final class ReadingTable {

    private final JdbcClient sql;
    private final Clock clock;

    ReadingTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(Cooperative headquarters, ReadingLog.Page page, Actor by) {
        CooperativeId shown = page.cooperative();
        sql.sql(
                        """
                        INSERT INTO audit.reading
                            (cooperative_id, association_id, id, person_id, person, read_at, path, title, section_id, piece)
                        VALUES (:cooperative, :association, :id, :byId, :by, :at, :path, :title, :section, :piece)
                        """)
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("id", Ids.next(clock))
                .param("byId", by.person())
                .param("by", by.name())
                .param("at", Timestamp.from(clock.instant()))
                .param("path", page.path())
                .param("title", page.title())
                .param("section", shown == null ? null : shown.value())
                .param("piece", page.piece())
                .update();
    }

    List<ReadingLog.Reading> latest(CooperativeId headquarters, int from, int atMost) {
        return sql.sql(
                        """
                        SELECT read_at, person, path, title, section_id, piece
                          FROM audit.reading
                         WHERE cooperative_id = :cooperative
                         ORDER BY read_at DESC, id DESC
                         OFFSET :from LIMIT :most
                        """)
                .param("cooperative", headquarters.value())
                .param("from", from)
                .param("most", atMost)
                .query(ReadingTable::reading)
                .list();
    }

    long count(CooperativeId headquarters) {
        return sql.sql("SELECT count(*) FROM audit.reading WHERE cooperative_id = :cooperative")
                .param("cooperative", headquarters.value())
                .query(Long.class)
                .single();
    }

    void each(CooperativeId headquarters, Consumer<ReadingLog.Reading> line) {
        sql.sql(
                        """
                        SELECT read_at, person, path, title, section_id, piece
                          FROM audit.reading
                         WHERE cooperative_id = :cooperative
                         ORDER BY read_at, id
                        """)
                .param("cooperative", headquarters.value())
                .query(row -> {
                    line.accept(reading(row, 0));
                });
    }

    private static ReadingLog.Reading reading(ResultSet row, int number) throws SQLException {
        Long section = row.getObject("section_id", Long.class);
        return new ReadingLog.Reading(
                row.getTimestamp("read_at").toInstant(),
                row.getString("person"),
                new ReadingLog.Page(
                        row.getString("path"),
                        row.getString("title"),
                        section == null ? null : new CooperativeId(section),
                        row.getString("piece")));
    }
}
