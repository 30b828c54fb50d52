package coop.quitus.portal.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// How long someone was at it, worked out from the moments of what they did: acts less than a
/// quarter of an hour apart are one sitting, and a sitting lasts a minute at least. Pure.
final class TimeSpent {

    private static final Duration APART = Duration.ofMinutes(15);

    private TimeSpent() {}

    /// In minutes, each sitting rounded up.
    static long minutes(Collection<Instant> acts) {
        List<Instant> inOrder = acts.stream().sorted().toList();
        long minutes = 0;
        Instant first = Instant.MIN;
        Instant last = Instant.MIN;
        for (Instant act : inOrder) {
            if (last.equals(Instant.MIN)) {
                first = act;
            } else if (Duration.between(last, act).compareTo(APART) >= 0) {
                minutes += sitting(first, last);
                first = act;
            }
            last = act;
        }
        return inOrder.isEmpty() ? 0 : minutes + sitting(first, last);
    }

    private static long sitting(Instant first, Instant last) {
        long seconds = Duration.between(first, last).toSeconds();
        return Math.max(1, (seconds + 59) / 60);
    }

    /// As one says it: *un quart d'heure*, *22 minutes*, *1 h 20*.
    static String inFrench(long minutes) {
        if (minutes >= 13 && minutes <= 17) {
            return "un quart d'heure";
        }
        if (minutes >= 28 && minutes <= 32) {
            return "une demi-heure";
        }
        if (minutes >= 60) {
            return minutes / 60
                    + " h"
                    + (minutes % 60 == 0 ? "" : " " + String.format("%02d", minutes % 60));
        }
        return minutes == 1 ? "une minute" : minutes + " minutes";
    }
}
