package coop.quitus.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a child writes as a number, on both sides of what can be read.
class JudgingAProjectTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    12       | 12000
                    12,5     | 12500
                    12.125   | 12125
                    -3       | -3000
                    1 000    | 1000000
                    1000000  | 1000000000
                    1000001  | nothing
                    12,1234  | nothing
                    douze    | nothing
                    """)
    void a_measure_is_read_to_the_thousandth(String written, String read) {
        assertThat(StepMeasure.parse(written).map(String::valueOf).orElse("nothing"))
                .isEqualTo(read);
    }
}
