package coop.quitus.restructuring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.kernel.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Parts make the whole, to the cent (RST-04).
class SharingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # sum    | shares              | parts
                    100,00   | 5000 5000           | 50,00 50,00
                    100,01   | 5000 5000           | 50,01 50,00
                    100,00   | 3333 3333 3334      | 33,33 33,33 33,34
                    0,01     | 3333 3333 3334      | 0,00 0,00 0,01
                    0,02     | 2500 2500 2500 2500 | 0,01 0,01 0,00 0,00
                    1234,57  | 6000 4000           | 740,74 493,83
                    1234,57  | 10000               | 1234,57
                    0,00     | 6000 4000           | 0,00 0,00
                    """)
    void money_is_shared(String sum, String shares, String parts) {
        assertThat(Sharing.of(euros(sum), points(shares)))
                .containsExactlyElementsOf(
                        Arrays.stream(parts.split(" ", -1)).map(SharingTests::euros).toList());
    }

    private static Money euros(String text) {
        return Money.parse(text).orElseThrow();
    }

    private static List<Integer> points(String text) {
        return Arrays.stream(text.split(" ", -1)).map(Integer::valueOf).toList();
    }

    @Test
    void whatever_the_sum_and_the_shares_nothing_is_lost_and_no_part_is_off_by_a_cent() {
        var random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            Money sum = Money.cents(random.nextLong(Money.MAX_CENTS));
            int cut = 1 + random.nextInt(9_998);
            List<Integer> points = List.of(cut, 10_000 - cut - 1, 1);
            List<Money> parts = Sharing.of(sum, points);
            assertThat(Money.sum(parts.stream())).as("%s by %s", sum, points).isEqualTo(sum);
            for (int p = 0; p < points.size(); p++) {
                long exact = Math.multiplyExact(sum.cents(), (long) points.get(p));
                long off = Math.abs(parts.get(p).cents() * 10_000L - exact);
                assertThat(off)
                        .as(parts.stream().map(Money::toString).collect(Collectors.joining()))
                        .isLessThan(10_000);
            }
        }
    }
}
