package coop.quitus.verification.internal;

import coop.quitus.identity.Secrets;
import coop.quitus.kernel.CooperativeId;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The secret of a link: which cooperative, and 256 random bits. Only its SHA-256 is kept, and
/// nobody guesses 256 bits: trying is slow enough by itself.
final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18})-[A-Za-z0-9_-]{43}");

    private Secret() {}

    static String fresh(CooperativeId cooperative) {
        return cooperative + "-" + Secrets.fresh();
    }

    /// Whose tables to look in: without it, a secret could be looked for nowhere, since rows are
    /// guarded by cooperative.
    static Optional<CooperativeId> cooperative(String secret) {
        Matcher shape = SHAPE.matcher(secret);
        return shape.matches()
                ? Optional.of(new CooperativeId(Long.parseLong(shape.group(1))))
                : Optional.empty();
    }

    /// 32 hexadecimal digits that nobody chose.
    static String seed() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
