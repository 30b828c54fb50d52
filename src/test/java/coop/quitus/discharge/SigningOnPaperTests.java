package coop.quitus.discharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.discharge.Discharge.Part;
import coop.quitus.discharge.Discharge.Route;
import coop.quitus.discharge.Discharge.Verdict;
import coop.quitus.discharge.PaperSignatures.Reading;
import coop.quitus.discharge.SignedSheet.Ticked;
import coop.quitus.document.PdfJudge;
import coop.quitus.document.Vouchers;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.verification.PanelPolicy;
import coop.quitus.verification.PanelPolicy.MandateHolders;
import coop.quitus.verification.Verifier.Quality;
import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The way by paper: printed, signed at the table, photographed, and then as good as the screen.
class SigningOnPaperTests extends DischargeSchool {

    @Autowired PaperSignatures papers;
    @Autowired Vouchers vouchers;

    private byte[] form() {
        return papers.printed(school.id(), YEAR).orElseThrow();
    }

    private String kept(byte[] photograph) {
        return value(
                        vouchers.keep(
                                school.id(),
                                new ByteArrayInputStream(photograph),
                                "feuille.jpg",
                                roux.acting()))
                .hash();
    }

    private Ticked verifier(String secret, Verdict verdict, String words) {
        Actor who = seat(secret);
        return new Ticked(who.person(), who.name(), Part.VERIFIER, verdict, words);
    }

    private Ticked holder() {
        return new Ticked(roux.id(), roux.name(), Part.MANDATE_HOLDER, Verdict.GIVEN, "");
    }

    private List<DischargeFinding> refused(SignedSheet paper) {
        return refusals(papers.sign(school.id(), YEAR, paper, roux.acting()));
    }

    @Test
    void the_form_is_one_page_that_names_the_exact_accounts_and_can_be_read_aloud()
            throws Exception {
        byte[] pdf = form();
        assertThat(form()).isEqualTo(pdf);
        assertThat(PdfJudge.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(digest.substring(0, 12), "M. Keita", "Mme Benali", roux.name())
                    .contains("donne quitus avec réserves", "refuse le quitus", "Je m'engage")
                    .contains(papers.form(school.id(), YEAR).orElseThrow().spelled());
        }
    }

    @Test
    void a_large_school_still_signs_on_one_page() throws IOException {
        table.asks(school, new PanelPolicy(4, 1, MandateHolders.ALL, true));
        world.someone(Role.MANDATE_HOLDER, school);
        for (int i = 0; i < 15; i++) {
            world.someone(Role.TEACHER, school);
        }
        table.seat(school, "M. Petit", Quality.PARENT);
        table.seat(school, "Mme Le Goff", Quality.PARENT);
        try (PDDocument document = Loader.loadPDF(form())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, -11, 90, 187})
    void the_square_is_read_however_the_telephone_was_held(int degrees) throws IOException {
        String photograph = kept(Telephone.photographed(form(), degrees, 130));
        assertThat(papers.read(school.id(), YEAR, photograph)).isEqualTo(Reading.THIS_ONE);
    }

    @Test
    void a_signed_paper_leads_to_the_same_discharge_and_shows_its_photograph() throws IOException {
        String photograph = kept(Telephone.photographed(form(), 3, 130));
        var paper =
                new SignedSheet(
                        photograph,
                        "",
                        List.of(
                                verifier(keita, Verdict.GIVEN, ""),
                                verifier(
                                        benali,
                                        Verdict.WITH_RESERVATIONS,
                                        "Un ticket est illisible."),
                                holder()));
        Discharge given = value(papers.sign(school.id(), YEAR, paper, roux.acting()));
        assertThat(given.given()).isTrue();
        assertThat(given.reserved()).isTrue();
        assertThat(given.signatures())
                .allMatch(one -> one.route() == Route.PAPER)
                .allMatch(one -> one.photograph().equals(photograph));
        assertThat(heard()).hasSize(1);
        // Printed above the signature, the engagement was taken by signing (MAN-01).
        assertThat(pledges.of(school.id(), new SchoolYear(2026), roux.id()))
                .hasValueSatisfying(pledge -> assertThat(pledge.route()).isEqualTo(Route.PAPER));
    }

    @Test
    void screen_and_paper_may_share_one_discharge() throws IOException {
        value(says(keita, Verdict.GIVEN, ""));
        String photograph = kept(Telephone.photographed(form(), 0, 130));
        var paper =
                new SignedSheet(
                        photograph, "", List.of(verifier(benali, Verdict.GIVEN, ""), holder()));
        assertThat(value(papers.sign(school.id(), YEAR, paper, roux.acting())).given()).isTrue();
    }

    @Test
    void the_paper_of_other_books_is_refused_whoever_signed_it() throws IOException {
        String photograph = kept(Telephone.photographed(form(), 0, 130));
        booksChange();
        offeredAgain();
        assertThat(papers.read(school.id(), YEAR, photograph)).isEqualTo(Reading.ANOTHER);
        var paper = new SignedSheet(photograph, "", List.of(verifier(keita, Verdict.GIVEN, "")));
        assertThat(refused(paper)).containsExactly(new DischargeFinding.AnotherPaper(""));
        // Not even with the right code: the square speaks first.
        String code = papers.form(school.id(), YEAR).orElseThrow().code();
        assertThat(refused(new SignedSheet(photograph, code, paper.names())))
                .containsExactly(new DischargeFinding.AnotherPaper(""));
        assertThat(discharges.all(school.id(), YEAR)).isEmpty();
    }

    @Test
    void an_unreadable_square_gives_way_to_the_typed_code() throws IOException {
        String photograph =
                kept(Telephone.jpeg(new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB)));
        assertThat(papers.read(school.id(), YEAR, photograph)).isEqualTo(Reading.UNREADABLE);
        List<Ticked> names = List.of(verifier(keita, Verdict.GIVEN, ""));
        assertThat(refused(new SignedSheet(photograph, "", names)))
                .containsExactly(new DischargeFinding.UnreadableSquare());
        assertThat(refused(new SignedSheet(photograph, "AAAA-AAAA", names)))
                .containsExactly(new DischargeFinding.AnotherPaper("AAAA-AAAA"));
        String typed =
                papers.form(school.id(), YEAR).orElseThrow().spelled().toLowerCase(Locale.ROOT);
        assertThat(
                        value(
                                        papers.sign(
                                                school.id(),
                                                YEAR,
                                                new SignedSheet(photograph, typed, names),
                                                roux.acting()))
                                .signatures())
                .hasSize(1);
    }

    @Test
    void all_or_none_and_by_the_same_rules() throws IOException {
        offeredAgain();
        String photograph = kept(Telephone.photographed(form(), 0, 130));
        assertThat(refused(new SignedSheet(photograph, "", List.of())))
                .containsExactly(new DischargeFinding.NobodyTicked());
        assertThat(refused(new SignedSheet("c3".repeat(32), "", List.of(holder()))))
                .containsExactly(new DischargeFinding.NoPhotograph());
        table.seePiecesBut(school, 1);
        table.countTheCash(school);
        table.seeTheStatement(school);
        var stranger =
                new Ticked(UUID.randomUUID(), "M. Inconnu", Part.MANDATE_HOLDER, Verdict.GIVEN, "");
        assertThat(
                        refused(
                                new SignedSheet(
                                        photograph,
                                        "",
                                        List.of(
                                                verifier(keita, Verdict.GIVEN, ""),
                                                verifier(benali, Verdict.REFUSED, ""),
                                                stranger,
                                                holder()))))
                .containsExactly(
                        new DischargeFinding.NotFinished(List.of("1 pièce à regarder")),
                        new DischargeFinding.WithoutWords(Verdict.REFUSED, "Mme Benali"),
                        new DischargeFinding.NoMandate("M. Inconnu"));
        assertThat(discharges.all(school.id(), YEAR)).isEmpty();
    }

    @Test
    void the_page_takes_the_photograph_then_the_names() throws IOException {
        Person teacher = world.someone(Role.TEACHER, school);
        table.asks(school, new PanelPolicy(2, 1, MandateHolders.ONE, true));
        Cookie session = world.session(roux);
        MvcTestResult sent = sent(page(), Telephone.photographed(form(), 2, 130), session);
        assertThat(sent).hasStatus(303);
        String there = whereTo(sent);
        Document ticking = read(site.get().uri(there).cookie(session).exchange());
        assertThat(ticking.text()).contains("Le carré est lu", "M. Keita", "a paraphé");
        assertThat(ticking.select("input[name=code]")).isEmpty();
        var request = site.post().uri(there).cookie(session).with(csrf());
        var ticks = new ArrayList<>(List.of(seat(keita), seat(benali)));
        ticks.add(roux.acting());
        ticks.add(teacher.acting());
        ticks.forEach(who -> request.param("avis." + who.person(), "GIVEN"));
        request.param("autres", "Mme Remplaçante\n");
        assertThat(request.exchange()).hasStatus(303).hasHeader("Location", page());
        Discharge given = discharges.of(school.id(), YEAR, 1).orElseThrow();
        assertThat(given.given()).isTrue();
        assertThat(given.signatures()).hasSize(5).last().matches(one -> one.part() == Part.TEACHER);
    }

    @Test
    void a_verifier_brings_the_paper_by_the_link_and_types_the_code() throws IOException {
        String seat = "/verification/" + keita + "/quitus";
        byte[] dark = Telephone.jpeg(new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB));
        MvcTestResult sent = sent(seat, dark, null);
        assertThat(sent).hasStatus(303);
        String there = whereTo(sent);
        assertThat(read(site.get().uri(there).exchange()).select("input[name=code]")).hasSize(1);
        var without = site.post().uri(there).with(csrf());
        without.param("avis." + seat(keita).person(), "GIVEN");
        MvcTestResult refused = without.exchange();
        assertThat(refused).hasStatus(422);
        assertThat(read(refused).text()).contains("ne se lit pas sur cette photo");
        var with = site.post().uri(there).with(csrf());
        with.param("avis." + seat(keita).person(), "GIVEN");
        with.param("code", papers.form(school.id(), YEAR).orElseThrow().code());
        assertThat(with.exchange()).hasStatus(303).hasHeader("Location", seat);
        assertThat(discharges.of(school.id(), YEAR, 1).orElseThrow().signatures())
                .singleElement()
                .matches(one -> one.route() == Route.PAPER);
    }

    private static String whereTo(MvcTestResult sent) {
        return Objects.requireNonNull(sent.getResponse().getHeader("Location"));
    }

    private MvcTestResult sent(String path, byte[] photograph, @Nullable Cookie session) {
        var file = new MockMultipartFile("justificatif", "photo.jpg", "image/jpeg", photograph);
        var request = site.post().uri(path + "/papier").multipart().file(file).with(csrf());
        return (session == null ? request : request.cookie(session)).exchange();
    }
}
