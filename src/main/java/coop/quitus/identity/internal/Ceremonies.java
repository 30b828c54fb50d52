package coop.quitus.identity.internal;

import coop.quitus.identity.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The questions asked to browsers and not yet answered: five minutes, in memory, each once. After
/// a restart one simply asks again (docs/decisions/0010).
final class Ceremonies<Q> {

    private static final Duration LIFE = Duration.ofMinutes(5);

    /// More than any school asks in five minutes; beyond, new questions are refused until some age.
    private static final int MOST = 10_000;

    private record Asked<Q>(Q question, Instant until) {}

    private final Map<String, Asked<Q>> asked = new ConcurrentHashMap<>();
    private final Clock clock;

    Ceremonies(Clock clock) {
        this.clock = clock;
    }

    String ask(Q question) {
        Instant now = clock.instant();
        asked.values().removeIf(old -> old.until().isBefore(now));
        if (asked.size() >= MOST) {
            throw new IllegalStateException("too many passkey ceremonies at once");
        }
        String name = Secrets.fresh();
        asked.put(name, new Asked<>(question, now.plus(LIFE)));
        return name;
    }

    Optional<Q> take(String name) {
        return Optional.ofNullable(asked.remove(name))
                .filter(one -> one.until().isAfter(clock.instant()))
                .map(Asked::question);
    }
}
