package coop.quitus.identity.internal;

import coop.quitus.identity.Person;
import coop.quitus.identity.Secrets;
import coop.quitus.identity.Sessions;
import coop.quitus.kernel.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps sessions in the database: they outlive a restart, and can be closed from another device.
@Component
final class SessionKeeping implements Sessions {

    private static final Duration LASTING = Duration.ofDays(30);
    private static final Duration PASSING = Duration.ofHours(12);

    /// A visit is written down at most so often.
    private static final Duration STEP = Duration.ofMinutes(5);

    private final JdbcClient sql;
    private final Clock clock;

    SessionKeeping(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String open(UUID person, String device, boolean lasting) {
        Instant now = clock.instant();
        String secret = Secrets.fresh();
        sql.sql("DELETE FROM identity.session WHERE expires_at < :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        sql.sql(
                        """
                        INSERT INTO identity.session
                            (id, secret_hash, person_id, device, lasting, opened_at, last_seen_at, expires_at)
                        VALUES (:id, :hash, :person, :device, :lasting, :now, :now, :end)
                        """)
                .param("id", Ids.next(clock))
                .param("hash", Secrets.hash(secret))
                .param("person", person)
                .param("device", device)
                .param("lasting", lasting)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", end(now, lasting))
                .update();
        return secret;
    }

    private static java.time.OffsetDateTime end(Instant now, boolean lasting) {
        return now.plus(lasting ? LASTING : PASSING).atOffset(ZoneOffset.UTC);
    }

    private record Open(UUID id, boolean lasting, Instant lastSeenAt, Person person) {}

    @Override
    public Optional<Person> holder(String secret) {
        Instant now = clock.instant();
        Optional<Open> open =
                sql.sql(
                                """
                                SELECT session.id AS session_id, session.lasting, session.last_seen_at,
                                       person.id, person.email, person.name, person.administrator
                                  FROM identity.session
                                  JOIN identity.person ON person.id = session.person_id
                                 WHERE session.secret_hash = :hash AND session.expires_at > :now
                                """)
                        .param("hash", Secrets.hash(secret))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .query((row, i) ->
                                new Open(
                                        row.getObject("session_id", UUID.class),
                                        row.getBoolean("lasting"),
                                        row.getTimestamp("last_seen_at").toInstant(),
                                        PersonTable.person(row, i)))
                        .optional();
        open.filter(one -> one.lastSeenAt().plus(STEP).isBefore(now))
                .ifPresent(one -> seen(one, now));
        return open.map(Open::person);
    }

    private void seen(Open session, Instant now) {
        sql.sql("UPDATE identity.session SET last_seen_at = :now, expires_at = :end WHERE id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", end(now, session.lasting()))
                .param("id", session.id())
                .update();
    }

    @Override
    public List<Device> of(UUID person, String thisSecret) {
        String here = Secrets.hash(thisSecret);
        return sql.sql(
                        """
                        SELECT id, device, opened_at, last_seen_at, secret_hash
                          FROM identity.session
                         WHERE person_id = :person AND expires_at > :now
                         ORDER BY last_seen_at DESC
                        """)
                .param("person", person)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, i) ->
                        new Device(
                                row.getObject("id", UUID.class),
                                row.getString("device"),
                                row.getTimestamp("opened_at").toInstant(),
                                row.getTimestamp("last_seen_at").toInstant(),
                                row.getString("secret_hash").equals(here)))
                .list();
    }

    @Override
    public void close(String secret) {
        sql.sql("DELETE FROM identity.session WHERE secret_hash = :hash")
                .param("hash", Secrets.hash(secret))
                .update();
    }

    @Override
    public void close(UUID person, UUID session) {
        sql.sql("DELETE FROM identity.session WHERE id = :id AND person_id = :person")
                .param("id", session)
                .param("person", person)
                .update();
    }

    @Override
    public void closeAll(UUID person, String keptSecret) {
        sql.sql("DELETE FROM identity.session WHERE person_id = :person AND secret_hash <> :kept")
                .param("person", person)
                .param("kept", Secrets.hash(keptSecret))
                .update();
    }
}
