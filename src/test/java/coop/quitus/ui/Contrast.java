package coop.quitus.ui;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// The contrast of two colours as WCAG 2.2 defines it, from 1 to 21, in whole numbers.
final class Contrast {

    private static final BigInteger UNIT = BigInteger.TEN.pow(9);

    private Contrast() {}

    /// @param one `#1e2a4a`
    static BigDecimal between(String one, String other) {
        BigInteger first = luminance(one).add(UNIT.divide(BigInteger.valueOf(20)));
        BigInteger second = luminance(other).add(UNIT.divide(BigInteger.valueOf(20)));
        return new BigDecimal(first.max(second))
                .divide(new BigDecimal(first.min(second)), 2, RoundingMode.DOWN);
    }

    private static BigInteger luminance(String colour) {
        return light(colour, 1, 2126).add(light(colour, 3, 7152)).add(light(colour, 5, 722));
    }

    /// The light of red, green or blue: `((s + 0.055) / 1.055) ^ 2.4`, and 2.4 is 12 fifths.
    private static BigInteger light(String colour, int at, int weight) {
        int shade = Integer.parseInt(colour.substring(at, at + 2), 16);
        BigInteger light =
                shade <= 10
                        ? UNIT.multiply(BigInteger.valueOf(shade * 100L))
                                .divide(BigInteger.valueOf(255 * 1292))
                        : fifthRoot(
                                BigInteger.valueOf(1000L * shade + 14_025)
                                        .pow(12)
                                        .multiply(UNIT.pow(5))
                                        .divide(BigInteger.valueOf(269_025).pow(12)));
        return light.multiply(BigInteger.valueOf(weight)).divide(BigInteger.valueOf(10_000));
    }

    private static BigInteger fifthRoot(BigInteger number) {
        BigInteger low = BigInteger.ZERO;
        BigInteger high = UNIT.multiply(BigInteger.TWO);
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (middle.pow(5).compareTo(number) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
