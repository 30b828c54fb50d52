package coop.quitus.journey;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.council.AgendaItem;
import coop.quitus.council.AgendaPart;
import coop.quitus.council.BoxNote;
import coop.quitus.database.DataDirectory;
import coop.quitus.database.Server;
import coop.quitus.garden.Experiment;
import coop.quitus.garden.Gardening;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.Books;
import coop.quitus.picture.NewPicture;
import coop.quitus.picture.Picture;
import coop.quitus.pupil.Erasures;
import coop.quitus.purse.NewBudget;
import coop.quitus.report.Archives;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.WorldClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// RGPD-01, RGPD-02: a class lives in every room, and a year after its end no first name is left of
/// it anywhere, while what it decided and what it paid still stand.
@ExtendWith(OutputCaptureExtension.class)
class ForgettingTheClassTests extends LivingClass {

    /// Names that nothing else in the house bears: what is found is theirs.
    private static final List<String> NAMES = List.of("Ysoline", "Thibaldo", "Orphélise");

    private static final Traces TRACES = Traces.of(NAMES);

    @Autowired Server server;
    @Autowired DataDirectory data;
    @Autowired Erasures erasures;
    @Autowired Archives archives;
    @Autowired Books books;
    @Autowired WorldClock clock;
    @TempDir Path folder;

    @AfterEach
    void the_same_evening() {
        clock.backToTheStory();
    }

    @Test
    void no_first_name_is_left_in_any_table_file_or_log(CapturedOutput log)
            throws IOException, SQLException {
        live(NAMES.toArray(String[]::new));
        smuggled()
                .forEach((where, outcome) ->
                        assertThat(outcome).as(where).isInstanceOf(Outcome.Refused.class));
        picture("Le semis", "Ysoline-et-Thibaldo.png");

        // The search finds the names where they may be, and only there: an archive carried away
        // now holds none either.
        assertThat(TRACES.inTables(server)).containsExactly("pupil.pupil");
        assertThat(TRACES.in(archive())).isFalse();

        clock.moveTo(LocalDate.of(2028, 9, 1));
        assertThat(erasures.run(school.id(), MME_ROUX)).isNotEmpty();

        assertThat(TRACES.inTables(server)).isEmpty();
        assertThat(TRACES.under(data.path())).isEmpty();
        assertThat(log.getAll()).isNotEmpty();
        assertThat(TRACES.in(log.getAll())).isFalse();
        assertThat(books.journal(school.id(), YEAR)).isNotEmpty();
        assertThat(books.check(school.id())).isEmpty();
        assertThat(register.of(school.id(), YEAR)).hasSize(1);
        assertThat(register.check(school.id())).isEmpty();
    }

    @Test
    void a_name_is_found_however_it_hides() throws IOException {
        Files.writeString(folder.resolve("a.log"), "OUVERT PAR YSOLINE");
        Files.writeString(folder.resolve("b.txt"), "orphelise");
        Files.writeString(folder.resolve("thibaldo.png"), "");
        Files.write(folder.resolve("c.bin"), "Orphélise".getBytes(StandardCharsets.UTF_16BE));
        Files.writeString(folder.resolve("nothing.txt"), "Un élève");
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("d.zip")))) {
            zip.putNextEntry(new ZipEntry("lisible/conseil.txt"));
            zip.write("Thibaldo préside.".repeat(50).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(TRACES.under(folder))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("a.log", "b.txt", "thibaldo.png", "c.bin", "d.zip");
        assertThat(TRACES.in("(7,\"\\\\x54686962616c646f\")")).as("bytes in a row").isTrue();
    }

    private byte[] archive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        archives.write(school.id(), bytes);
        return bytes.toByteArray();
    }

    /// Every text of a pupils' room that stays, with a name in it.
    private Map<String, Outcome<?, ?>> smuggled() {
        var said = new LinkedHashMap<String, Outcome<?, ?>>();
        council(said);
        together(said);
        garden(said);
        money(said);
        said.put(
                "the words of a picture",
                pictures.keep(
                        school.id(),
                        new NewPicture(
                                UUID.randomUUID(),
                                YEAR,
                                "CM2",
                                Picture.Kind.PHOTO,
                                "Ysoline sème",
                                "a.png"),
                        new ByteArrayInputStream(GoldenYear.photo("a")),
                        MME_ROUX));
        return said;
    }

    private void council(Map<String, Outcome<?, ?>> said) {
        said.put(
                "the box",
                box.drop(
                        school.id(),
                        YEAR,
                        note(BoxNote.Kind.PROPOSE, "THIBALDO parle fort", null),
                        MME_ROUX));
        said.put(
                "the agenda",
                agendas.put(
                        school.id(),
                        YEAR,
                        "CM2",
                        new AgendaItem(
                                UUID.randomUUID(),
                                AgendaPart.GROUP,
                                "Le vélo de Ysoline",
                                "",
                                List.of(),
                                ""),
                        MME_ROUX));
        minutesOf(said);
    }

    private void minutesOf(Map<String, Outcome<?, ?>> said) {
        UUID point =
                agendas.waiting(school.id(), YEAR, COUNCIL).stream()
                        .map(one -> one.id())
                        .findFirst()
                        .orElseGet(() -> put("Ranger la cour"));
        said.put(
                "a decision",
                deciding.agree(school.id(), point, "Comme le dit orphelise.", MME_ROUX));
        UUID sitting = sittings.current(school.id(), YEAR, COUNCIL).orElseThrow().id();
        said.put("the minutes", minutes.correct(school.id(), sitting, "Ysoline préside", MME_ROUX));
        said.put(
                "a point",
                minutes.correctPoint(school.id(), point, "Ysoline le demande", MME_ROUX));
        said.put(
                "a promise",
                followUps.promise(
                        school.id(),
                        decision.id(),
                        "Aider Thibaldo",
                        "Un élève",
                        null,
                        TODAY.plusDays(9),
                        MME_ROUX));
    }

    private void together(Map<String, Outcome<?, ?>> said) {
        said.put("a job", jobs.add(cm2, "Facteur", "Aide Ysoline.", 1, MME_ROUX));
        said.put("a word for the next", jobs.advise(cm2, term, "Demande à Thibaldo", MME_ROUX));
        said.put(
                "an offer",
                markets.offer(cm2, offer(pupils.getFirst(), "Le jeu d'Ysoline"), MME_ROUX));
        said.put(
                "a deed",
                solidarity.plan(cm2, "Une carte", "Orphélise", TODAY.plusDays(8), MME_ROUX));
        said.put("the journal", journal.write(cm2, "Ysoline", "On a vu un héron.", MME_ROUX));
    }

    private void garden(Map<String, Outcome<?, ?>> said) {
        said.put(
                "a project",
                projects.begin(
                        school.id(),
                        YEAR,
                        UUID.randomUUID(),
                        draft("Le jardin d'Ysoline"),
                        MME_ROUX));
        said.put(
                "its journal",
                leaves.add(school.id(), garden.id(), leaf("Thibaldo arrose", ""), MME_ROUX));
        said.put(
                "an answer to a step",
                steps.answer(
                        school.id(),
                        garden.id(),
                        "recit",
                        Map.of("texte", "Ysoline a semé."),
                        MME_ROUX));
        said.put(
                "the log",
                gardening.note(
                        school.id(), YEAR, garden.id(), reading("Vu par Thibaldo"), MME_ROUX));
        said.put(
                "an experiment",
                gardening.write(
                        school.id(),
                        YEAR,
                        garden.id(),
                        "experience",
                        Experiment.Stage.QUESTION,
                        new Gardening.StageWords("Ysoline demande", "", ""),
                        MME_ROUX));
        said.put(
                "a letter",
                letters.draft(school.id(), letter(mayor, "Thibaldo vous remercie."), MME_ROUX));
    }

    private void money(Map<String, Outcome<?, ?>> said) {
        said.put("the till", tills.tell(school.id(), movement("pour Ysoline"), MME_ROUX));
        said.put(
                "a quote",
                quotes.add(school.id(), quote(garden.id(), "Le gant de Thibaldo"), MME_ROUX));
        said.put(
                "a budget",
                budgets.open(
                        school.id(),
                        new NewBudget(
                                UUID.randomUUID(),
                                YEAR,
                                "CM2",
                                "Le choix d'Ysoline",
                                euros("5,00")),
                        MME_ROUX));
        said.put(
                "a wish",
                budgets.wish(
                        school.id(), budget, UUID.randomUUID(), "La balle d'Orphélise", MME_ROUX));
    }
}
