package coop.quitus.council.internal;

import coop.quitus.council.AgendaItem;
import coop.quitus.council.AgendaPart;
import coop.quitus.council.AgendaPoint;
import coop.quitus.council.Body;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The points of agendas as the database keeps them. All is called in a transaction of the
/// cooperative.
@Component
final class PointTable {

    private static final Comparator<AgendaPoint> IN_ORDER =
            Comparator.comparing((AgendaPoint point) -> point.item().part())
                    .thenComparingInt(AgendaPoint::place)
                    .thenComparing(AgendaPoint::id);

    private final JdbcClient sql;

    PointTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// A point that stands on a sitting, or waits for one.
    record Put(
            SchoolYear year,
            Body body,
            AgendaItem item,
            @Nullable UUID sitting,
            int place,
            @Nullable UUID note,
            @Nullable UUID adopts) {}

    void put(Cooperative school, Put put, Actor by) {
        sql.sql(
                        """
                        INSERT INTO council.point
                            (cooperative_id, association_id, id, school_year, body, class_code, sitting_id, part, place,
                             title, text, options, origin, note_id, adopts, put_by_id, put_by)
                        VALUES (:cooperative, :association, :id, :year, :body, :class, :sitting, :part, :place,
                                :title, :text, :options, :origin, :note, :adopts, :byId, :by)
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("id", put.item().id())
                .param("year", put.year().startsIn())
                .param("body", put.body().kind().name())
                .param("class", put.body().classCode())
                .param("sitting", put.sitting(), Types.OTHER)
                .param("part", put.item().part().name())
                .param("place", put.place())
                .param("title", put.item().title())
                .param("text", put.item().text())
                .param("options", put.item().options().toArray(String[]::new))
                .param("origin", put.item().origin())
                .param("note", put.note(), Types.OTHER)
                .param("adopts", put.adopts(), Types.OTHER)
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    Optional<AgendaPoint> find(CooperativeId cooperative, UUID point) {
        return sql.sql(
                        """
                        SELECT * FROM council.point WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("cooperative", cooperative.value())
                .param("id", point)
                .query((row, i) -> point(row))
                .optional();
    }

    List<AgendaPoint> of(CooperativeId cooperative, UUID sitting) {
        return sql
                .sql(
                        """
                        SELECT * FROM council.point WHERE cooperative_id = :cooperative AND sitting_id = :sitting
                        """)
                .param("cooperative", cooperative.value())
                .param("sitting", sitting)
                .query((row, i) -> point(row))
                .list()
                .stream()
                .sorted(IN_ORDER)
                .toList();
    }

    List<AgendaPoint> waiting(CooperativeId cooperative, SchoolYear year, Body body) {
        return sql
                .sql(
                        """
                        SELECT * FROM council.point
                         WHERE cooperative_id = :cooperative AND school_year = :year AND body = :body
                           AND class_code = :class AND sitting_id IS NULL AND NOT treated
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .param("body", body.kind().name())
                .param("class", body.classCode())
                .query((row, i) -> point(row))
                .list()
                .stream()
                .sorted(IN_ORDER)
                .toList();
    }

    void move(CooperativeId cooperative, UUID point, @Nullable UUID sitting) {
        sql.sql(
                        """
                        UPDATE council.point SET sitting_id = :sitting
                         WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("sitting", sitting, Types.OTHER)
                .param("cooperative", cooperative.value())
                .param("id", point)
                .update();
    }

    void arrange(CooperativeId cooperative, UUID point, AgendaPart part, int place) {
        sql.sql(
                        """
                        UPDATE council.point SET part = :part, place = :place
                         WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("part", part.name())
                .param("place", place)
                .param("cooperative", cooperative.value())
                .param("id", point)
                .update();
    }

    void remove(CooperativeId cooperative, UUID point) {
        sql.sql("DELETE FROM council.point WHERE cooperative_id = :cooperative AND id = :id")
                .param("cooperative", cooperative.value())
                .param("id", point)
                .update();
    }

    void treat(CooperativeId cooperative, UUID point) {
        sql.sql(
                        """
                        UPDATE council.point SET treated = true WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("cooperative", cooperative.value())
                .param("id", point)
                .update();
    }

    void say(CooperativeId cooperative, UUID point, String words) {
        sql.sql(
                        """
                        UPDATE council.point SET words = :words WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("words", words)
                .param("cooperative", cooperative.value())
                .param("id", point)
                .update();
    }

    void vote(CooperativeId cooperative, UUID point, @Nullable UUID ballot) {
        sql.sql(
                        """
                        UPDATE council.point SET ballot_id = :ballot WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("ballot", ballot, Types.OTHER)
                .param("cooperative", cooperative.value())
                .param("id", point)
                .update();
    }

    private static AgendaPoint point(ResultSet row) throws SQLException {
        return new AgendaPoint(
                new AgendaItem(
                        row.getObject("id", UUID.class),
                        AgendaPart.valueOf(row.getString("part")),
                        row.getString("title"),
                        row.getString("text"),
                        List.of((String[]) row.getArray("options").getArray()),
                        row.getString("origin")),
                new SchoolYear(row.getInt("school_year")),
                new Body(Body.Kind.valueOf(row.getString("body")), row.getString("class_code")),
                row.getObject("sitting_id", UUID.class),
                row.getInt("place"),
                row.getObject("note_id", UUID.class),
                row.getObject("adopts", UUID.class),
                row.getBoolean("treated"),
                row.getString("words"),
                row.getObject("ballot_id", UUID.class));
    }
}
