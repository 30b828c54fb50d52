package coop.quitus.garden;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The area and the perimeter of what a class draws, in whole numbers.
class MeasuringAPlotTests {

    static List<Corner> corners(String written) {
        var corners = new ArrayList<Corner>();
        for (String corner : written.split(";", -1)) {
            String[] xy = corner.strip().split(",", -1);
            corners.add(new Corner(Integer.parseInt(xy[0]), Integer.parseInt(xy[1])));
        }
        return corners;
    }

    static Plot plot(int squareCm, String written) {
        return new Plot(new Drawing(squareCm, corners(written)), 1, Instant.EPOCH, "CM2");
    }

    /// The triangle's long side is the root of 25: exact. The root of 2 m² is 141,42 cm: 141.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # square | corners                       | cm²   | perimeter cm | slanted
                    50       | 0,0 ; 6,0 ; 6,2 ; 0,2         | 30000 | 800          | 0
                    50       | 0,2 ; 6,2 ; 6,0 ; 0,0         | 30000 | 800          | 0
                    100      | 0,0 ; 4,0 ; 4,3               | 60000 | 1200         | 1
                    100      | 0,0 ; 1,0 ; 1,1               | 5000  | 341          | 1
                    25       | 0,0 ; 1,0 ; 1,1               | 313   | 85           | 1
                    100      | 0,0 ; 3,0 ; 3,1 ; 1,1 ; 1,3 ; 0,3 | 50000 | 1200     | 0
                    """)
    void a_plot_is_measured_to_the_centimetre(
            int square, String written, long area, long perimeter, int slanted) {
        Plot plot = plot(square, written);
        assertThat(plot.areaSquareCm()).isEqualTo(area);
        assertThat(plot.perimeterCm()).isEqualTo(perimeter);
        assertThat(plot.slantedSides()).isEqualTo(slanted);
    }

    @Test
    void a_root_is_the_nearest_whole_number() {
        for (long n = 0; n < 2000; n++) {
            long root = Plot.nearestRoot(n);
            assertThat(Math.abs(root * root - n))
                    .isLessThanOrEqualTo(Math.abs((root + 1) * (root + 1) - n));
            assertThat(4 * n)
                    .isBetween(
                            root == 0 ? 0 : (2 * root - 1) * (2 * root - 1),
                            (2 * root + 1) * (2 * root + 1));
        }
    }

    @Test
    void coloured_squares_have_one_outline_or_none() {
        Set<Corner> corner = Set.of(new Corner(0, 0), new Corner(1, 0), new Corner(0, 1));
        Drawing drawing = Drawing.around(50, corner).orElseThrow();
        assertThat(new HashSet<>(drawing.corners()))
                .isEqualTo(new HashSet<>(corners("0,0 ; 2,0 ; 2,1 ; 1,1 ; 1,2 ; 0,2")));
        assertThat(new Plot(drawing, 1, Instant.EPOCH, "CM2").twiceTheSquares()).isEqualTo(6);
        Set<Corner> byACornerOnly = Set.of(new Corner(0, 0), new Corner(1, 1));
        Set<Corner> twoPieces = Set.of(new Corner(0, 0), new Corner(2, 0));
        var ring = new HashSet<Corner>();
        for (int x = 0; x < 3; x++) {
            for (int y = 0; y < 3; y++) {
                ring.add(new Corner(x, y));
            }
        }
        ring.remove(new Corner(1, 1));
        assertThat(Drawing.around(50, byACornerOnly)).isEmpty();
        assertThat(Drawing.around(50, twoPieces)).isEmpty();
        assertThat(Drawing.around(50, ring)).isEmpty();
        assertThat(Drawing.around(50, Set.of())).isEmpty();
    }

    @Test
    void a_square_is_in_the_plot_when_its_middle_is() {
        Plot slanted = plot(50, "0,0 ; 4,0 ; 0,4");
        assertThat(slanted.holds(0, 0)).isTrue();
        assertThat(slanted.holds(2, 0)).isTrue();
        assertThat(slanted.holds(3, 3)).isFalse();
        assertThat(slanted.holds(4, 0)).isFalse();
        Plot bent = plot(50, "0,0 ; 3,0 ; 3,1 ; 1,1 ; 1,3 ; 0,3");
        assertThat(bent.holds(0, 2)).isTrue();
        assertThat(bent.holds(2, 2)).isFalse();
    }

    /// Three metres and a half, typed four ways; half a square of 25 cm is 312,5 cm².
    @Test
    void an_answer_is_whole_in_its_unit_or_it_is_not_read() {
        assertThat(Unit.M.whole(new BigDecimal("3.5"), 50)).isEqualTo(OptionalLong.of(3500));
        assertThat(Unit.CM.whole(new BigDecimal("350"), 50)).isEqualTo(OptionalLong.of(3500));
        assertThat(Unit.SIDES.whole(new BigDecimal("7"), 50)).isEqualTo(OptionalLong.of(3500));
        assertThat(Unit.SQUARES.whole(new BigDecimal("0.5"), 25)).isEqualTo(OptionalLong.of(625));
        assertThat(Unit.SQUARE_CM.whole(new BigDecimal("312.5"), 25))
                .isEqualTo(OptionalLong.of(625));
        assertThat(Unit.M.whole(new BigDecimal("0.0001"), 50)).isEmpty();
        assertThat(Unit.CM.whole(new BigDecimal("-1"), 50)).isEmpty();
        assertThat(Unit.PLANTS.whole(new BigDecimal("12.5"), 50)).isEmpty();
    }
}
