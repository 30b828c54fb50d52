package coop.quitus.garden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Tenancy;
import coop.quitus.garden.Experiment.Stage;
import coop.quitus.garden.Gardening.StageWords;
import coop.quitus.kernel.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A class's garden from its plot to its experiment.
class KeepingAGardenTests extends GardenSchool {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

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

    private coop.quitus.kernel.Outcome<Planting, GardenFinding> plant(
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

    @Test
    void the_log_becomes_curves_and_a_line_can_be_struck_out() {
        note(DAY.minusDays(7), "pois", Map.of(Measure.HEIGHT, 20), "");
        Reading wrong = note(DAY, "pois", Map.of(Measure.HEIGHT, 850), "Trop haut !");
        note(DAY, "feve", Map.of(Measure.HEIGHT, 60), "");
        note(DAY, "", Map.of(Measure.TEMPERATURE, -15, Measure.RAIN, 125), "Il a gelé.");
        value(gardening.strike(school.id(), project, wrong.id(), CM2));
        assertThat(gardens.log(school.id(), project)).hasSize(3);
        List<GardenFigure> curves = gardens.pictures(school.id(), project);
        assertThat(curves)
                .extracting(GardenFigure::key)
                .containsExactly("courbe-hauteur", "courbe-temperature", "courbe-pluie");
        assertThat(curves.getFirst().sketch().head()).containsExactly("Jour", "Petit pois", "Fève");
        assertThat(curves.get(1).sketch().rows().getFirst()).contains("−1,5\u00a0°C");
        assertThat(gardens.done(school.id(), project, "OBSERVATION")).isTrue();
    }

    private Reading note(
            LocalDate on, String subject, Map<Measure, Integer> measures, String words) {
        return value(
                gardening.note(
                        school.id(), YEAR, project, reading(on, subject, measures, words), CM2));
    }

    private static NewReading reading(
            LocalDate on, String subject, Map<Measure, Integer> measures, String words) {
        return new NewReading(
                UUID.randomUUID(),
                on,
                "",
                subject,
                measures,
                Optional.empty(),
                words,
                Optional.empty());
    }

    @Test
    void the_log_refuses_tomorrow_nothing_and_giants() {
        var tomorrow = reading(LocalDate.of(2026, 9, 11), "", Map.of(Measure.COUNT, 1), "");
        assertThat(refused(gardening.note(school.id(), YEAR, project, tomorrow, CM2)))
                .containsExactly(new GardenFinding.NotADay(LocalDate.of(2026, 9, 11)));
        assertThat(
                        refused(
                                gardening.note(
                                        school.id(),
                                        YEAR,
                                        project,
                                        reading(DAY, "", Map.of(), ""),
                                        CM2)))
                .containsExactly(new GardenFinding.NothingSeen());
        var giant = reading(DAY, "pois", Map.of(Measure.HEIGHT, 5001), "");
        assertThat(refused(gardening.note(school.id(), YEAR, project, giant, CM2)))
                .containsExactly(new GardenFinding.OutOfReach(Measure.HEIGHT));
    }

    @Test
    void a_key_leads_to_a_name_that_is_kept() {
        IdentificationKey key = keys.find("petits-animaux").orElseThrow();
        assertThat(key.at("bbb").orElseThrow())
                .isInstanceOfSatisfying(
                        IdentificationKey.Result.class,
                        result -> assertThat(result.code()).isEqualTo("limace"));
        assertThat(key.at("bbbb")).isEmpty();
        value(find("ver-de-terre"));
        assertThat(refused(find("dragon"))).containsExactly(new GardenFinding.NoSuchResult());
        assertThat(gardens.done(school.id(), project, "IDENTIFICATION")).isTrue();
    }

    private coop.quitus.kernel.Outcome<Sighting, GardenFinding> find(String result) {
        return gardening.find(
                school.id(),
                YEAR,
                project,
                UUID.randomUUID(),
                "petits-animaux",
                result,
                DAY,
                "Sous une pierre",
                CM2);
    }

    @Test
    void an_experiment_is_written_in_order_and_keeps_its_versions_JAR_03() {
        assertThat(refused(write(Stage.HYPOTHESIS, "Je pense que non.")))
                .containsExactly(new GardenFinding.TooEarly(Stage.QUESTION));
        value(write(Stage.QUESTION, "Une graine pousse-t-elle sans lumière ?"));
        value(write(Stage.HYPOTHESIS, "Je pense que non."));
        assertThat(
                        refused(
                                gardening.write(
                                        school.id(),
                                        YEAR,
                                        project,
                                        "lumiere",
                                        Stage.PROTOCOL,
                                        new StageWords("Deux pots.", "de la lumière", ""),
                                        CM2)))
                .containsExactly(new GardenFinding.Missing("potB", "ce que reçoit ce pot"));
        value(write(Stage.PROTOCOL, "Deux pots."));
        value(write(Stage.HYPOTHESIS, "Nous pensons que non."));
        Experiment experiment = value(write(Stage.HYPOTHESIS, "Nous pensons que non."));
        assertThat(experiment.of(Stage.HYPOTHESIS).orElseThrow().version()).isEqualTo(2);
        assertThat(experiment.pot("B")).isEqualTo("pas de lumière");
        assertThat(experiment.next()).contains(Stage.RESULT);
        value(write(Stage.RESULT, "La graine du noir est pâle."));
        assertThat(gardens.done(school.id(), project, "EXPERIMENT")).isFalse();
        value(write(Stage.DEDUCTION, "Elle pousse, mais il lui faut de la lumière."));
        assertThat(gardens.done(school.id(), project, "EXPERIMENT")).isTrue();
    }

    private coop.quitus.kernel.Outcome<Experiment, GardenFinding> write(Stage stage, String words) {
        return gardening.write(
                school.id(),
                YEAR,
                project,
                "lumiere",
                stage,
                new StageWords(words, "de la lumière", "pas de lumière"),
                CM2);
    }

    @Test
    void pictures_are_drawn_with_their_words_and_their_table() {
        drawn();
        planted("laitue", 0, 0, 4, 2);
        planted("tulipe", 4, 0, 1, 1);
        List<GardenFigure> figures = gardens.pictures(school.id(), project);
        assertThat(figures).extracting(GardenFigure::key).containsExactly("parcelle", "calendrier");
        assertThat(figures.getFirst().sketch().description()).contains("50 cm", "Laitue", "Tulipe");
        assertThat(figures.getFirst().sketch().rows().getFirst())
                .containsExactly("1", "Laitue", "4 × 2 carreaux", "24");
        assertThat(figures.getLast().sketch().rows()).hasSize(2);
    }

    @Test
    void the_flora_is_forty_plants_that_a_school_can_trust() {
        assertThat(flora.plants()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(flora.source()).contains("Tela Botanica", "Semae", "sachet");
        assertThat(flora.plants())
                .allSatisfy(plant -> {
                    assertThat(plant.code()).matches("[a-z-]{2,40}");
                    assertThat(plant.latin()).matches("[A-Z][a-z]+ .+");
                    assertThat(
                                    plant.beginsIn(1)
                                            || !plant.plantOut().isEmpty()
                                            || !plant.sowOutside().isEmpty())
                            .isTrue();
                    assertThat(plant.warning().isEmpty() || plant.warning().endsWith(".")).isTrue();
                });
        assertThat(flora.find("jonquille").orElseThrow().warning()).contains("toxique");
    }
}
