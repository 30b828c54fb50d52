package coop.quitus.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The treasurer writes in her own words, through the pages; what she sees is what the books hold.
@RoomTest
class WritingInTheBooksTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    @Autowired World world;
    @Autowired Books books;
    @Autowired Drafts drafts;
    @Autowired MockMvcTester site;

    private BookSite pages;
    private Cooperative school;
    private String book;

    @BeforeEach
    void a_school_with_some_money() {
        school = world.school();
        pages = BookSite.of(site, school, world.session(Role.TREASURER, school));
        book = pages.book();
        assertThat(pages.send("recette", BookSite.received())).hasStatus(303);
    }

    @Test
    void an_expense_is_written_and_shown_with_its_number() throws UnsupportedEncodingException {
        assertThat(pages.send("depense", BookSite.paid()))
                .hasStatus(303)
                .hasHeader("Location", book);

        Document page = pages.page(book);
        assertThat(page.select("tbody th").eachText()).contains("D01", "R01");
        assertThat(page.select("tbody tr").getFirst().text())
                .contains(
                        "Car pour le théâtre", "Charges des activités éducatives · CE2", "−86,40");
        assertThat(page.select(".tills .all").text()).contains("393,60");
    }

    @Test
    void a_day_of_another_year_is_refused_beside_its_field() throws UnsupportedEncodingException {
        for (String day : new String[] {"2026-09-01", "2025-08-31", "0205-11-05"}) {
            Map<String, String> form = BookSite.paid();
            form.put("date", day);
            MvcTestResult answer = pages.send("depense", form);
            assertThat(answer).hasStatus(422);
            assertThat(BookSite.parsed(answer).select(".sentences a[href='#champ-date']").text())
                    .contains("n'est pas dans l'année 2025–2026");
        }
        assertThat(books.journal(school.id(), YEAR)).hasSize(1);
    }

    @Test
    void a_double_click_writes_once() {
        Map<String, String> form = BookSite.paid();
        assertThat(pages.send("depense", form)).hasStatus(303);
        assertThat(pages.send("depense", form)).hasStatus(303);
        assertThat(books.journal(school.id(), YEAR)).hasSize(2);
    }

    @Test
    void the_account_is_proposed_from_the_words_and_nothing_is_written_unseen()
            throws UnsupportedEncodingException {
        Map<String, String> form = BookSite.paid();
        form.remove("compte");

        MvcTestResult answer = pages.send("depense", form);
        assertThat(answer).hasStatus(422);
        Document page = BookSite.parsed(answer);
        assertThat(page.select("select[name=compte] option[selected]").attr("value"))
                .isEqualTo("CHG_ACTIVITY");
        assertThat(page.select(".notice").text()).contains("Charges des activités éducatives");
        assertThat(books.journal(school.id(), YEAR)).hasSize(1);

        form.put("compte", "CHG_ACTIVITY");
        assertThat(pages.send("depense", form)).hasStatus(303);
    }

    @Test
    void what_was_written_before_is_proposed_first() throws UnsupportedEncodingException {
        Map<String, String> odd = BookSite.paid();
        odd.put("libelle", "Zibeline");
        odd.put("compte", "CHG_OTHER");
        assertThat(pages.send("depense", odd)).hasStatus(303);

        Map<String, String> again = BookSite.paid();
        again.put("libelle", "zibeline");
        again.remove("compte");
        assertThat(
                        BookSite.parsed(pages.send("depense", again))
                                .select("select[name=compte] option[selected]")
                                .attr("value"))
                .isEqualTo("CHG_OTHER");
    }

    @Test
    void an_amount_is_split_between_accounts_the_rest_by_itself() {
        Map<String, String> form = BookSite.paid();
        form.put("compte2", "CHG_OTHER");
        form.put("part2", "6,40");
        assertThat(pages.send("depense", form)).hasStatus(303);

        assertThat(books.byPiece(school.id(), YEAR, "D01").orElseThrow().lines())
                .extracting(line -> line.account() + " " + line.amount().inDecimal())
                .containsExactlyInAnyOrder(
                        "TRE_BANK -86.40", "CHG_ACTIVITY 80.00", "CHG_OTHER 6.40");
    }

    @Test
    void what_cannot_be_is_said_beside_its_field_and_nothing_typed_is_lost()
            throws UnsupportedEncodingException {
        Map<String, String> form = BookSite.paid();
        form.put("montant", "beaucoup");
        form.put("date", "hier");

        Document page = BookSite.parsed(pages.send("depense", form));
        assertThat(page.select("#champ-montant-erreur").text()).contains("beaucoup");
        assertThat(page.select("#champ-date-erreur")).isNotEmpty();
        assertThat(page.select("#champ-libelle").attr("value")).isEqualTo("Car pour le théâtre");
        assertThat(books.journal(school.id(), YEAR)).hasSize(1);
    }

    @Test
    void a_lookalike_is_said_before_and_can_be_written_all_the_same()
            throws UnsupportedEncodingException {
        assertThat(pages.send("depense", BookSite.paid())).hasStatus(303);
        Map<String, String> twin = BookSite.paid();

        MvcTestResult answer = pages.send("depense", twin);
        assertThat(answer).hasStatus(422);
        assertThat(BookSite.parsed(answer).select(".sentences").text())
                .contains("D01", "ressemble");

        twin.put("sur", "oui");
        assertThat(pages.send("depense", twin)).hasStatus(303);
        assertThat(books.journal(school.id(), YEAR)).hasSize(3);
    }

    @Test
    void a_draft_waits_outside_the_books_and_can_be_taken_back()
            throws UnsupportedEncodingException {
        Map<String, String> form = BookSite.paid();
        form.put("geste", "garder");
        assertThat(pages.send("depense", form)).hasStatus(303);
        assertThat(books.journal(school.id(), YEAR)).hasSize(1);
        assertThat(pages.page(book + "/nouvelle").text()).contains("Car pour le théâtre, 86,40 €");

        String draft = book + "/brouillons/" + form.get("cle");
        assertThat(pages.page(draft).select("#champ-montant").attr("value")).isEqualTo("86,40");
        assertThat(pages.post(draft + "/abandon", Map.of())).hasStatus(303);
        assertThat(drafts.waiting(school.id())).isEmpty();
        assertThat(pages.post(draft + "/reprise", Map.of())).hasStatus(303);
        assertThat(drafts.waiting(school.id())).hasSize(1);

        form.remove("geste");
        assertThat(pages.send("depense", form)).hasStatus(303);
        assertThat(drafts.waiting(school.id())).isEmpty();
        assertThat(books.journal(school.id(), YEAR)).hasSize(2);
    }

    @Test
    void a_mistake_is_corrected_and_both_stay() throws UnsupportedEncodingException {
        assertThat(pages.send("depense", BookSite.paid())).hasStatus(303);
        Document form = pages.page(book + "/D01/correction");
        assertThat(form.select("#champ-montant").attr("value")).isEqualTo("86,40");

        Map<String, String> right = BookSite.paid();
        right.put("montant", "68,40");
        assertThat(pages.post(book + "/D01/correction", right)).hasStatus(422);
        right.put("motif", "Deux chiffres inversés");
        assertThat(pages.post(book + "/D01/correction", right))
                .hasStatus(303)
                .hasHeader("Location", book + "/D02");

        Document wrong = pages.page(book + "/D01");
        assertThat(wrong.text()).contains("Annulée par", "X01", "Deux chiffres inversés");
        assertThat(pages.page(book + "/D02").select(".facts").text()).contains("−68,40");
        assertThat(books.check(school.id())).isEmpty();
    }

    @Test
    void an_entry_is_undone_by_its_contrary() throws UnsupportedEncodingException {
        assertThat(pages.send("depense", BookSite.paid())).hasStatus(303);
        assertThat(pages.post(book + "/D01/contrepassation", Map.of("motif", "non")))
                .hasStatus(303);
        assertThat(pages.post(book + "/D01/contrepassation", Map.of("motif", "encore")))
                .hasStatus(422);
        assertThat(pages.page(book).select(".tills .all").text()).contains("480,00");
    }

    @Test
    void a_voucher_comes_with_the_form_or_later() throws IOException {
        var ticket = new MockMultipartFile("justificatif", "ticket.png", "image/png", png(1));
        var request =
                site.post()
                        .uri(book + "/nouvelle/depense")
                        .multipart()
                        .file(ticket)
                        .cookie(pages.treasurer())
                        .with(csrf());
        BookSite.paid().forEach(request::param);
        assertThat(request.exchange()).hasStatus(303);
        assertThat(pages.page(book + "/D01").select(".photo img")).hasSize(1);

        assertThat(file("facture.png", png(2))).hasStatus(303);
        assertThat(books.byPiece(school.id(), YEAR, "D01").orElseThrow().vouchers()).hasSize(2);
        assertThat(file("notes.txt", "bonjour".getBytes(StandardCharsets.UTF_8))).hasStatus(422);
        assertThat(books.check(school.id())).isEmpty();
    }

    private MvcTestResult file(String name, byte[] content) {
        return site.post()
                .uri(book + "/D01/justificatifs")
                .multipart()
                .file(new MockMultipartFile("justificatif", name, null, content))
                .cookie(pages.treasurer())
                .with(csrf())
                .exchange();
    }

    private static byte[] png(int width) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 3, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void money_moves_between_tills() {
        assertThat(
                        pages.send(
                                "mouvement",
                                BookSite.form(
                                        "montant", "50",
                                        "libelle", "Retrait pour la caisse",
                                        "date", "2025-10-01",
                                        "caisse", "TRE_BANK",
                                        "vers", "TRE_CASH")))
                .hasStatus(303);
        assertThat(books.tillsOn(school.id(), YEAR, YEAR.lastDay()))
                .containsEntry(Till.BANK, World.euros("430,00"))
                .containsEntry(Till.CASH, World.euros("50,00"));
    }
}
