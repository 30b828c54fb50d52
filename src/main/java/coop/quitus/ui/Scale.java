package coop.quitus.ui;

import coop.quitus.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/// Lengths of pictures, in whole numbers: cents become hundredths of a percent or pixels, never a
/// floating point.
final class Scale {

    private Scale() {}

    /// `part` of `whole` as SVG writes it: `43.25%`. Nothing of nothing is nothing.
    static String percent(long part, long whole) {
        return whole == 0 ? "0%" : hundredths(divided(Math.multiplyExact(part, 10_000L), whole));
    }

    /// Hundredths of a percent as SVG writes them: 833 is `8.33%`.
    static String hundredths(long value) {
        String sign = value < 0 ? "-" : "";
        long absolute = Math.abs(value);
        long rest = absolute % 100;
        return sign + absolute / 100 + (rest == 0 ? "" : "." + (rest < 10 ? "0" : "") + rest) + "%";
    }

    /// `part` of `whole` on a length of so many pixels, rounded to the nearest.
    static int pixels(long part, long whole, int length) {
        return whole == 0 ? 0 : Math.toIntExact(divided(Math.multiplyExact(part, length), whole));
    }

    /// Round steps (1, 2 or 5 and zeros, in whole euros) that cross a range in three to six lines.
    static List<Money> steps(Money lowest, Money highest) {
        long span = Math.max(highest.cents() - Math.min(0, lowest.cents()), 100);
        long step = 100;
        for (int i = 0; span / step > 4; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        var steps = new ArrayList<Money>();
        long first = Math.floorDiv(Math.min(0, lowest.cents()), step) * step;
        for (long at = first; at < highest.cents() + step; at += step) {
            steps.add(Money.cents(at));
        }
        if (steps.size() == 1) {
            steps.add(Money.cents(step));
        }
        return List.copyOf(steps);
    }

    private static long divided(long part, long whole) {
        return Math.floorDiv(Math.addExact(part, whole / 2), whole);
    }
}
