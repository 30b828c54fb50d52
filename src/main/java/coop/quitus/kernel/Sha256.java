package coop.quitus.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The one fingerprint of this house: SHA-256, in lower-case hexadecimal, of bytes or of a text in
/// UTF-8.
public final class Sha256 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Sha256() {}

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] content) {
        MessageDigest digest = begun();
        digest.update(content);
        return ended(digest);
    }

    /// A code that a person can type, made of the fingerprint: five of its bits in each letter.
    ///
    /// @param count how many letters, 32 at most
    public static String letters(String text, int count) {
        byte[] hash = begun().digest(text.getBytes(StandardCharsets.UTF_8));
        var code = new StringBuilder();
        for (int i = 0; i < count; i++) {
            code.append(LETTERS.charAt(hash[i] & 31));
        }
        return code.toString();
    }

    /// One that is fed piece by piece, then [#ended].
    public static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String ended(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
