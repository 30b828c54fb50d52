package coop.quitus.campaign.internal;

import coop.quitus.campaign.Jury.Judge;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Secrets;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Judges and their links, and the points they give, as the database keeps them.
@Component
final class JuryTable {

    private final JdbcClient sql;
    private final Clock clock;

    /// A judge whose link opens.
    record Known(UUID edition, UUID judge, String name) {}

    private record Point(String criterion, int points) {}

    JuryTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void call(UUID edition, UUID judge, String name, String secret, Actor by) {
        sql.sql(
                        """
                        INSERT INTO campaign.judge (id, edition_id, name, secret_sha256, called_at, called_by)
                        VALUES (:id, :edition, :name, :secret, :at, :by)
                        ON CONFLICT (id) DO UPDATE
                           SET secret_sha256 = excluded.secret_sha256
                         WHERE judge.edition_id = excluded.edition_id AND judge.dismissed_at IS NULL
                        """)
                .param("id", judge)
                .param("edition", edition)
                .param("name", name)
                .param("secret", Secrets.hash(secret))
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.name())
                .update();
    }

    void dismiss(UUID edition, UUID judge) {
        sql.sql(
                        """
                        UPDATE campaign.judge
                           SET dismissed_at = :at
                         WHERE id = :judge AND edition_id = :edition AND dismissed_at IS NULL
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("judge", judge)
                .param("edition", edition)
                .update();
    }

    /// In the order in which they were called.
    List<Judge> judges(UUID edition) {
        return sql.sql(
                        """
                        SELECT id, name, dismissed_at
                          FROM campaign.judge
                         WHERE edition_id = :edition
                         ORDER BY called_at, id
                        """)
                .param("edition", edition)
                .query((row, i) -> {
                    Timestamp dismissed = row.getTimestamp("dismissed_at");
                    return new Judge(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            0,
                            dismissed == null ? null : dismissed.toInstant());
                })
                .list();
    }

    Optional<Known> behind(String secret) {
        return sql.sql(
                        """
                        SELECT edition_id, id, name
                          FROM campaign.judge
                         WHERE secret_sha256 = :secret AND dismissed_at IS NULL
                        """)
                .param("secret", Secrets.hash(secret))
                .query((row, i) ->
                        new Known(
                                row.getObject("edition_id", UUID.class),
                                row.getObject("id", UUID.class),
                                row.getString("name")))
                .optional();
    }

    /// Called in a transaction of the cooperative.
    Map<String, Integer> marks(CooperativeId cooperative, UUID enrolment, UUID judge) {
        Map<String, Integer> marks = new HashMap<>();
        sql.sql(
                        """
                        SELECT criterion, points
                          FROM campaign.mark
                         WHERE cooperative_id = :cooperative
                           AND enrolment_id = :enrolment
                           AND judge_id = :judge
                        """)
                .param("cooperative", cooperative.value())
                .param("enrolment", enrolment)
                .param("judge", judge)
                .query((row, i) -> new Point(row.getString(1), row.getInt(2)))
                .list()
                .forEach(one -> marks.put(one.criterion(), one.points()));
        return marks;
    }

    /// Called in a transaction of the cooperative.
    void mark(Cooperative cooperative, UUID enrolment, UUID judge, String criterion, int points) {
        sql.sql(
                        """
                        INSERT INTO campaign.mark
                            (cooperative_id, association_id, enrolment_id, judge_id, criterion, points, marked_at)
                        VALUES (:cooperative, :association, :enrolment, :judge, :criterion, :points, :at)
                        ON CONFLICT (cooperative_id, enrolment_id, judge_id, criterion) DO UPDATE
                           SET points = excluded.points, marked_at = excluded.marked_at
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("enrolment", enrolment)
                .param("judge", judge)
                .param("criterion", criterion)
                .param("points", points)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
