package coop.quitus.membership;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.kernel.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What goods are worth, and what insuring them costs: the insurer's own examples, to the cent
/// (AFF-02).
class AgeingGoodsTests {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # price , bought , in   , worth
                    1000.00 , 2001   , 2010 , 200.00
                    1000.00 , 2005   , 2010 , 500.00
                    400.00  , 2008   , 2010 , 320.00
                    300.00  , 2009   , 2010 , 270.00
                    1000.00 , 2010   , 2010 , 1000.00
                    1000.00 , 2011   , 2010 , 1000.00
                    1000.00 , 2003   , 2010 , 300.00
                    1000.00 , 2002   , 2010 , 200.00
                    1000.00 , 1980   , 2010 , 200.00
                    0.05    , 2009   , 2010 , 0.05
                    0.04    , 2009   , 2010 , 0.04
                    0.01    , 2002   , 2010 , 0.00
                    """)
    void a_good_loses_a_tenth_a_year_and_keeps_a_fifth(
            String price, int bought, int year, String worth) {
        assertThat(new Good("vélo", bought, euros(price)).worthIn(year)).isEqualTo(euros(worth));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # value , premium
                    0.00    , 0.00
                    1999.99 , 0.00
                    2000.00 , 0.00
                    2000.01 , 0.00
                    2000.72 , 0.00
                    2000.73 , 0.01
                    3000.00 , 6.88
                    5000.00 , 20.64
                    """)
    void two_thousand_euros_are_included_and_the_rest_costs_0_688_percent(
            String value, String premium) {
        assertThat(Good.premium(euros(value))).isEqualTo(euros(premium));
    }

    @Test
    void goods_are_aged_one_by_one_then_added() {
        var goods =
                List.of(
                        new Good("ordinateur", 2001, euros("1000.00")),
                        new Good("appareil photo", 2005, euros("1000.00")),
                        new Good("sono", 2008, euros("400.00")),
                        new Good("imprimante", 2009, euros("300.00")));
        assertThat(Good.valueOf(goods, 2010)).isEqualTo(euros("1290.00"));
    }

    private static Money euros(String text) {
        return Money.parse(text).orElseThrow();
    }
}
