package coop.quitus.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Are the pictures true? Lengths are to each other as the amounts.
class PictureTests {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # part , whole , as SVG writes it
                    0      , 100   , 0%
                    1      , 3     , 33.33%
                    2      , 3     , 66.67%
                    5      , 100   , 5%
                    1      , 2000  , 0.05%
                    100    , 100   , 100%
                    7      , 0     , 0%
                    """)
    void a_part_is_written_in_hundredths_of_a_percent(long part, long whole, String written) {
        assertThat(Scale.percent(part, whole)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # lowest , highest , lines
                    0        , 0       , 0 1
                    0        , 250     , 0 1 2 3
                    0        , 230000  , 0 500 1000 1500 2000 2500
                    0        , 100000  , 0 500 1000
                    -5000    , 12000   , -50 0 50 100 150
                    12300    , 45000   , 0 100 200 300 400 500
                    """)
    void the_lines_of_a_scale_are_round_and_few(long lowest, long highest, String lines) {
        List<Money> expected =
                List.of(lines.split(" ")).stream()
                        .map(euros -> Money.cents(Long.parseLong(euros) * 100))
                        .toList();
        assertThat(Scale.steps(Money.cents(lowest), Money.cents(highest))).isEqualTo(expected);
    }

    @Test
    void bars_share_one_scale() {
        var bars =
                new Bars(
                        "Poste par poste",
                        List.of(
                                new Bars.Bar("Fêtes", Money.cents(40_000), Money.cents(10_000)),
                                new Bars.Bar("Colle", Money.ZERO, Money.cents(2_500))));
        assertThat(bars.drawn())
                .flatExtracting(Bars.Row::bars)
                .extracting(Bars.Drawn::way, Bars.Drawn::width, Bars.Drawn::words)
                .containsExactly(
                        tuple("in", "100%", "+400,00 €"),
                        tuple("out", "25%", "−100,00 €"),
                        tuple("out", "6.25%", "−25,00 €"));
        assertThat(bars.description().replace('\u202f', ' '))
                .isEqualTo(
                        "En tout, 400,00 € reçus et 125,00 € dépensés. La plus grande dépense :"
                                + " Fêtes.");
    }

    @Test
    void bars_of_nothing_say_so() {
        var bars = new Bars("Poste par poste", List.of());
        assertThat(bars.drawn()).isEmpty();
        assertThat(bars.height()).isZero();
        assertThat(bars.description()).isEqualTo("Rien n'a encore été reçu ni dépensé.");
    }

    @Test
    void a_bar_below_zero_is_a_mistake_of_ours() {
        assertThatThrownBy(() -> new Bars.Bar("Colle", Money.ZERO, Money.cents(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void months_stand_in_the_order_of_the_school_year() {
        MonthCurve curve =
                curve(
                        new MonthCurve.Month(
                                YearMonth.of(2025, 9),
                                Money.cents(30_000),
                                Money.cents(10_000),
                                Money.cents(20_000)),
                        new MonthCurve.Month(
                                YearMonth.of(2026, 8),
                                Money.ZERO,
                                Money.cents(20_000),
                                Money.ZERO));
        assertThat(curve.points())
                .extracting(MonthCurve.Point::x)
                .containsExactly("4.16%", "95.79%");
        assertThat(curve.points()).extracting(MonthCurve.Point::y).containsExactly(0, 150);
        assertThat(curve.pieces()).containsExactly(new MonthCurve.Piece("4.16%", 0, "95.79%", 150));
        assertThat(curve.names())
                .hasSize(12)
                .first()
                .extracting(MonthCurve.Name::letter)
                .isEqualTo("S");
    }

    @Test
    void what_comes_in_goes_up_and_what_goes_out_goes_down() {
        MonthCurve curve =
                curve(
                        new MonthCurve.Month(
                                YearMonth.of(2025, 10),
                                Money.cents(20_000),
                                Money.cents(10_000),
                                Money.cents(10_000)));
        int zero =
                curve.columnLines().stream()
                        .filter(MonthCurve.Ruled::zero)
                        .mapToInt(MonthCurve.Ruled::y)
                        .sum();
        assertThat(curve.columns())
                .satisfiesExactly(
                        in -> assertThat(in.y() + in.height()).isEqualTo(zero),
                        out -> assertThat(out.y()).isEqualTo(zero));
        assertThat(curve.columns().getFirst().height())
                .isBetween(
                        curve.columns().getLast().height() * 2 - 1,
                        curve.columns().getLast().height() * 2 + 1);
    }

    @Test
    void a_year_that_begins_is_drawn_too() {
        assertThat(curve().points()).isEmpty();
        assertThat(curve().curveLines()).hasSize(2);
        assertThat(curve().description()).startsWith("L'année commence");
    }

    @Test
    void a_month_of_another_year_is_a_mistake_of_ours() {
        var stranger =
                new MonthCurve.Month(YearMonth.of(2026, 9), Money.ZERO, Money.ZERO, Money.ZERO);
        assertThatThrownBy(() -> curve(stranger)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # avait , reçu , dépensé , niveau , sentence
                    4000    , 6000 , 2500    , 75     , 'Il reste 75,00 €.'
                    0       , 0    , 0       , 0      , 'Il reste 0,00 €.'
                    1000    , 0    , 1000    , 0      , 'Il reste 0,00 €.'
                    1000    , 0    , 1500    , 0      , 'Il manque 5,00 €.'
                    """)
    void the_jar_is_as_full_as_what_is_left(
            long before, long received, long spent, int percent, String sentence) {
        var jar =
                new Jar(
                        "La caisse",
                        Money.cents(before),
                        Money.cents(received),
                        Money.cents(spent));
        int inside = jar.bottom() - jar.top();
        assertThat((jar.bottom() - jar.level()) * 100 / inside).isBetween(percent - 1, percent + 1);
        assertThat(jar.description().replace('\u202f', ' ')).endsWith(sentence);
    }

    private static MonthCurve curve(MonthCurve.Month... months) {
        return new MonthCurve("L'année", new SchoolYear(2025), List.of(months));
    }

    private static org.assertj.core.groups.Tuple tuple(String... words) {
        return org.assertj.core.api.Assertions.tuple(
                words[0], words[1], words[2].replace(" ", "\u202f"));
    }
}
