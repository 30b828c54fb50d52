package coop.quitus.assembly;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.identity.Letters;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.letter.LetterTemplates;
import coop.quitus.world.RoomTest;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An association calls to its meeting in its own words; what the statutes ask for follows.
@RoomTest
class CallingInOwnWordsTests extends CalledAssociation {

    @Autowired Letters letters;
    @Autowired LetterTemplates templates;

    @Test
    void the_nations_words_or_ours_and_always_the_day_the_place_and_the_agenda()
            throws IOException {
        founded("74");
        Person fourth = world.someone(Role.MANDATE_HOLDER, schools.get(3));
        UUID plain = convoked(HALF, Theme.MORAL);
        assertThat(written(fourth).subject())
                .isEqualTo("Assemblée générale ordinaire du 3 février 2027");
        assertThat(written(fourth).body())
                .contains("Vous portez la voix de École Jean-Macé (74-")
                .contains("confiez votre voix")
                .contains("3 février 2027 à 18\u00a0h\u00a000, Maison des associations")
                .contains("1. Rapport moral")
                .contains("Une coopérative porte au plus 1 pouvoir.");
        assertThat(paper(plain)).doesNotContain("goûter");

        clock.backToTheStory();
        clock.forward(Duration.ofDays(1));
        value(
                templates.write(
                        association,
                        SchoolYear.of(THE_DAY),
                        new LetterTemplates.OwnText(
                                "convocation-assemblee",
                                "Venez le {jour}",
                                "{coopérative} est attendue.\n\nUn goûter suivra.",
                                "Vote du conseil"),
                        world.someone(Role.ASSOCIATION_STAFF, schools.getFirst()).acting()));
        UUID ours = convoked(HALF, Theme.MORAL);
        assertThat(written(fourth).subject()).isEqualTo("Venez le 3 février 2027");
        assertThat(written(fourth).body())
                .startsWith("Bonjour " + fourth.name() + ",\n\nÉcole Jean-Macé (74-")
                .contains("Un goûter suivra.", "1. Rapport moral", "Maison des associations")
                .doesNotContain("{", "confiez");
        assertThat(paper(ours)).contains("votre coopérative est attendue.", "Un goûter suivra.");
        assertThat(paper(plain)).as("called before").doesNotContain("goûter");
    }

    /// What was written to them last.
    private Letters.Letter written(Person who) {
        return letters.waiting().stream()
                .filter(letter -> letter.recipient().equals(who.email()))
                .reduce((before, after) ->
                        after.writtenAt().isBefore(before.writtenAt()) ? before : after)
                .orElseThrow();
    }

    private String paper(UUID meeting) throws IOException {
        try (var read =
                Loader.loadPDF(meetings.notice(association, meeting, MME_ROUX).orElseThrow())) {
            return new PDFTextStripper().getText(read);
        }
    }
}
