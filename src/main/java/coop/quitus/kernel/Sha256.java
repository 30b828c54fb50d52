package coop.quitus.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The one fingerprint of this house: SHA-256, in lower-case hexadecimal, of a text in UTF-8.
public final class Sha256 {

    private Sha256() {}

    public static String of(String text) {
        MessageDigest digest = begun();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return ended(digest);
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
