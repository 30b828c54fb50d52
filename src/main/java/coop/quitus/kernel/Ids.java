package coop.quitus.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/// Makes the identifiers of rows: UUID version 7 (RFC 9562), so that an index grows at one end.
/// They order nothing and number nothing that a person sees.
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next(Clock clock) {
        long millis = clock.millis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextInt() & 0x0fffL);
        long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
