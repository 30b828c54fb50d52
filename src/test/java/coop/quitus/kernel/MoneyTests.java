package coop.quitus.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # written       | cents
                    480,00          | 48000
                    1 234,56        | 123456
                    1 234,56 €      | 123456
                    1.234,56        | 123456
                    1,234.56        | 123456
                    1.234           | 123400
                    12              | 1200
                    -12.5           | -1250
                    −149,50         | -14950
                    +3,05           | 305
                    1 000 000,00    | 100000000
                    """)
    void an_amount_is_read_as_people_and_banks_write_it(String written, long cents) {
        assertThat(Money.parse(written)).contains(Money.cents(cents));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "douze",
                "12,345,6",
                "1 23,00",
                "--5",
                "1e3",
                "99999999999,00",
                "12,3456"
            })
    void what_is_not_an_amount_to_the_cent_is_not_guessed(String written) {
        assertThat(Money.parse(written)).isEmpty();
    }

    @Test
    void an_amount_is_shown_as_in_french_papers() {
        assertThat(Money.cents(-123_456_789).inFrench())
                .isEqualTo("−1\u202f234\u202f567,89\u202f€");
        assertThat(Money.cents(5).amountInFrench()).isEqualTo("0,05");
        assertThat(Money.cents(-5).inDecimal()).isEqualTo("-0.05");
    }

    @Test
    void beyond_a_billion_euros_a_figure_is_a_mistake() {
        assertThatThrownBy(() -> Money.cents(Money.MAX_CENTS).plus(Money.cents(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
