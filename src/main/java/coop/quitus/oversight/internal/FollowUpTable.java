package coop.quitus.oversight.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.oversight.FollowUp;
import coop.quitus.oversight.FollowUpKind;
import coop.quitus.oversight.FollowUps;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The reminders a cooperative was sent. All is called in one of its transactions.
@Component
final class FollowUpTable {

    private final JdbcClient sql;
    private final Clock clock;

    FollowUpTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// The latest first.
    List<FollowUp> all(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT follow_up.id, school_year, kind, subject, words, recipients, letters, sent_on, sent_at, sent_by,
                               reading.read_at, coalesce(reading.read_by, '') AS read_by
                          FROM oversight.follow_up
                          LEFT JOIN oversight.reading
                            ON reading.cooperative_id = follow_up.cooperative_id AND reading.follow_up = follow_up.id
                         WHERE follow_up.cooperative_id = :cooperative
                         ORDER BY sent_at DESC, follow_up.id DESC
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) -> {
                    Timestamp read = row.getTimestamp("read_at");
                    return new FollowUp(
                            row.getObject("id", UUID.class),
                            cooperative,
                            new SchoolYear(row.getInt("school_year")),
                            FollowUpKind.valueOf(row.getString("kind")),
                            row.getString("subject"),
                            row.getString("words"),
                            row.getString("recipients"),
                            row.getInt("letters"),
                            row.getObject("sent_on", LocalDate.class),
                            row.getTimestamp("sent_at").toInstant(),
                            row.getString("sent_by"),
                            read == null ? null : read.toInstant(),
                            row.getString("read_by"));
                })
                .list();
    }

    /// The one that this sending wrote already.
    Optional<UUID> sent(CooperativeId cooperative, UUID sending) {
        return sql.sql(
                        """
                        SELECT id
                          FROM oversight.follow_up
                         WHERE cooperative_id = :cooperative AND sending = :sending
                        """)
                .param("cooperative", cooperative.value())
                .param("sending", sending)
                .query(UUID.class)
                .optional();
    }

    UUID add(
            Cooperative which,
            SchoolYear year,
            UUID sending,
            FollowUpKind kind,
            boolean again,
            FollowUps.Preview said,
            int letters,
            Actor by) {
        UUID id = Ids.next(clock);
        sql.sql(
                        """
                        INSERT INTO oversight.follow_up
                            (cooperative_id, association_id, id, sending, school_year, kind, subject, words, recipients,
                             letters, again, sent_on, sent_at, sent_by_id, sent_by)
                        VALUES (:cooperative, :association, :id, :sending, :year, :kind, :subject, :words, :recipients,
                                :letters, :again, :on, :at, :byId, :by)
                        """)
                .param("cooperative", which.id().value())
                .param("association", which.association().value())
                .param("id", id)
                .param("sending", sending)
                .param("year", year.startsIn())
                .param("kind", kind.name())
                .param("subject", said.subject())
                .param("words", said.words())
                .param("recipients", said.recipients())
                .param("letters", letters)
                .param("again", again)
                .param("on", LocalDate.now(clock))
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
        return id;
    }

    void read(Cooperative which, UUID id, Actor by) {
        sql.sql(
                        """
                        INSERT INTO oversight.reading
                            (cooperative_id, association_id, follow_up, read_at, read_by_id, read_by)
                        SELECT cooperative_id, association_id, id, :at, :byId, :by
                          FROM oversight.follow_up
                         WHERE cooperative_id = :cooperative AND id = :id
                        ON CONFLICT (cooperative_id, follow_up) DO NOTHING
                        """)
                .param("cooperative", which.id().value())
                .param("id", id)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }
}
