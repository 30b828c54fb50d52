package coop.quitus.garden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Tenancy;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A plot is drawn and measured, and plants have their place on it.
class KeepingAGardenTests extends GardenSchool {

    @Autowired Tenancy tenancy;
    @Autowired JdbcClient sql;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # corners                           | said
                    0,0 ; 4,4 ; 4,0 ; 0,4               | se croisent
                    0,0 ; 4,0 ; 2,0 ; 2,3               | se croisent
                    0,0 ; 2,0 ; 2,2 ; 4,2 ; 4,0 ; 2,0 ; 0,3 | se croisent
                    0,0 ; 4,0                           | manque des coins
                    0,0 ; 41,0 ; 41,2                   | sort de la feuille
                    0,0 ; 40,0 ; 40,40                  |
                    """)
    void a_plot_is_a_simple_polygon_on_the_paper_JAR_01(String corners, String said) {
        if (said == null) {
            assertThat(value(draw(corners)).version()).isEqualTo(1);
        } else {
            Sentence sentence = GardenSentences.of(refused(draw(corners)).getFirst());
            assertThat(sentence.fact()).contains(said);
            assertThat(sentence.rule()).isEqualTo(GardenRules.JAR_01);
            assertThat(gardens.plot(school.id(), project)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0,4,4,0   | 0,4,0,4
                    0,4,2,2   | 0,0,0,3
                    0,2,2,4,4,2,0 | 0,0,2,2,0,0,3
                    0,0,4,4   | 0,0,0,4
                    """)
    void postgresql_refuses_what_crosses_itself_too(String xs, String ys) {
        assertThatThrownBy(() ->
                        tenancy.within(
                                school.id(),
                                () ->
                                        sql.sql(
                                                        """
                                                        INSERT INTO garden.plot (cooperative_id, association_id, project, version,
                                                            square_cm, corner_x, corner_y, recorded_at, recorded_by_id, recorded_by)
                                                        VALUES (:cooperative, 1, :project, 1, 50, string_to_array(:xs, ',')::integer[],
                                                            string_to_array(:ys, ',')::integer[], now(), :project, 'x')
                                                        """)
                                                .param("cooperative", school.id().value())
                                                .param("project", project)
                                                .param("xs", xs.strip())
                                                .param("ys", ys.strip())
                                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void the_class_works_out_the_area_and_the_house_only_nudges() {
        drawn();
        assertThat(answer("AIRE.1", 2 * 30_000 + 2).nudge()).isEqualTo(Nudge.A_LITTLE_MORE);
        assertThat(answer("AIRE.1", 2 * 30_000 + 2).tries()).as("a double click").isEqualTo(1);
        assertThat(answer("AIRE.1", 2 * 300).nudge()).isEqualTo(Nudge.OTHER_UNIT);
        // Eight metres are sixteen sides of squares; sixteen squares would be 4 m².
        Working third = answer("AIRE.1", 2L * 16 * 2500);
        assertThat(third.nudge()).isEqualTo(Nudge.OTHER_SUM);
        assertThat(third.shown()).isTrue();
        assertThat(gardens.done(school.id(), project, "MEASURES")).isFalse();
        assertThat(answer("AIRE.1", 2 * 30_000).right()).isTrue();
        assertThat(answer("AIRE.1", 4).right()).as("what is right stays right").isTrue();
        assertThat(answer("PERIMETRE.1", 8000).right()).isTrue();
        assertThat(gardens.done(school.id(), project, "MEASURES")).isTrue();
        assertThat(refused(gardening.answer(school.id(), project, "AIRE.2", 1, "1", CM2)))
                .containsExactly(new GardenFinding.NoSuchQuestion());
    }

    private Working answer(String question, long value) {
        return value(
                gardening.answer(school.id(), project, question, value, value + " unités", CM2));
    }

    @Test
    void a_slanted_side_is_read_on_a_ruler_to_the_centimetre() {
        value(draw("0,0 ; 2,0 ; 2,2"));
        // 100 + 100 + 141,42 centimetres, in millimetres.
        assertThat(answer("PERIMETRE.1", 3430).right()).isFalse();
        assertThat(answer("PERIMETRE.1", 3420).right()).isTrue();
    }

    @Test
    void a_plant_has_its_place_in_the_plot_and_only_one_JAR_02() {
        assertThat(refused(plant("carotte", 0, 0, 2, 2)))
                .hasOnlyElementsOfType(GardenFinding.NoPlot.class);
        drawn();
        planted("carotte", 0, 0, 2, 2);
        assertThat(refused(plant("laitue", 1, 1, 2, 1)))
                .containsExactly(new GardenFinding.Taken("carotte"));
        assertThat(refused(plant("laitue", 5, 0, 2, 1)))
                .containsExactly(new GardenFinding.OutsideThePlot());
        assertThat(refused(plant("baobab", 3, 0, 1, 1)))
                .containsExactly(new GardenFinding.NoSuchPlant("baobab"));
        Planting salads = planted("laitue", 2, 0, 4, 2);
        assertThat(refused(draw("0,0 ; 6,0 ; 6,3"))).containsExactly(new GardenFinding.Planted());
        value(gardening.uproot(school.id(), project, salads.id(), CM2));
        assertThat(gardens.plantings(school.id(), project))
                .extracting(Planting::plant)
                .containsExactly("carotte");
        assertThat(value(plant("laitue", 2, 0, 1, 1)).plant()).isEqualTo("laitue");
    }

    private Outcome<Planting, GardenFinding> plant(
            String plant, int x, int y, int width, int height) {
        var place = new Planting(UUID.randomUUID(), plant, x, y, width, height, 0);
        return gardening.plant(school.id(), project, place, CM2);
    }

    /// Two metres by one of lettuces, 25 cm apart and 30 cm between rows: 3 rows of 8.
    @Test
    void quantities_come_from_the_plot_and_the_class_works_one_out() {
        drawn();
        Planting salads = planted("laitue", 0, 0, 4, 2);
        Quantity quantity = Quantity.of(salads, flora.find("laitue").orElseThrow(), 50);
        assertThat(quantity.perRow()).isEqualTo(8);
        assertThat(quantity.rows()).isEqualTo(3);
        assertThat(quantity.plants()).isEqualTo(24);
        assertThat(quantity.seeds()).isEqualTo(72);
        assertThat(quantity.packets(72)).isEqualTo(1);
        assertThat(quantity.packets(71)).isEqualTo(2);
        assertThat(answer(salads.question(), 23).nudge()).isEqualTo(Nudge.A_LITTLE_LESS);
        assertThat(answer(salads.question(), 8).nudge()).isEqualTo(Nudge.OTHER_SUM);
        assertThat(answer(salads.question(), 24).right()).isTrue();
        assertThat(gardens.done(school.id(), project, "COMPUTATION")).isTrue();
    }
}
