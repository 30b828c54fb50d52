package coop.quitus.garden;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.garden.Experiment.Stage;
import coop.quitus.garden.Gardening.StageWords;
import coop.quitus.kernel.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What a class sees in its garden, names, and tries.
class WatchingAGardenTests extends GardenSchool {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

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
        assertThat(curves.getFirst().sketch().head()).containsExactly("Jour", "Fève", "Petit pois");
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

    private Outcome<Sighting, GardenFinding> find(String result) {
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

    private Outcome<Experiment, GardenFinding> write(Stage stage, String words) {
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
        assertThat(figures.getFirst().sketch().rows())
                .anySatisfy(row -> assertThat(row).contains("Laitue", "4 × 2 carreaux"));
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
