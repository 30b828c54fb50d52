package coop.quitus.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.statistics.Figures;
import coop.quitus.statistics.PublicFigures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// No public figure speaks of fewer than five cooperatives (STA-01), not even by subtraction.
class LeavingOutTheFewTests {

    @Test
    void five_are_told_and_four_are_not() {
        PublicFigures told = told(40, 5, 4, 4);
        assertThat(hidden(told)).containsExactly(2, 3);
        assertThat(told.rows().get(1).cooperatives()).isEqualTo(5);
        assertThat(told.rows().get(2).members()).isNull();
        assertThat(told.rows().get(2).productsCents()).isNull();
    }

    @Test
    void one_alone_takes_the_smallest_of_the_others_with_it() {
        assertThat(hidden(told(40, 7, 9, 4))).containsExactly(1, 3);
    }

    @Test
    void two_that_are_fewer_than_five_together_take_another_with_them() {
        assertThat(hidden(told(40, 7, 2, 2))).containsExactly(1, 2, 3);
        assertThat(hidden(told(40, 7, 3, 2))).containsExactly(2, 3);
    }

    @Test
    void nobody_is_recognised_where_nobody_is() {
        assertThat(hidden(told(40, 0, 6))).isEmpty();
    }

    @Test
    void the_total_counts_everyone() {
        assertThat(told(40, 5, 4, 4).cooperatives()).isEqualTo(53);
    }

    @Test
    void a_total_that_would_give_the_few_away_is_not_told() {
        for (PublicFigures few : List.of(told(0, 0, 1), told(4), told(2, 2, 0))) {
            assertThat(few.cooperatives()).isNull();
            assertThat(few.members()).isNull();
            assertThat(few.productsCents()).isNull();
        }
        assertThat(told(3, 2).cooperatives()).isEqualTo(5);
        assertThat(told(0, 5).productsCents()).isEqualTo(5_500);
    }

    private static PublicFigures told(long... cooperatives) {
        var rows = new ArrayList<Figures.Row>();
        for (int i = 0; i < cooperatives.length; i++) {
            long many = cooperatives[i];
            rows.add(
                    new Figures.Row(
                            i,
                            "%02d".formatted(i),
                            "AD " + i,
                            many,
                            many,
                            90 * many,
                            4 * many,
                            4 * many,
                            many,
                            0,
                            1_000 * many,
                            1_100 * many));
        }
        return Anonymity.of(new Figures(new SchoolYear(2025), rows, List.of(), List.of()));
    }

    private static List<Integer> hidden(PublicFigures told) {
        var hidden = new ArrayList<Integer>();
        for (int i = 0; i < told.rows().size(); i++) {
            if (told.rows().get(i).hidden()) {
                hidden.add(i);
            }
        }
        return hidden;
    }
}
