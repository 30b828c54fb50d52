package coop.quitus.garden;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.garden.Experiment.Stage;
import coop.quitus.garden.Gardening.StageWords;
import coop.quitus.pupil.Forgets;
import coop.quitus.pupil.ReadingLevel;
import coop.quitus.world.ClassWorld;
import coop.quitus.world.Readable;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A garden is read by who is five and by who is ten; and what names a child is forgotten.
class ReadingTheGardenTests extends GardenSchool {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    @Autowired MockMvcTester site;
    @Autowired ClassWorld classes;
    @Autowired List<Forgets> forgets;

    @ParameterizedTest
    @EnumSource(ReadingLevel.class)
    void every_page_is_read_without_stumbling(ReadingLevel level)
            throws UnsupportedEncodingException {
        Cookie tablet = classes.open(school, "CM2");
        planted();
        for (int tries = 1; tries <= 3; tries++) {
            value(gardening.answer(school.id(), project, "AIRE.1", tries, tries + " cm²", CM2));
        }
        write(Stage.QUESTION, "Une graine pousse-t-elle sans lumière ?");
        for (String path :
                List.of(
                        "parcelle",
                        "parcelle/dessin",
                        "plantes",
                        "plantes?mois=0",
                        "plantes/feve",
                        "plantes/tomate",
                        "plantes/jonquille",
                        "carnet",
                        "cle",
                        "cle/petits-animaux",
                        "cle/petits-animaux?chemin=aabba",
                        "cle/plantes?chemin=b",
                        "experience/lumiere",
                        "experience/lumiere?etape=question")) {
            MvcTestResult page =
                    site.get()
                            .uri("/classe/jardin/" + project + "/" + path)
                            .cookie(tablet, new Cookie("lecture", level.name()))
                            .exchange();
            assertThat(page).as(path).hasStatusOk();
            String html = page.getResponse().getContentAsString(StandardCharsets.UTF_8);
            assertThat(Readable.faults(html, level)).as(path).isEmpty();
        }
    }

    private void planted() {
        drawn();
        planted("laitue", 0, 0, 4, 2);
        planted("tulipe", 4, 0, 1, 1);
    }

    private void write(Stage stage, String words) {
        var said = new StageWords(words, "de la lumière", "du noir");
        value(gardening.write(school.id(), YEAR, project, "lumiere", stage, said, CM2));
    }

    @Test
    void every_key_is_read_by_who_is_eight() {
        for (IdentificationKey key : keys.keys()) {
            for (IdentificationKey.Result result : key.results()) {
                assertThat(result.text().split("[.:!]"))
                        .allSatisfy(sentence ->
                                assertThat(sentence.strip().split("\\s+")).hasSizeLessThan(15));
            }
        }
    }

    @Test
    void without_an_open_class_the_garden_stays_shut() {
        assertThat(site.get().uri("/classe/jardin/" + project + "/parcelle").exchange())
                .hasStatus(303)
                .hasHeader("Location", "/classe");
    }

    /// A pupil who arrives after a text was written is found when the year is forgotten.
    @Test
    void a_text_that_names_a_child_is_refused_and_one_that_came_to_name_one_is_emptied() {
        classes.pupils(school, "CM2", "Théo");
        assertThat(refused(gardening.note(school.id(), YEAR, project, line("Avec Théo."), CM2)))
                .containsExactly(new GardenFinding.FirstNameInside("mots", List.of("Théo")));
        value(gardening.note(school.id(), YEAR, project, line("Inès a vu un ver."), CM2));
        value(gardening.note(school.id(), YEAR, project, line("On a vu un ver."), CM2));
        write(Stage.QUESTION, "Inès demande : sans lumière ?");
        classes.pupils(school, "CM2", "Inès");
        Forgets garden =
                forgets.stream()
                        .filter(one -> one.room().equals("garden"))
                        .findFirst()
                        .orElseThrow();
        assertThat(garden.forget(school.id(), YEAR)).isEqualTo(2);
        assertThat(garden.forget(school.id(), YEAR)).isZero();
        assertThat(gardens.log(school.id(), project))
                .extracting(reading -> reading.noted().words())
                .containsExactlyInAnyOrder("", "On a vu un ver.");
    }

    private static NewReading line(String words) {
        return new NewReading(
                UUID.randomUUID(),
                DAY,
                "",
                "",
                Map.of(Measure.COUNT, 1),
                Optional.of(Weather.SUN),
                words,
                Optional.empty());
    }
}
