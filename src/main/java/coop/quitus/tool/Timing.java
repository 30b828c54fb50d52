package coop.quitus.tool;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/// How long something took, several times, in nanoseconds from the shortest to the longest.
record Timing(long[] nanos) {

    /// Times a piece of work, after trying it once.
    static Timing of(int times, Callable<?> work) throws Exception {
        work.call();
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.call();
            nanos[i] = System.nanoTime() - start;
        }
        return sorted(nanos);
    }

    static Timing sorted(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Timing(sorted);
    }

    long median() {
        return at(50);
    }

    /// The duration that so many of a hundred did not pass.
    long at(int percent) {
        if (nanos.length == 0) {
            return 0;
        }
        int place = (nanos.length * percent + 99) / 100;
        return nanos[Math.max(0, Math.min(nanos.length, place) - 1)];
    }

    /// `12,3 ms`.
    static String inMillis(long nanos) {
        long tenths = nanos / 100_000;
        return String.format(Locale.FRENCH, "%d,%d ms", tenths / 10, tenths % 10);
    }

    /// How many times longer, to a tenth: `57,3`.
    static String ratio(long longer, long shorter) {
        long tenths = longer * 10 / Math.max(1, shorter);
        return tenths / 10 + "," + tenths % 10;
    }
}
