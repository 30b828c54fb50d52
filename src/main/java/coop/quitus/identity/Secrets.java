package coop.quitus.identity;

import coop.quitus.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/// Secrets given to browsers and links: 256 random bits, of which only the SHA-256 is kept. They
/// need no slow hash: nobody guesses 256 bits.
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    public static String fresh() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// `K7M2-QXUF-3HTA`: sixty bits of a secret, for a person to copy once.
    public static String toCopy(String secret) {
        String letters = Sha256.letters(secret, 12);
        return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
    }

    /// What is kept of it.
    public static String hash(String secret) {
        return Sha256.of(secret);
    }

    /// In a time that does not tell how much was right.
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
