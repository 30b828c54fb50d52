package coop.quitus.council.internal;

import coop.quitus.council.Body;
import coop.quitus.council.Sitting;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.SchoolYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The sittings as the database keeps them. All is called in a transaction of the cooperative.
@Component
final class SittingTable {

    private final JdbcClient sql;
    private final Clock clock;

    SittingTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    UUID plan(
            Cooperative school,
            SchoolYear year,
            Body body,
            int number,
            LocalDate on,
            int lasts,
            Actor by) {
        UUID id = Ids.next(clock);
        sql.sql(
                        """
                        INSERT INTO council.sitting
                            (cooperative_id, association_id, id, school_year, body, class_code, number, planned_on,
                             state, minutes_long, planned_by_id, planned_by)
                        VALUES (:cooperative, :association, :id, :year, :body, :class, :number, :on,
                                'PLANNED', :lasts, :byId, :by)
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("id", id)
                .param("year", year.startsIn())
                .param("body", body.kind().name())
                .param("class", body.classCode())
                .param("number", number)
                .param("on", on)
                .param("lasts", lasts)
                .param("byId", by.person())
                .param("by", by.name())
                .update();
        return id;
    }

    void open(CooperativeId cooperative, UUID sitting, int present) {
        sql.sql(
                        """
                        UPDATE council.sitting SET state = 'OPEN', opened_at = :at, present = :present
                         WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("present", present)
                .param("cooperative", cooperative.value())
                .param("id", sitting)
                .update();
    }

    void moveTo(CooperativeId cooperative, UUID sitting, @Nullable UUID point) {
        sql.sql(
                        """
                        UPDATE council.sitting SET point_id = :point, point_since = :at
                         WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("point", point, Types.OTHER)
                .param("at", Timestamp.from(clock.instant()))
                .param("cooperative", cooperative.value())
                .param("id", sitting)
                .update();
    }

    void close(CooperativeId cooperative, UUID sitting) {
        sql.sql(
                        """
                        UPDATE council.sitting
                           SET state = 'CLOSED', closed_at = :at, point_id = NULL, point_since = NULL
                         WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("cooperative", cooperative.value())
                .param("id", sitting)
                .update();
    }

    void adopt(CooperativeId cooperative, UUID sitting, LocalDate on) {
        sql.sql(
                        """
                        UPDATE council.sitting SET state = 'ADOPTED', adopted_on = :on
                         WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("on", on)
                .param("cooperative", cooperative.value())
                .param("id", sitting)
                .update();
    }

    void say(CooperativeId cooperative, UUID sitting, String words) {
        sql.sql(
                        """
                        UPDATE council.sitting SET words = :words WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("words", words)
                .param("cooperative", cooperative.value())
                .param("id", sitting)
                .update();
    }

    /// Holds the sitting until the transaction ends: two tablets never open or pass it at once.
    Optional<Sitting> locked(CooperativeId cooperative, UUID sitting) {
        return sql.sql(
                        """
                        SELECT * FROM council.sitting WHERE cooperative_id = :cooperative AND id = :id FOR UPDATE
                        """)
                .param("cooperative", cooperative.value())
                .param("id", sitting)
                .query((row, i) -> sitting(row))
                .optional();
    }

    Optional<Sitting> find(CooperativeId cooperative, UUID sitting) {
        return sql.sql(
                        """
                        SELECT * FROM council.sitting WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("cooperative", cooperative.value())
                .param("id", sitting)
                .query((row, i) -> sitting(row))
                .optional();
    }

    List<Sitting> of(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT * FROM council.sitting
                         WHERE cooperative_id = :cooperative AND school_year = :year
                         ORDER BY planned_on DESC, number DESC, body, class_code
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) -> sitting(row))
                .list();
    }

    List<Sitting> of(CooperativeId cooperative, SchoolYear year, Body body) {
        return of(cooperative, year).stream().filter(one -> one.body().equals(body)).toList();
    }

    private static Sitting sitting(ResultSet row) throws SQLException {
        int present = row.getInt("present");
        return new Sitting(
                row.getObject("id", UUID.class),
                new SchoolYear(row.getInt("school_year")),
                new Body(Body.Kind.valueOf(row.getString("body")), row.getString("class_code")),
                row.getInt("number"),
                row.getObject("planned_on", LocalDate.class),
                Sitting.State.valueOf(row.getString("state")),
                row.getInt("minutes_long"),
                instant(row, "opened_at"),
                instant(row, "closed_at"),
                present == 0 ? OptionalInt.empty() : OptionalInt.of(present),
                row.getObject("point_id", UUID.class),
                instant(row, "point_since"),
                row.getString("words"),
                row.getObject("adopted_on", LocalDate.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
