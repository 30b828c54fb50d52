package coop.quitus.consolidation.internal;

/// A reason that stays is worth reading.
final class Reasons {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 300;

    private Reasons() {}

    static boolean good(String reason) {
        int length = reason.strip().length();
        return length >= SHORTEST && length <= LONGEST;
    }
}
