package coop.quitus.training.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The fingerprints of the secret addresses of calendars: a table of everyone.
@Component
final class FeedTable {

    private final JdbcClient sql;
    private final Clock clock;

    FeedTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void renew(UUID person, String hash) {
        sql.sql(
                        """
                        INSERT INTO training.feed (person, secret_hash, made_at)
                        VALUES (:person, :hash, :at)
                        ON CONFLICT (person) DO UPDATE
                           SET secret_hash = excluded.secret_hash, made_at = excluded.made_at
                        """)
                .param("person", person)
                .param("hash", hash)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    Optional<UUID> person(String hash) {
        return sql.sql(
                        """
                        SELECT person
                          FROM training.feed
                         WHERE secret_hash = :hash
                        """)
                .param("hash", hash)
                .query(UUID.class)
                .optional();
    }
}
