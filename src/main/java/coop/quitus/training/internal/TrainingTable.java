package coop.quitus.training.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.training.NewSession;
import coop.quitus.training.Training;
import coop.quitus.training.TrainingHours;
import coop.quitus.training.TrainingSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The catalogue and its sessions. All is called in a transaction of the headquarters.
@Component
final class TrainingTable {

    private final JdbcClient sql;
    private final Clock clock;

    TrainingTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<Training> catalogue(CooperativeId headquarters) {
        return sql.sql(
                        """
                        SELECT id, title, audience, purpose, lasts_minutes, compulsory
                          FROM training.training
                         WHERE cooperative_id = :cooperative
                         ORDER BY title, id
                        """)
                .param("cooperative", headquarters.value())
                .query((row, i) -> training(row, "id"))
                .list();
    }

    private static Training training(ResultSet row, String id) throws SQLException {
        return new Training(
                row.getObject(id, UUID.class),
                row.getString("title"),
                row.getString("audience"),
                row.getString("purpose"),
                row.getInt("lasts_minutes"),
                row.getBoolean("compulsory"));
    }

    void offer(Cooperative headquarters, Training asked, Actor by) {
        sql.sql(
                        """
                        INSERT INTO training.training
                            (cooperative_id, association_id, id, title, audience, purpose, lasts_minutes, compulsory,
                             recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :id, :title, :audience, :purpose, :minutes, :compulsory,
                                :at, :byId, :by)
                        ON CONFLICT (cooperative_id, id) DO NOTHING
                        """)
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("id", asked.id())
                .param("title", asked.title())
                .param("audience", asked.audience())
                .param("purpose", asked.purpose())
                .param("minutes", asked.minutes())
                .param("compulsory", asked.compulsory())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void announce(
            Cooperative headquarters, NewSession asked, Instant from, Instant until, Actor by) {
        sql.sql(
                        """
                        INSERT INTO training.session
                            (cooperative_id, association_id, id, training, school_year, starts_at, ends_at, place, link, seats,
                             recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :id, :training, :year, :from, :until, :place, :link, :seats,
                                :at, :byId, :by)
                        ON CONFLICT (cooperative_id, id) DO NOTHING
                        """)
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("id", asked.key())
                .param("training", asked.training())
                .param("year", SchoolYear.of(Hours.day(from)).startsIn())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("place", asked.place())
                .param("link", asked.link())
                .param("seats", asked.seats())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    Optional<TrainingSession> session(CooperativeId headquarters, UUID id) {
        return sessions(headquarters, id).stream().findFirst();
    }

    /// By day.
    ///
    /// @param one that one alone; null for all
    List<TrainingSession> sessions(CooperativeId headquarters, @Nullable UUID one) {
        return sql.sql(
                        """
                        SELECT s.id, s.training, s.school_year, s.starts_at, s.ends_at, s.place, s.link, s.seats,
                               s.cancelled_at IS NOT NULL AS cancelled, t.title, t.audience, t.purpose, t.lasts_minutes,
                               t.compulsory,
                               (SELECT count(*) FROM training.enrolment e
                                 WHERE e.cooperative_id = s.cooperative_id AND e.session = s.id
                                   AND e.state = 'SEATED') AS seated,
                               (SELECT count(*) FROM training.enrolment e
                                 WHERE e.cooperative_id = s.cooperative_id AND e.session = s.id
                                   AND e.state = 'WAITING') AS waiting
                          FROM training.session s
                          JOIN training.training t ON t.cooperative_id = s.cooperative_id AND t.id = s.training
                         WHERE s.cooperative_id = :cooperative
                           AND (:one::uuid IS NULL OR s.id = :one)
                         ORDER BY s.starts_at, s.id
                        """)
                .param("cooperative", headquarters.value())
                .param("one", one)
                .query((row, i) ->
                        new TrainingSession(
                                row.getObject("id", UUID.class),
                                training(row, "training"),
                                new SchoolYear(row.getInt("school_year")),
                                row.getTimestamp("starts_at").toInstant(),
                                row.getTimestamp("ends_at").toInstant(),
                                row.getString("place"),
                                row.getString("link"),
                                row.getInt("seats"),
                                row.getInt("seated"),
                                row.getInt("waiting"),
                                row.getBoolean("cancelled")))
                .list();
    }

    /// Whoever enrols, gives up or seats someone passes here one at a time.
    void hold(CooperativeId headquarters, UUID session) {
        sql.sql(
                        """
                        SELECT id
                          FROM training.session
                         WHERE cooperative_id = :cooperative AND id = :session
                           FOR UPDATE
                        """)
                .param("cooperative", headquarters.value())
                .param("session", session)
                .query(UUID.class)
                .optional();
    }

    void cancel(CooperativeId headquarters, UUID session) {
        sql.sql(
                        """
                        UPDATE training.session
                           SET cancelled_at = :at
                         WHERE cooperative_id = :cooperative AND id = :session AND cancelled_at IS NULL
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("cooperative", headquarters.value())
                .param("session", session)
                .update();
    }

    List<TrainingHours> hours(CooperativeId headquarters) {
        return sql.sql(
                        """
                        SELECT school_year, title, compulsory, people, minutes
                          FROM training.published_hours
                         WHERE cooperative_id = :cooperative
                         ORDER BY school_year DESC, title
                        """)
                .param("cooperative", headquarters.value())
                .query((row, i) ->
                        new TrainingHours(
                                new SchoolYear(row.getInt("school_year")),
                                row.getString("title"),
                                row.getBoolean("compulsory"),
                                row.getInt("people"),
                                row.getLong("minutes")))
                .list();
    }
}
