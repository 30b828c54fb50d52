package coop.quitus.audit.internal;

import coop.quitus.audit.ReadingLog;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
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

/// Registers what is read, one line a page.
@Component
final class Registering implements ReadingLog {

    private final Tenancy tenancy;
    private final Places places;
    private final JdbcClient sql;
    private final Clock clock;

    Registering(Tenancy tenancy, Places places, JdbcClient sql, Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void write(AssociationId association, Page page, Actor by) {
        Cooperative there = places.headquarters(association);
        tenancy.within(there.id(), () -> add(there, page, by));
    }

    @Override
    public List<Reading> of(AssociationId association, int from, int atMost) {
        Cooperative there = places.headquarters(association);
        return tenancy.reading(there.id(), () -> latest(there.id(), from, atMost));
    }

    @Override
    public long count(AssociationId association) {
        Cooperative there = places.headquarters(association);
        return tenancy.reading(there.id(), () -> counted(there.id()));
    }

    @Override
    public void each(AssociationId association, Consumer<Reading> line) {
        Cooperative there = places.headquarters(association);
        tenancy.<Boolean>reading(
                there.id(),
                () -> {
                    read(there.id(), line);
                    return true;
                });
    }

    private void add(Cooperative headquarters, Page page, Actor by) {
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

    private List<Reading> latest(CooperativeId headquarters, int from, int atMost) {
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
                .query(Registering::reading)
                .list();
    }

    private long counted(CooperativeId headquarters) {
        return sql.sql("SELECT count(*) FROM audit.reading WHERE cooperative_id = :cooperative")
                .param("cooperative", headquarters.value())
                .query(Long.class)
                .single();
    }

    private void read(CooperativeId headquarters, Consumer<Reading> line) {
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

    private static Reading reading(ResultSet row, int number) throws SQLException {
        Long section = row.getObject("section_id", Long.class);
        return new Reading(
                row.getTimestamp("read_at").toInstant(),
                row.getString("person"),
                new Page(
                        row.getString("path"),
                        row.getString("title"),
                        section == null ? null : new CooperativeId(section),
                        row.getString("piece")));
    }
}
