package coop.quitus.restructuring.internal;

import coop.quitus.kernel.Money;
import coop.quitus.restructuring.Restructuring.Part;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Shares money to the cent: the parts make the whole (RST-04). Pure.
final class Sharing {

    private static final BigInteger WHOLE = BigInteger.valueOf(Part.WHOLE);

    private Sharing() {}

    /// Each part's cents, in the order of the shares. What a division leaves goes to the largest
    /// remainders, the first of equals first.
    ///
    /// @param points in hundredths of a percent; they make 10 000
    static List<Money> of(Money amount, List<Integer> points) {
        BigInteger cents = BigInteger.valueOf(amount.cents());
        var parts = new ArrayList<Long>();
        var remainders = new ArrayList<Long>();
        for (int share : points) {
            BigInteger[] divided =
                    cents.multiply(BigInteger.valueOf(share)).divideAndRemainder(WHOLE);
            parts.add(divided[0].longValueExact());
            remainders.add(divided[1].longValueExact());
        }
        long left = amount.cents() - parts.stream().mapToLong(Long::longValue).sum();
        List<Integer> first =
                IntStream.range(0, points.size())
                        .boxed()
                        .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                        .toList();
        for (int i = 0; i < left; i++) {
            int lucky = first.get(i);
            parts.set(lucky, parts.get(lucky) + 1);
        }
        return parts.stream().map(Money::cents).toList();
    }
}
