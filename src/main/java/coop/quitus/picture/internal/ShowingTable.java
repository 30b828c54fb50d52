package coop.quitus.picture.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.picture.MaskedArea;
import coop.quitus.picture.Presence;
import coop.quitus.picture.Use;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is on a picture, the copy whose faces are hidden, and where it is shown. All is called in a
/// transaction of the cooperative.
@Component
final class ShowingTable {

    private final JdbcClient sql;
    private final Clock clock;

    ShowingTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// What was said last of who is on it.
    ///
    /// @param number which statement it is, from 1
    record Said(int number, Presence presence) {}

    Optional<Said> presence(CooperativeId cooperative, UUID picture) {
        return sql.sql(
                        """
                        SELECT number, pupils, others
                          FROM picture.presence
                         WHERE cooperative_id = :cooperative AND picture = :picture
                         ORDER BY number DESC
                         LIMIT 1
                        """)
                .param("cooperative", cooperative.value())
                .param("picture", picture)
                .query((row, i) ->
                        new Said(
                                row.getInt("number"),
                                new Presence(pupils(row), row.getBoolean("others"))))
                .optional();
    }

    private static Set<UUID> pupils(ResultSet row) throws SQLException {
        Array array = row.getArray("pupils");
        return Set.of((UUID[]) array.getArray());
    }

    void say(Cooperative cooperative, UUID picture, int number, Presence presence, Actor by) {
        sql.sql(
                        """
                        INSERT INTO picture.presence
                            (cooperative_id, association_id, picture, number, pupils, others, recorded_at, recorded_by_id,
                             recorded_by)
                        VALUES (:cooperative, :association, :picture, :number, :pupils, :others, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("picture", picture)
                .param("number", number)
                .param("pupils", presence.pupils().stream().sorted().toArray(UUID[]::new))
                .param("others", presence.others())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    /// The areas of the copy that answers this statement; none when there is no such copy.
    List<MaskedArea> masked(CooperativeId cooperative, UUID picture, int presence) {
        return sql.sql(
                        """
                        SELECT areas
                          FROM picture.mask
                         WHERE cooperative_id = :cooperative AND picture = :picture AND presence = :presence
                        """)
                .param("cooperative", cooperative.value())
                .param("picture", picture)
                .param("presence", presence)
                .query((row, i) -> Masks.read(row.getString("areas")))
                .optional()
                .orElse(List.of());
    }

    Optional<byte[]> maskedCopy(CooperativeId cooperative, UUID picture) {
        return sql.sql(
                        """
                        SELECT content
                          FROM picture.mask
                         WHERE cooperative_id = :cooperative AND picture = :picture
                        """)
                .param("cooperative", cooperative.value())
                .param("picture", picture)
                .query((row, i) -> row.getBytes("content"))
                .optional();
    }

    void mask(
            Cooperative cooperative,
            UUID picture,
            int presence,
            List<MaskedArea> areas,
            byte[] copy,
            Actor by) {
        sql.sql(
                        """
                        DELETE FROM picture.mask
                         WHERE cooperative_id = :cooperative AND picture = :picture
                        """)
                .param("cooperative", cooperative.id().value())
                .param("picture", picture)
                .update();
        sql.sql(
                        """
                        INSERT INTO picture.mask
                            (cooperative_id, association_id, picture, presence, areas, content, recorded_at, recorded_by_id,
                             recorded_by)
                        VALUES (:cooperative, :association, :picture, :presence, :areas, :content, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("picture", picture)
                .param("presence", presence)
                .param("areas", Masks.written(areas))
                .param("content", copy)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    Set<Use> published(CooperativeId cooperative, UUID picture) {
        Set<Use> uses = EnumSet.noneOf(Use.class);
        sql.sql(
                        """
                        SELECT purpose
                          FROM picture.publication p
                         WHERE p.cooperative_id = :cooperative AND p.picture = :picture AND p.shown
                           AND p.number = (SELECT max(l.number)
                                             FROM picture.publication l
                                            WHERE l.cooperative_id = p.cooperative_id AND l.picture = p.picture
                                              AND l.purpose = p.purpose)
                        """)
                .param("cooperative", cooperative.value())
                .param("picture", picture)
                .query((row, i) -> Use.valueOf(row.getString("purpose")))
                .list()
                .forEach(uses::add);
        return uses;
    }

    void show(Cooperative cooperative, UUID picture, Use use, boolean shown, Actor by) {
        sql.sql(
                        """
                        INSERT INTO picture.publication
                            (cooperative_id, association_id, picture, purpose, number, shown, recorded_at, recorded_by_id,
                             recorded_by)
                        VALUES (:cooperative, :association, :picture, :purpose, :number, :shown, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("picture", picture)
                .param("purpose", use.name())
                .param("number", lastShowing(cooperative.id(), picture, use) + 1)
                .param("shown", shown)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    private int lastShowing(CooperativeId cooperative, UUID picture, Use use) {
        return sql.sql(
                        """
                        SELECT coalesce(max(number), 0)
                          FROM picture.publication
                         WHERE cooperative_id = :cooperative AND picture = :picture AND purpose = :purpose
                        """)
                .param("cooperative", cooperative.value())
                .param("picture", picture)
                .param("purpose", use.name())
                .query(Integer.class)
                .single();
    }
}
