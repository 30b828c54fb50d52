package coop.quitus.pupil.internal;

import coop.quitus.kernel.Sha256;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Makes guessing a class's code slow: a whole school shares one address, so thirty wrong codes are
/// free; then that address waits until ten minutes have passed. Two hundred million codes are not
/// guessed at this pace.
@Component
final class WrongCodes {

    static final int FREE = 30;
    static final Duration SPELL = Duration.ofMinutes(10);

    private final JdbcClient sql;
    private final Clock clock;

    WrongCodes(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Spell(int tries, Instant since) {}

    /// How long this address still waits.
    Optional<Duration> waiting(String from) {
        return sql.sql("SELECT tries, since FROM pupil.wrong_code WHERE where_hash = :where")
                .param("where", Sha256.of(from))
                .query((row, i) ->
                        new Spell(row.getInt("tries"), row.getTimestamp("since").toInstant()))
                .optional()
                .filter(spell -> spell.tries() >= FREE)
                .map(spell -> Duration.between(clock.instant(), spell.since().plus(SPELL)))
                .filter(Duration::isPositive);
    }

    void count(String from) {
        Instant now = clock.instant();
        sql.sql(
                        """
                        INSERT INTO pupil.wrong_code AS kept (where_hash, tries, since)
                        VALUES (:where, 1, :now)
                        ON CONFLICT (where_hash) DO UPDATE
                           SET tries = CASE WHEN kept.since > :recent THEN kept.tries + 1 ELSE 1 END,
                               since = CASE WHEN kept.since > :recent THEN kept.since ELSE :now END
                        """)
                .param("where", Sha256.of(from))
                .param("now", Timestamp.from(now))
                .param("recent", Timestamp.from(now.minus(SPELL)))
                .update();
        sql.sql("DELETE FROM pupil.wrong_code WHERE since < :yesterday")
                .param("yesterday", Timestamp.from(now.minus(Duration.ofDays(1))))
                .update();
    }
}
