package coop.quitus.risk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// RSK-05, in whole numbers: sets that grow as nature does pass, those a person invents do not.
class FirstDigitLawTests {

    private static final long LIMIT = coop.quitus.risk.RiskLimits.CHI_SQUARE_HUNDREDTHS;

    @Test
    void the_first_digit_is_the_first_one() {
        assertThat(FirstDigitLaw.counts(List.of(1L, 19L, 2_000L, 99_999L, 5L)))
                .containsExactly(2, 1, 0, 0, 1, 0, 0, 0, 1);
    }

    /// Expected by hand: 30 amounts on 1 alone, n = 30: 30²/(30 × 0,30103) − 30 = 69,657…
    @Test
    void the_chi_square_is_that_of_paper_and_pencil() {
        var onOne = new ArrayList<>(Collections.nCopies(9, 0));
        onOne.set(0, 30);
        assertThat(FirstDigitLaw.hundredths(onOne)).isEqualTo(6_965);
        assertThat(
                        FirstDigitLaw.hundredths(
                                List.of(
                                        30_103, 17_609, 12_494, 9_691, 7_918, 6_695, 5_799, 5_115,
                                        4_576)))
                .isZero();
    }

    /// A sum that grows by 3 % each time runs through its digits as the law says.
    @Test
    void what_grows_as_nature_does_passes() {
        List<Long> grown =
                LongStream.iterate(1_000, cents -> cents * 103 / 100).limit(234).boxed().toList();
        assertThat(FirstDigitLaw.hundredths(FirstDigitLaw.counts(grown))).isLessThan(LIMIT);
    }

    @Test
    void what_a_person_invents_evenly_does_not() {
        var chance = new Random(7);
        List<Long> invented = chance.longs(200, 1_000, 10_000).boxed().toList();
        assertThat(FirstDigitLaw.hundredths(FirstDigitLaw.counts(invented))).isGreaterThan(LIMIT);
    }
}
