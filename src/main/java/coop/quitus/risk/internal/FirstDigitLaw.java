package coop.quitus.risk.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How far first digits are from the law of Newcomb and Benford, in whole numbers: the chi-square
/// is a fraction, never rounded before it is compared.
final class FirstDigitLaw {

    /// log10(1 + 1/d), in hundred-thousandths; together they make one.
    private static final long[] PARTS = {
        30_103, 17_609, 12_494, 9_691, 7_918, 6_695, 5_799, 5_115, 4_576
    };

    private static final BigInteger ONE = BigInteger.valueOf(100_000);
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private FirstDigitLaw() {}

    /// How many of these amounts, all positive, begin with 1, 2, … 9.
    static List<Integer> counts(List<Long> cents) {
        var counts = new ArrayList<>(Collections.nCopies(9, 0));
        for (long amount : cents) {
            long digit = amount;
            while (digit >= 10) {
                digit /= 10;
            }
            counts.set((int) digit - 1, counts.get((int) digit - 1) + 1);
        }
        return counts;
    }

    /// The chi-square in hundredths, rounded down: 100 × (Σ O² / (n·p) − n).
    static long hundredths(List<Integer> counts) {
        BigInteger n = BigInteger.valueOf(counts.stream().mapToLong(Integer::longValue).sum());
        BigInteger product = BigInteger.ONE;
        for (long part : PARTS) {
            product = product.multiply(BigInteger.valueOf(part));
        }
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < PARTS.length; i++) {
            BigInteger observed = BigInteger.valueOf(counts.get(i));
            sum =
                    sum.add(
                            observed.multiply(observed)
                                    .multiply(ONE)
                                    .multiply(product.divide(BigInteger.valueOf(PARTS[i]))));
        }
        BigInteger below = n.multiply(product);
        return sum.subtract(n.multiply(below)).multiply(HUNDRED).divide(below).longValueExact();
    }
}
