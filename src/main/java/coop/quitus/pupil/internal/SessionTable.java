package coop.quitus.pupil.internal;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.pupil.ClassSession;
import coop.quitus.pupil.ClassSessions.Standing;
import coop.quitus.pupil.ReadingLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Classes open now, and their tablets. A finished session is forgotten by the next one opened.
@Component
final class SessionTable {

    private final JdbcClient sql;
    private final Clock clock;

    SessionTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void forgetFinished() {
        sql.sql("DELETE FROM pupil.class_session WHERE closes_at <= :now")
                .param("now", now())
                .update();
    }

    /// @return whether the code was free
    boolean open(ClassSession session, String code) {
        return sql.sql(
                                """
                                INSERT INTO pupil.class_session
                                    (id, code, school, school_year, class_code, class_name, level, opened_at, closes_at,
                                     opened_by_id, opened_by)
                                VALUES (:id, :code, :school, :year, :class, :name, :level, :now, :closes, :byId, :by)
                                ON CONFLICT (code) DO NOTHING
                                """)
                        .param("id", session.id())
                        .param("code", code)
                        .param("school", session.cooperative().value())
                        .param("year", session.year().startsIn())
                        .param("class", session.classCode())
                        .param("name", session.className())
                        .param("level", session.level().name())
                        .param("now", now())
                        .param("closes", Timestamp.from(session.closesAt()))
                        .param("byId", session.openedById())
                        .param("by", session.openedBy())
                        .update()
                == 1;
    }

    void join(UUID session, String secretHash) {
        sql.sql("INSERT INTO pupil.tablet (secret_hash, session_id) VALUES (:hash, :session)")
                .param("hash", secretHash)
                .param("session", session)
                .update();
    }

    void leave(String secretHash) {
        sql.sql("DELETE FROM pupil.tablet WHERE secret_hash = :hash")
                .param("hash", secretHash)
                .update();
    }

    Optional<ClassSession> coded(String code) {
        return sql.sql(
                        """
                        SELECT class_session.*
                          FROM pupil.class_session
                         WHERE code = :code AND closes_at > :now
                        """)
                .param("code", code)
                .param("now", now())
                .query(SessionTable::session)
                .optional();
    }

    Optional<ClassSession> held(String secretHash) {
        return sql.sql(
                        """
                        SELECT class_session.*
                          FROM pupil.tablet
                          JOIN pupil.class_session ON class_session.id = tablet.session_id
                         WHERE tablet.secret_hash = :hash AND class_session.closes_at > :now
                        """)
                .param("hash", secretHash)
                .param("now", now())
                .query(SessionTable::session)
                .optional();
    }

    Optional<Standing> standing(CooperativeId school, SchoolYear year, String classCode) {
        return sql.sql(
                        """
                        SELECT class_session.*, count(tablet.secret_hash) AS tablets
                          FROM pupil.class_session
                          LEFT JOIN pupil.tablet ON tablet.session_id = class_session.id
                         WHERE school = :school AND school_year = :year AND class_code = :class AND closes_at > :now
                         GROUP BY class_session.id
                         ORDER BY opened_at DESC
                         LIMIT 1
                        """)
                .param("school", school.value())
                .param("year", year.startsIn())
                .param("class", classCode)
                .param("now", now())
                .query((row, i) ->
                        new Standing(
                                row.getObject("id", UUID.class),
                                row.getString("code"),
                                session(row, i),
                                row.getInt("tablets")))
                .optional();
    }

    void close(CooperativeId school, SchoolYear year, String classCode) {
        sql.sql(
                        """
                        DELETE FROM pupil.class_session
                         WHERE school = :school AND school_year = :year AND class_code = :class
                        """)
                .param("school", school.value())
                .param("year", year.startsIn())
                .param("class", classCode)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static ClassSession session(ResultSet row, int i) throws SQLException {
        return new ClassSession(
                row.getObject("id", UUID.class),
                new CooperativeId(row.getLong("school")),
                new SchoolYear(row.getInt("school_year")),
                row.getString("class_code"),
                row.getString("class_name"),
                ReadingLevel.valueOf(row.getString("level")),
                row.getObject("opened_by_id", UUID.class),
                row.getString("opened_by"),
                row.getTimestamp("closes_at").toInstant());
    }
}
