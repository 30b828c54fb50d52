package coop.quitus.pupil;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Outcome;
import coop.quitus.world.ClassWorld;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// RGPD-01 and RGPD-02: a first name, nothing more, and in no text that stays.
@RoomTest
class GuardingFirstNamesTests {

    @Autowired World world;
    @Autowired ClassWorld classes;
    @Autowired Pupils pupils;
    @Autowired FirstNames firstNames;

    private Cooperative school;

    @BeforeEach
    void a_school() {
        school = world.school();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Inès propose un potager.                  | Inès
                    INES PROPOSE UN POTAGER                   | Inès
                    C'est l'idée d’Ines, dit-elle.            | Inès
                    Les inestimables progrès de la classe     |
                    Théophile Gautier a écrit ce livre.       |
                    théo et Zoé arrosent                      | Théo
                    Marie-Lou lit.                            | Marie-Lou
                    Marie Lou lit.                            | Marie-Lou
                    Marie lit.                                |
                    L'école Jean-Macé a un jardin.            |
                    Avec Jean, on sème.                       | Jean
                    On plante une rose et des olives.         |
                    Rose et jaune, voici nos fleurs.          |
                    Le budget est voté. Rose est la couleur.  |
                    On remercie Rose pour son aide.           | Rose
                    LA ROSE A DES ÉPINES                      |
                    Une pierre marque la parcelle.            |
                    Le secrétaire, Pierre, lit.               | Pierre
                    """)
    void a_first_name_is_found_as_a_whole_word(String text, String found) {
        classes.pupils(school, "CM2", "Inès", "Théo", "Marie-Lou", "Jean");
        classes.pupils(school, "CE2", "Rose", "Pierre B.");
        List<String> names =
                firstNames.in(school.id(), classes.year(), text).stream()
                        .map(name -> name.replace(" B.", ""))
                        .toList();
        assertThat(names).isEqualTo(found == null ? List.of() : Arrays.asList(found.split(" ")));
    }

    @Test
    void another_year_and_another_school_are_not_searched() {
        classes.pupils(school, "CM2", "Inès");
        assertThat(firstNames.in(school.id(), classes.year().next(), "Inès")).isEmpty();
        assertThat(firstNames.in(world.school().id(), classes.year(), "Inès")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Inès", "Inès B.", "Jean-Paul", "N'Golo", "Éléa Rose", "Renard", "Lou"})
    void a_first_name_or_a_pseudonym_is_taken(String line) {
        assertThat(enrol(line)).isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inès BERNARD",
                "BERNARD Inès",
                "Inès 12/03/2016",
                "Inès;CM2",
                "Inès\tBernard",
                "ines@exemple.fr",
                "Le garçon qui s'assoit devant"
            })
    void what_says_more_than_a_first_name_is_refused(String line) {
        assertThat(enrol(line)).isInstanceOf(Outcome.Refused.class);
        assertThat(pupils.of(school.id(), classes.year(), "CM2")).isEmpty();
    }

    @Test
    void two_of_the_same_name_are_told_apart_by_an_initial() {
        assertThat(enrol("Inès", "inès")).isInstanceOf(Outcome.Refused.class);
        assertThat(enrol("Inès B.", "Inès T.")).isInstanceOf(Outcome.Done.class);
        assertThat(enrol("Inès B.")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_class_holds_forty() {
        String[] names = new String[40];
        for (int i = 0; i < 40; i++) {
            names[i] = "Élève " + (char) ('A' + i % 26) + (i < 26 ? "." : "a");
        }
        assertThat(enrol(names)).isInstanceOf(Outcome.Done.class);
        assertThat(enrol("Inès")).isInstanceOf(Outcome.Refused.class);
        assertThat(enrol()).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_class_reads_as_its_age_until_its_teacher_says_otherwise() {
        assertThat(pupils.level(school.id(), classes.year(), "CM2")).isEqualTo(ReadingLevel.FULL);
        assertThat(pupils.level(school.id(), classes.year(), "CE2")).isEqualTo(ReadingLevel.SHORT);
        assertThat(
                        pupils.readAt(
                                school.id(),
                                classes.year(),
                                "CM2",
                                ReadingLevel.PICTURES,
                                MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
        assertThat(classes.session(school, "CM2").level()).isEqualTo(ReadingLevel.PICTURES);
    }

    private Outcome<List<Pupil>, PupilFinding> enrol(String... names) {
        return pupils.enrol(school.id(), classes.year(), "CM2", List.of(names), MME_ROUX);
    }
}
