package coop.quitus.identity.internal;

import coop.quitus.identity.LinkGuard;
import coop.quitus.identity.Secrets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes guessing slow: after a few failures each try waits twice as long as the one before, up to
/// a quarter of an hour. Kept in the database, so that a restart forgets nothing.
@Component
class Throttle {

    /// What is counted, and how many failures are free.
    enum Kind {
        ACCOUNT(5),
        /// A whole school may share one address.
        ADDRESS(30),
        LINK(3),
        FIRST_RUN(5);

        private final int free;

        Kind(int free) {
            this.free = free;
        }
    }

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /// A quiet day, and all is forgotten.
    private static final Duration MEMORY = Duration.ofHours(24);

    private final JdbcClient sql;
    private final Clock clock;

    Throttle(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// How long a try waits after so many failures.
    static Duration waitAfter(int failures, Kind kind) {
        int beyond = failures - kind.free;
        if (beyond < 0) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private record Attempts(int failures, Instant lastAt) {}

    /// Counts a try as failed before it is judged, so that a hundred at once count a hundred.
    /// Present when the try must wait: it is then not judged, and not counted.
    @Transactional
    Optional<Duration> tryOnce(Kind kind, String what) {
        Instant now = clock.instant();
        String hash = Secrets.hash(kind + " " + what);
        if (isTheFirst(hash, now)) {
            return Optional.empty();
        }
        Attempts before = locked(hash);
        boolean forgotten = before.lastAt().plus(MEMORY).isBefore(now);
        int failures = forgotten ? 0 : before.failures();
        Duration left = Duration.between(now, before.lastAt().plus(waitAfter(failures, kind)));
        if (left.isPositive()) {
            return Optional.of(left);
        }
        sql.sql(
                        "UPDATE identity.attempt SET failures = :failures, last_at = :now WHERE what_hash = :what")
                .param("failures", failures + 1)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("what", hash)
                .update();
        return Optional.empty();
    }

    private boolean isTheFirst(String hash, Instant now) {
        return sql.sql(
                                """
                                INSERT INTO identity.attempt (what_hash, failures, last_at)
                                VALUES (:what, 1, :now)
                                ON CONFLICT (what_hash) DO NOTHING
                                """)
                        .param("what", hash)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private Attempts locked(String hash) {
        return sql.sql(
                        "SELECT failures, last_at FROM identity.attempt WHERE what_hash = :what FOR UPDATE")
                .param("what", hash)
                .query((row, i) -> {
                    Timestamp lastAt = row.getTimestamp("last_at");
                    return new Attempts(row.getInt("failures"), lastAt.toInstant());
                })
                .single();
    }

    /// The try was right after all.
    void succeeded(Kind kind, String what) {
        sql.sql("DELETE FROM identity.attempt WHERE what_hash = :what")
                .param("what", Secrets.hash(kind + " " + what))
                .update();
    }

    /// Counts the wrong links of an address. A whole school may share one: thirty are free.
    @Component
    static final class Links implements LinkGuard {

        private final Throttle throttle;

        Links(Throttle throttle) {
            this.throttle = throttle;
        }

        @Override
        public <T> Optional<T> behind(String address, Supplier<Optional<T>> look) {
            String who = "lien " + address;
            if (throttle.tryOnce(Kind.ADDRESS, who).isPresent()) {
                return Optional.empty();
            }
            Optional<T> found = look.get();
            if (found.isPresent()) {
                throttle.succeeded(Kind.ADDRESS, who);
            }
            return found;
        }
    }
}
