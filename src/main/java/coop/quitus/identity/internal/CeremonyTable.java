package coop.quitus.identity.internal;

import coop.quitus.identity.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The questions asked to passkeys and not yet answered: five minutes, each once, by whichever
/// process hears the answer.
@Component
final class CeremonyTable {

    private static final Duration LIFE = Duration.ofMinutes(5);

    /// More than any house asks in five minutes; beyond, new questions are refused until some age.
    private static final int MOST = 10_000;

    private final JdbcClient sql;
    private final Clock clock;

    CeremonyTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// @param person who adds a passkey; null for someone who signs in
    /// @return the ceremony's name, known to the browser alone
    String ask(@Nullable UUID person, byte[] challenge) {
        Instant now = clock.instant();
        sql.sql("DELETE FROM identity.ceremony WHERE expires_at < :now")
                .param("now", at(now))
                .update();
        int open = sql.sql("SELECT count(*) FROM identity.ceremony").query(Integer.class).single();
        if (open >= MOST) {
            throw new IllegalStateException("too many passkey ceremonies at once");
        }
        String name = Secrets.fresh();
        sql.sql(
                        """
                        INSERT INTO identity.ceremony (name_hash, kind, person, challenge, expires_at)
                        VALUES (:name, :kind, :person, :challenge, :end)
                        """)
                .param("name", Secrets.hash(name))
                .param("kind", person == null ? "SIGN_IN" : "ADDITION")
                .param("person", person)
                .param("challenge", challenge)
                .param("end", at(now.plus(LIFE)))
                .update();
        return name;
    }

    /// What was asked under that name, of that person; nobody is asked again.
    Optional<byte[]> take(String name, @Nullable UUID person) {
        return sql.sql(
                        """
                        DELETE FROM identity.ceremony
                         WHERE name_hash = :name AND person IS NOT DISTINCT FROM :person::uuid AND expires_at > :now
                        RETURNING challenge
                        """)
                .param("name", Secrets.hash(name))
                .param("person", person)
                .param("now", at(clock.instant()))
                .query(byte[].class)
                .optional();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
