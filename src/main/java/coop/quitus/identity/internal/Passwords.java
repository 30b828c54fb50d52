package coop.quitus.identity.internal;

import coop.quitus.identity.Secrets;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords with Argon2id: 19 MB, two passes, one lane (the first choice of OWASP's
/// password storage sheet).
@Component
final class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KB = 19_456;
    private static final int PASSES = 2;

    /// So many at once, lest a crowd at the door takes all the memory of the house.
    private final Semaphore seats = new Semaphore(8);

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KB, PASSES);

    /// Compared when nobody has that address, so that the answer takes the same time.
    private final String nobodys = argon2.encode(Secrets.fresh());

    String hash(String password) {
        seats.acquireUninterruptibly();
        try {
            return argon2.encode(password);
        } finally {
            seats.release();
        }
    }

    boolean match(String password, String hash) {
        seats.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash);
        } finally {
            seats.release();
        }
    }

    /// As long as a comparison with someone's; never true.
    void matchNobody(String password) {
        if (match(password, nobodys)) {
            throw new IllegalStateException("256 random bits were guessed");
        }
    }
}
