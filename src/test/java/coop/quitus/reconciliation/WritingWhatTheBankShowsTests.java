package coop.quitus.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.treasury.BankLine;
import coop.quitus.treasury.Statements;
import coop.quitus.world.BankSite;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The bank shows money that nobody wrote: it is written from the bank's line, and matched at once
/// (REC-01).
@RoomTest
class WritingWhatTheBankShowsTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    @Autowired World world;
    @Autowired Ledger ledger;
    @Autowired Books books;
    @Autowired Matching matching;
    @Autowired MissingEntries missing;
    @Autowired Statements statements;
    @Autowired MockMvcTester site;

    private Cooperative school;
    private BankSite pages;

    @BeforeEach
    void a_bank_that_says_more_than_the_book() {
        school = world.school();
        pages = BankSite.of(site, school, world.session(Role.TREASURER, school));
        post("Familles", Till.BANK, "PRD_FAMILY", "480,00", LocalDate.of(2025, 9, 15));
        post("Gâteaux", Till.CASH, "PRD_RESALE", "90,00", LocalDate.of(2025, 9, 20));
        pages.bring(
                "releve.csv",
                """
                Date;Libellé;Montant
                30/09/2025;FRAIS TENUE DE COMPTE;-3,50
                02/10/2025;VERSEMENT ESPECES;60,00
                """);
    }

    private void post(String label, Till till, String account, String amount, LocalDate on) {
        assertThat(
                        ledger.post(
                                school.id(),
                                World.received(on, label, till, account, amount),
                                World.MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void fees_are_written_under_the_account_proposed_and_matched()
            throws UnsupportedEncodingException {
        String form = formOf("FRAIS");
        Document page = pages.page(form);
        assertThat(page.select("#champ-compte option[selected]").attr("value"))
                .isEqualTo("CHG_OTHER");
        assertThat(page.select("#champ-libelle").attr("value")).isEqualTo("FRAIS TENUE DE COMPTE");

        assertThat(BankSite.location(write(form, "CHG_OTHER")))
                .isEqualTo(pages.bank() + "/rapprochement");

        Entry entry = books.byPiece(school.id(), YEAR, "D01").orElseThrow();
        assertThat(entry.movementOf(Till.BANK)).isEqualTo(World.euros("-3,50"));
        assertThat(matching.matches(school.id(), Till.BANK, YEAR)).hasSize(1);
        assertThat(pages.page(pages.bank() + "/rapprochement").select("#a-ecrire").text())
                .doesNotContain("FRAIS");
    }

    @Test
    void a_deposit_is_money_that_moved_from_the_box() throws UnsupportedEncodingException {
        assertThat(write(formOf("VERSEMENT"), "TRE_CASH")).hasStatus(303);

        assertThat(books.byPiece(school.id(), YEAR, "T01").orElseThrow().kind())
                .isEqualTo(EntryKind.TRANSFER);
        assertThat(books.tillsOn(school.id(), YEAR, YEAR.lastDay()))
                .containsEntry(Till.CASH, World.euros("30,00"))
                .containsEntry(Till.BANK, World.euros("540,00"));
        assertThat(books.check(school.id())).isEmpty();
    }

    @Test
    void a_double_click_writes_once_and_a_second_person_is_told()
            throws UnsupportedEncodingException {
        String form = formOf("FRAIS");
        Map<String, String> fields = fields("CHG_OTHER");
        assertThat(pages.post(form, fields)).hasStatus(303);
        assertThat(pages.post(form, fields)).hasStatus(303);
        MvcTestResult late = write(form, "CHG_OTHER");

        assertThat(late).hasStatus(422);
        assertThat(BankSite.parsed(late).select(".sentences").text()).contains("ressemble");
        Map<String, String> sure = fields("CHG_OTHER");
        sure.put("sur", "oui");
        assertThat(BankSite.parsed(pages.post(form, sure)).select(".sentences").text())
                .contains("est déjà pointé");
        assertThat(books.journal(school.id(), YEAR)).hasSize(3);
    }

    @Test
    void what_cannot_be_written_is_said_beside_its_field() throws UnsupportedEncodingException {
        String form = formOf("VERSEMENT");
        Map<String, String> fields = fields("");
        fields.put("date", "hier");
        Document page = BankSite.parsed(pages.post(form, fields));
        assertThat(page.select("#champ-compte-erreur, #champ-date-erreur")).hasSize(2);

        fields = fields("TRE_CASH");
        fields.put("date", "2025-09-10");
        assertThat(BankSite.parsed(pages.post(form, fields)).select(".sentences").text())
                .as("the box held nothing yet: ACC-09")
                .contains("tiendrait");
        assertThat(books.journal(school.id(), YEAR)).hasSize(2);
        assertThat(pages.get(form.replaceFirst("lignes/[^/]+", "lignes/" + UUID.randomUUID())))
                .hasStatus(404);
    }

    @Test
    void an_entry_of_another_amount_is_refused_and_leaves_nothing() {
        UUID line = line("FRAIS").id();
        var outcome =
                missing.write(
                        school.id(),
                        Till.BANK,
                        line,
                        World.paid(
                                LocalDate.of(2025, 9, 30), "Frais", Till.BANK, "CHG_OTHER", "3,60"),
                        World.MME_ROUX);
        var refused = (Outcome.Refused<Entry, MatchFinding>) outcome;
        assertThat(refused.findings())
                .map(finding -> MatchSentences.of(finding).onOneLine().replace('\u202f', ' '))
                .containsExactly(
                        "Les comptes disent −3,60 €, la banque −3,50 € : 0,10 € d'écart. Ajoutez ce qui manque d'un côté"
                                + " ou de l'autre, ou corrigez l'écriture. (règle REC-01)");
        assertThat(books.journal(school.id(), YEAR)).hasSize(2);
    }

    @Test
    void a_photo_or_several_accounts_are_a_link_away() throws UnsupportedEncodingException {
        String whole = pages.page(formOf("FRAIS")).select("a[href*=/cahier/nouvelle]").attr("href");
        Document filled = pages.page(whole);
        assertThat(filled.select("#champ-montant").attr("value")).isEqualTo("3,50");
        assertThat(filled.select("input[name=retour]").attr("value"))
                .isEqualTo(pages.bank() + "/rapprochement");
    }

    private BankLine line(String word) {
        List<BankLine> lines =
                statements.lines(school.id(), Till.BANK, YEAR.firstDay(), YEAR.lastDay());
        return lines.stream().filter(each -> each.label().contains(word)).findFirst().orElseThrow();
    }

    private String formOf(String word) throws UnsupportedEncodingException {
        return pages.page(pages.bank() + "/rapprochement")
                .select("#a-ecrire li:contains(" + word + ") a")
                .attr("href");
    }

    private MvcTestResult write(String form, String account) {
        return pages.post(form, fields(account));
    }

    private static Map<String, String> fields(String account) {
        var fields = new HashMap<String, String>();
        fields.put("cle", UUID.randomUUID().toString());
        fields.put("compte", account);
        fields.put("libelle", "Ce que montre la banque");
        fields.put("date", "2025-10-02");
        return fields;
    }
}
