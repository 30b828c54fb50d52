package coop.quitus.partner.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Secrets;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.partner.PartnerDoors.Door;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The doors as the database keeps them. All is called in a transaction of the cooperative.
@Component
final class DoorTable {

    private final JdbcClient sql;

    DoorTable(JdbcClient sql) {
        this.sql = sql;
    }

    void open(Cooperative school, Door door, String secret, Instant now, Actor by) {
        sql.sql(
                        """
                        INSERT INTO partner.door
                            (cooperative_id, association_id, id, school_year, partner_id, project_id, secret_hash,
                             opened_at, expires_at, opened_by_id, opened_by)
                        VALUES (:cooperative, :association, :id, :year, :partner, :project, :hash, :at, :end, :byId,
                                :by)
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("id", door.id())
                .param("year", door.year().startsIn())
                .param("partner", door.partner().id())
                .param("project", door.project(), Types.OTHER)
                .param("hash", Secrets.hash(secret))
                .param("at", Timestamp.from(now))
                .param("end", Timestamp.from(door.closesAt()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void shut(CooperativeId cooperative, UUID door, Instant now) {
        sql.sql(
                        """
                        UPDATE partner.door SET shut_at = :at WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("at", Timestamp.from(now))
                .param("cooperative", cooperative.value())
                .param("id", door)
                .update();
    }

    List<Door> all(CooperativeId cooperative, Instant now) {
        return those(cooperative, null, now);
    }

    Optional<Door> behind(CooperativeId cooperative, String secret, Instant now) {
        return those(cooperative, Secrets.hash(secret), now).stream().findFirst();
    }

    private List<Door> those(CooperativeId cooperative, @Nullable String hash, Instant now) {
        return sql.sql(
                        """
                        SELECT door.id AS door_id, door.school_year, door.project_id, door.expires_at, partner.*
                          FROM partner.door
                          JOIN partner.partner
                            ON partner.cooperative_id = door.cooperative_id AND partner.id = door.partner_id
                         WHERE door.cooperative_id = :cooperative AND door.shut_at IS NULL AND door.expires_at > :now
                           AND (:hash::text IS NULL OR door.secret_hash = :hash)
                         ORDER BY lower(partner.name), door.opened_at
                        """)
                .param("cooperative", cooperative.value())
                .param("now", Timestamp.from(now))
                .param("hash", hash, Types.VARCHAR)
                .query((row, i) -> door(cooperative, row))
                .list();
    }

    private static Door door(CooperativeId cooperative, ResultSet row) throws SQLException {
        return new Door(
                row.getObject("door_id", UUID.class),
                cooperative,
                new SchoolYear(row.getInt("school_year")),
                PartnerTable.partner(row),
                row.getObject("project_id", UUID.class),
                row.getTimestamp("expires_at").toInstant());
    }
}
