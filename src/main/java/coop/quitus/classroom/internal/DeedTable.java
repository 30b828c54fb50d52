package coop.quitus.classroom.internal;

import coop.quitus.classroom.JournalPiece;
import coop.quitus.classroom.SchoolClass;
import coop.quitus.classroom.SolidarityAction;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the class does for others, and what it writes. All is called in a transaction of the
/// cooperative.
@Component
final class DeedTable {

    private final JdbcClient sql;
    private final Clock clock;

    DeedTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<SolidarityAction> actions(SchoolClass where) {
        return sql.sql(
                        """
                        SELECT id, what, for_whom, by_on, done_on
                          FROM classroom.solidarity
                         WHERE cooperative_id = :cooperative AND school_year = :year AND class_code = :class
                         ORDER BY done_on IS NOT NULL, by_on, id
                        """)
                .param("cooperative", where.cooperative().value())
                .param("year", where.year().startsIn())
                .param("class", where.code())
                .query((row, i) ->
                        new SolidarityAction(
                                row.getObject("id", UUID.class),
                                row.getString("what"),
                                row.getString("for_whom"),
                                row.getDate("by_on").toLocalDate(),
                                Optional.ofNullable(row.getDate("done_on")).map(Date::toLocalDate)))
                .list();
    }

    void plan(SchoolClass where, AssociationId association, SolidarityAction action, Actor by) {
        sql.sql(
                        """
                        INSERT INTO classroom.solidarity
                            (cooperative_id, association_id, id, school_year, class_code, what, for_whom, by_on,
                             planned_at, planned_by)
                        VALUES (:cooperative, :association, :id, :year, :class, :what, :whom, :on, :at, :by)
                        """)
                .param("cooperative", where.cooperative().value())
                .param("association", association.value())
                .param("id", action.id())
                .param("year", where.year().startsIn())
                .param("class", where.code())
                .param("what", action.what())
                .param("whom", action.forWhom())
                .param("on", Date.valueOf(action.by()))
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.name())
                .update();
    }

    void done(SchoolClass where, UUID action, LocalDate on) {
        sql.sql(
                        """
                        UPDATE classroom.solidarity SET done_on = :on
                         WHERE cooperative_id = :cooperative AND class_code = :class AND id = :id AND done_on IS NULL
                        """)
                .param("on", Date.valueOf(on))
                .param("cooperative", where.cooperative().value())
                .param("class", where.code())
                .param("id", action)
                .update();
    }

    List<JournalPiece> pieces(SchoolClass where) {
        return sql.sql(
                        """
                        SELECT id, class_code, title, body, school, written_at, written_by
                          FROM classroom.journal
                         WHERE cooperative_id = :cooperative AND school_year = :year
                           AND (class_code = :class OR school)
                         ORDER BY written_at DESC, id
                        """)
                .param("cooperative", where.cooperative().value())
                .param("year", where.year().startsIn())
                .param("class", where.code())
                .query((row, i) ->
                        new JournalPiece(
                                row.getObject("id", UUID.class),
                                row.getString("class_code"),
                                row.getString("title"),
                                row.getString("body"),
                                row.getBoolean("school"),
                                row.getTimestamp("written_at").toInstant(),
                                row.getString("written_by")))
                .list();
    }

    void write(SchoolClass where, AssociationId association, JournalPiece piece) {
        sql.sql(
                        """
                        INSERT INTO classroom.journal
                            (cooperative_id, association_id, id, school_year, class_code, title, body, school, written_at,
                             written_by)
                        VALUES (:cooperative, :association, :id, :year, :class, :title, :body, false, :at, :by)
                        """)
                .param("cooperative", where.cooperative().value())
                .param("association", association.value())
                .param("id", piece.id())
                .param("year", where.year().startsIn())
                .param("class", where.code())
                .param("title", piece.title())
                .param("body", piece.body())
                .param("at", Timestamp.from(piece.at()))
                .param("by", piece.by())
                .update();
    }

    void show(SchoolClass where, UUID piece, boolean school) {
        sql.sql(
                        """
                        UPDATE classroom.journal SET school = :school
                         WHERE cooperative_id = :cooperative AND class_code = :class AND id = :id
                        """)
                .param("school", school)
                .param("cooperative", where.cooperative().value())
                .param("class", where.code())
                .param("id", piece)
                .update();
    }

    void takeAway(SchoolClass where, UUID piece) {
        sql.sql(
                        """
                        DELETE FROM classroom.journal
                         WHERE cooperative_id = :cooperative AND class_code = :class AND id = :id
                        """)
                .param("cooperative", where.cooperative().value())
                .param("class", where.code())
                .param("id", piece)
                .update();
    }
}
