package coop.quitus.picture.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.picture.NewPicture;
import coop.quitus.picture.Picture;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The pictures as they were kept. All is called in a transaction of the cooperative.
@Component
final class PictureTable {

    private final JdbcClient sql;
    private final Clock clock;

    PictureTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<Picture> find(CooperativeId cooperative, UUID id) {
        return sql.sql(
                        """
                        SELECT p.id, p.school_year, p.class_code, p.kind, p.words,
                               coalesce((SELECT cardinality(s.pupils) = 0 AND NOT s.others
                                           FROM picture.presence s
                                          WHERE s.cooperative_id = p.cooperative_id AND s.picture = p.id
                                          ORDER BY s.number DESC LIMIT 1), false) AS faceless
                          FROM picture.picture p
                         WHERE p.cooperative_id = :cooperative AND p.id = :id
                        """)
                .param("cooperative", cooperative.value())
                .param("id", id)
                .query(PictureTable::read)
                .optional();
    }

    /// @param classCode those of one class; null for those of all
    List<Picture> of(CooperativeId cooperative, SchoolYear year, @Nullable String classCode) {
        return sql.sql(
                        """
                        SELECT p.id, p.school_year, p.class_code, p.kind, p.words,
                               coalesce((SELECT cardinality(s.pupils) = 0 AND NOT s.others
                                           FROM picture.presence s
                                          WHERE s.cooperative_id = p.cooperative_id AND s.picture = p.id
                                          ORDER BY s.number DESC LIMIT 1), false) AS faceless
                          FROM picture.picture p
                         WHERE p.cooperative_id = :cooperative AND p.school_year = :year
                           AND (:class::text IS NULL OR p.class_code = :class)
                         ORDER BY p.recorded_at DESC, p.id DESC
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .param("class", classCode)
                .query(PictureTable::read)
                .list();
    }

    private static Picture read(ResultSet row, int number) throws SQLException {
        return new Picture(
                row.getObject("id", UUID.class),
                new SchoolYear(row.getInt("school_year")),
                row.getString("class_code"),
                Picture.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getBoolean("faceless"));
    }

    Optional<byte[]> content(CooperativeId cooperative, UUID id) {
        return sql.sql(
                        """
                        SELECT content
                          FROM picture.picture
                         WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("cooperative", cooperative.value())
                .param("id", id)
                .query((row, i) -> row.getBytes("content"))
                .optional();
    }

    Optional<byte[]> thumbnail(CooperativeId cooperative, UUID id) {
        return sql.sql(
                        """
                        SELECT thumbnail
                          FROM picture.picture
                         WHERE cooperative_id = :cooperative AND id = :id AND thumbnail IS NOT NULL
                        """)
                .param("cooperative", cooperative.value())
                .param("id", id)
                .query((row, i) -> row.getBytes("thumbnail"))
                .optional();
    }

    Optional<String> mediaType(CooperativeId cooperative, UUID id) {
        return sql.sql(
                        """
                        SELECT media_type
                          FROM picture.picture
                         WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("cooperative", cooperative.value())
                .param("id", id)
                .query((row, i) -> row.getString("media_type"))
                .optional();
    }

    /// Once by key.
    void add(Cooperative cooperative, NewPicture asked, Harmless file, Actor by) {
        sql.sql(
                        """
                        INSERT INTO picture.picture
                            (cooperative_id, association_id, id, school_year, class_code, kind, words, media_type, content,
                             thumbnail, recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :id, :year, :class, :kind, :words, :mediaType, :content,
                                :thumbnail, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, id) DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("id", asked.key())
                .param("year", asked.year().startsIn())
                .param("class", asked.classCode())
                .param("kind", asked.kind().name())
                .param("words", asked.words())
                .param("mediaType", file.mediaType())
                .param("content", file.content())
                .param("thumbnail", file.thumbnail())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    /// With all that was said of it.
    int erase(CooperativeId cooperative, UUID id) {
        for (String statement :
                List.of(
                        "DELETE FROM picture.publication WHERE cooperative_id = :cooperative AND picture = :id",
                        "DELETE FROM picture.mask WHERE cooperative_id = :cooperative AND picture = :id",
                        "DELETE FROM picture.presence WHERE cooperative_id = :cooperative AND picture = :id")) {
            sql.sql(statement).param("cooperative", cooperative.value()).param("id", id).update();
        }
        return sql.sql(
                        """
                        DELETE FROM picture.picture
                         WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("cooperative", cooperative.value())
                .param("id", id)
                .update();
    }
}
