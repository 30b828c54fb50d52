package coop.quitus.identity.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// Secrets given to browsers and mailed links: 256 random bits, of which only the SHA-256 is kept.
/// They need no slow hash: nobody guesses 256 bits.
final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();

    /// Letters and digits that nobody confuses when copying from a screen.
    private static final String COPIED = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private Secret() {}

    static String fresh() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// `K7M2-9XQF-3HTA`: sixty bits, for a person to copy once.
    static String toCopy() {
        var code = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "");
            code.append(COPIED.charAt(RANDOM.nextInt(COPIED.length())));
        }
        return code.toString();
    }

    static String hash(String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// In a time that does not tell how much was right.
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
