package coop.quitus.pupil.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.pupil.Erasure;
import coop.quitus.pupil.Pupil;
import coop.quitus.pupil.ReadingLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The class lists and the proofs, as the database keeps them. All is called in a transaction of
/// the cooperative.
@Component
final class PupilTable {

    private final JdbcClient sql;
    private final Clock clock;

    PupilTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<ReadingLevel> level(CooperativeId cooperative, SchoolYear year, String classCode) {
        return sql.sql(
                        """
                        SELECT level
                          FROM pupil.class_year
                         WHERE cooperative_id = :cooperative AND school_year = :year AND class_code = :class
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .param("class", classCode)
                .query((row, i) -> ReadingLevel.valueOf(row.getString("level")))
                .optional();
    }

    /// Remembers that the class lives this year; a level that was chosen stays.
    void live(Cooperative cooperative, SchoolYear year, String classCode, ReadingLevel usual) {
        sql.sql(
                        """
                        INSERT INTO pupil.class_year (cooperative_id, association_id, school_year, class_code, level)
                        VALUES (:cooperative, :association, :year, :class, :level)
                        ON CONFLICT (cooperative_id, school_year, class_code) DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("year", year.startsIn())
                .param("class", classCode)
                .param("level", usual.name())
                .update();
    }

    void readAt(CooperativeId cooperative, SchoolYear year, String classCode, ReadingLevel level) {
        sql.sql(
                        """
                        UPDATE pupil.class_year SET level = :level
                         WHERE cooperative_id = :cooperative AND school_year = :year AND class_code = :class
                        """)
                .param("level", level.name())
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .param("class", classCode)
                .update();
    }

    void enrol(Cooperative cooperative, Pupil pupil) {
        sql.sql(
                        """
                        INSERT INTO pupil.pupil
                            (cooperative_id, association_id, id, school_year, class_code, first_name, enrolled_at)
                        VALUES (:cooperative, :association, :id, :year, :class, :name, :at)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("id", pupil.id())
                .param("year", pupil.year().startsIn())
                .param("class", pupil.classCode())
                .param("name", pupil.firstName())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    List<Pupil> of(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT id, school_year, class_code, first_name
                          FROM pupil.pupil
                         WHERE cooperative_id = :cooperative AND school_year = :year
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query(PupilTable::pupil)
                .list();
    }

    List<Pupil> known(CooperativeId cooperative, Collection<UUID> ids) {
        return sql.sql(
                        """
                        SELECT id, school_year, class_code, first_name
                          FROM pupil.pupil
                         WHERE cooperative_id = :cooperative AND id = ANY (:ids)
                        """)
                .param("cooperative", cooperative.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query(PupilTable::pupil)
                .list();
    }

    private static Pupil pupil(ResultSet row, int i) throws SQLException {
        return new Pupil(
                row.getObject("id", UUID.class),
                new SchoolYear(row.getInt("school_year")),
                row.getString("class_code"),
                row.getString("first_name"));
    }

    /// The years in which a class lived, up to that one.
    List<SchoolYear> yearsThrough(CooperativeId cooperative, SchoolYear last) {
        return sql.sql(
                        """
                        SELECT DISTINCT school_year
                          FROM pupil.class_year
                         WHERE cooperative_id = :cooperative AND school_year <= :last
                         ORDER BY school_year
                        """)
                .param("cooperative", cooperative.value())
                .param("last", last.startsIn())
                .query((row, i) -> new SchoolYear(row.getInt("school_year")))
                .list();
    }

    int forget(CooperativeId cooperative, UUID pupil) {
        return sql.sql(
                        """
                        DELETE FROM pupil.pupil
                         WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("cooperative", cooperative.value())
                .param("id", pupil)
                .update();
    }

    int forget(CooperativeId cooperative, SchoolYear year) {
        int pupils =
                sql.sql(
                                """
                                DELETE FROM pupil.pupil
                                 WHERE cooperative_id = :cooperative AND school_year = :year
                                """)
                        .param("cooperative", cooperative.value())
                        .param("year", year.startsIn())
                        .update();
        sql.sql(
                        """
                        DELETE FROM pupil.class_year
                         WHERE cooperative_id = :cooperative AND school_year = :year
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .update();
        return pupils;
    }

    Erasure prove(Cooperative cooperative, SchoolYear year, String room, int rows, Actor by) {
        var proof = new Erasure(year, room, rows, clock.instant(), by.name());
        sql.sql(
                        """
                        INSERT INTO pupil.erasure
                            (cooperative_id, association_id, id, school_year, room, row_count, erased_at, erased_by_id,
                             erased_by)
                        VALUES (:cooperative, :association, :id, :year, :room, :rows, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("id", Ids.next(clock))
                .param("year", year.startsIn())
                .param("room", room)
                .param("rows", rows)
                .param("at", Timestamp.from(proof.at()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
        return proof;
    }

    List<Erasure> proofs(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT school_year, room, row_count, erased_at, erased_by
                          FROM pupil.erasure
                         WHERE cooperative_id = :cooperative
                         ORDER BY erased_at DESC, school_year DESC, room
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) ->
                        new Erasure(
                                new SchoolYear(row.getInt("school_year")),
                                row.getString("room"),
                                row.getInt("row_count"),
                                row.getTimestamp("erased_at").toInstant(),
                                row.getString("erased_by")))
                .list();
    }
}
