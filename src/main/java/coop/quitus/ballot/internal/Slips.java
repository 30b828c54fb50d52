package coop.quitus.ballot.internal;

import coop.quitus.kernel.Sha256;
import java.security.SecureRandom;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/// The codes printed on slips: six letters that a child copies, different from each other. Thirty
/// bits, good for the length of one vote in an open class, never for a door.
final class Slips {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String COPIED = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private Slips() {}

    static List<String> fresh(int count) {
        var codes = new LinkedHashSet<String>();
        while (codes.size() < count) {
            var code = new StringBuilder();
            for (int i = 0; i < 6; i++) {
                code.append(COPIED.charAt(RANDOM.nextInt(COPIED.length())));
            }
            codes.add(code.toString());
        }
        return List.copyOf(codes);
    }

    static String hash(UUID ballot, String code) {
        return Sha256.of(ballot + " " + code);
    }
}
