package coop.quitus.activity.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The only place with SQL on activity reports. All is called in a transaction of the cooperative.
@Component
final class AnswerBook {

    private final JdbcClient sql;
    private final Clock clock;

    AnswerBook(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// What a version changed.
    record Written(int version, Instant at, String by, Map<String, String> answers) {}

    private record Line(int version, Instant at, String by, String question, String answer) {}

    /// Every version of a year, the oldest first.
    List<Written> of(CooperativeId cooperative, SchoolYear year) {
        var versions = new TreeMap<Integer, Written>();
        sql.sql(
                        """
                        SELECT version.version, version.recorded_at, version.recorded_by, answer.question, answer.answer
                          FROM activity.version
                          JOIN activity.answer
                            ON answer.cooperative_id = version.cooperative_id
                           AND answer.school_year = version.school_year
                           AND answer.version = version.version
                         WHERE version.cooperative_id = :cooperative AND version.school_year = :year
                         ORDER BY version.version, answer.question
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new Line(
                                row.getInt(1),
                                row.getTimestamp(2).toInstant(),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)))
                .list()
                .forEach(line ->
                        versions.computeIfAbsent(
                                        line.version(),
                                        number ->
                                                new Written(
                                                        number,
                                                        line.at(),
                                                        line.by(),
                                                        new TreeMap<>()))
                                .answers()
                                .put(line.question(), line.answer()));
        return List.copyOf(versions.values());
    }

    /// Writes a version.
    ///
    /// @return false when someone wrote that version first; nothing was written then
    boolean write(
            Cooperative cooperative,
            SchoolYear year,
            int version,
            Map<String, String> changed,
            Actor by) {
        int first =
                sql.sql(
                                """
                                INSERT INTO activity.version
                                    (cooperative_id, association_id, school_year, version, recorded_at, recorded_by_id, recorded_by)
                                VALUES (:cooperative, :association, :year, :version, :at, :byId, :by)
                                ON CONFLICT (cooperative_id, school_year, version) DO NOTHING
                                """)
                        .param("cooperative", cooperative.id().value())
                        .param("association", cooperative.association().value())
                        .param("year", year.startsIn())
                        .param("version", version)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("byId", by.person())
                        .param("by", by.name())
                        .update();
        if (first == 0) {
            return false;
        }
        changed.forEach((question, answer) ->
                sql.sql(
                                """
                                INSERT INTO activity.answer
                                    (cooperative_id, association_id, school_year, version, question, answer)
                                VALUES (:cooperative, :association, :year, :version, :question, :answer)
                                """)
                        .param("cooperative", cooperative.id().value())
                        .param("association", cooperative.association().value())
                        .param("year", year.startsIn())
                        .param("version", version)
                        .param("question", question)
                        .param("answer", answer)
                        .update());
        return true;
    }
}
