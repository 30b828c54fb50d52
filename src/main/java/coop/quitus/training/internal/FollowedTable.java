package coop.quitus.training.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.training.TrainingSession;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the adults of a cooperative followed, in its own section. All is called in a transaction of
/// that cooperative.
@Component
final class FollowedTable {

    private final JdbcClient sql;
    private final Clock clock;

    FollowedTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// The whole of a session at once: an attendance may be corrected.
    void write(Cooperative school, TrainingSession session, List<UUID> people, Actor by) {
        sql.sql(
                        """
                        DELETE FROM training.followed
                         WHERE cooperative_id = :cooperative AND session = :session
                        """)
                .param("cooperative", school.id().value())
                .param("session", session.id())
                .update();
        for (UUID person : people) {
            sql.sql(
                            """
                            INSERT INTO training.followed
                                (cooperative_id, association_id, session, person, title, school_year, lasted_minutes,
                                 recorded_at, recorded_by_id, recorded_by)
                            VALUES (:cooperative, :association, :session, :person, :title, :year, :minutes,
                                    :at, :byId, :by)
                            """)
                    .param("cooperative", school.id().value())
                    .param("association", school.association().value())
                    .param("session", session.id())
                    .param("person", person)
                    .param("title", session.training().title())
                    .param("year", session.year().startsIn())
                    .param("minutes", session.training().minutes())
                    .param("at", Timestamp.from(clock.instant()))
                    .param("byId", by.person())
                    .param("by", by.name())
                    .update();
        }
    }

    /// A training, and how many people of the cooperative followed it.
    record Followed(String title, int people) {}

    List<Followed> of(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT title, count(DISTINCT person) AS people
                          FROM training.followed
                         WHERE cooperative_id = :cooperative AND school_year = :year
                         GROUP BY title
                         ORDER BY title
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) -> new Followed(row.getString("title"), row.getInt("people")))
                .list();
    }
}
