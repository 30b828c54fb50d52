package coop.quitus.journey;

import static coop.quitus.world.GoldenYear.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.journey.Browser.Look;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Locks;
import coop.quitus.report.Reports;
import coop.quitus.world.Golden;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Mme Roux closes the golden year through the pages, from the first check that is missing to the
/// report her association accepts; M. Keita, a parent, and Mme Diallo verify on a telephone. The
/// film of it is the guide's: `-Dquitus.write-docs=true` keeps its pictures in `docs/guide`.
@RoomTest
class ClosingTheYearTests {

    private static Browser browser;

    @Autowired World world;
    @Autowired GoldenYear golden;
    @Autowired Books books;
    @Autowired Locks locks;
    @Autowired Reports reports;
    @LocalServerPort private int port;

    @SuppressWarnings("NullAway.Init")
    private Cooperative school;

    private String year = "";
    private final Film film = new Film("cloture");

    @SuppressWarnings("NullAway.Init")
    private Page page;

    @SuppressWarnings("NullAway.Init")
    private Hands hands;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void from_the_first_missing_voucher_to_the_report_that_the_association_accepts()
            throws IOException {
        school = world.school();
        year = "/cooperatives/" + school.id() + "/exercices/2025";
        golden.bringTheBook(school);
        Page desk = enter(Role.MANDATE_HOLDER, "Mme Roux");
        use(desk);
        seeWhatIsMissing();
        supplyVouchers();
        bringTheStatement();
        countTheCash();
        openTheSubsidy();
        enterTheGoods();
        answerTheQuestions();
        List<String> links = nameTheVerifiers();
        offer();
        verify(links.getFirst(), "M. Keita", true);
        verify(links.getLast(), "Mme Diallo", false);
        use(desk);
        signAsMandateHolder();
        send();
        use(enter(Role.ASSOCIATION_STAFF, "Mme Faure"));
        accept();
    }

    private Page enter(Role role, String name) {
        Person person = world.stranger(name);
        world.give(person, role, school);
        Page window = browser.visit(at("/regles"), Look.DESK, world.session(person));
        return window;
    }

    private void use(Page window) {
        page = window;
        hands = new Hands(window, false);
    }

    private String at(String path) {
        return path.startsWith("http") ? path : "http://localhost:" + port + path;
    }

    private void open(String path) {
        page.navigate(at(path));
    }

    private String main() {
        return page.innerText("main");
    }

    private void film(String name) {
        film.take(page, name);
    }

    private void closing(int done) {
        open(year + "/cloture");
        assertThat(main()).contains(done + " sur 11");
    }

    private void seeWhatIsMissing() {
        closing(3);
        assertThat(main()).contains("9 dépenses n'ont pas de justificatif");
        assertThat(page.locator("main form[action$='/offre']").count()).isZero();
        film("ce-qui-manque");
    }

    private void supplyVouchers() {
        open(year + "/cahier/D02");
        hands.hand(new FilePayload("D02.png", "image/png", GoldenYear.photo("D02")));
        page.locator("main form:has(input[type=file]) button").first().click();
        film("un-justificatif");
        golden.fileVouchers(school);
        closing(4);
    }

    private void bringTheStatement() {
        open(year + "/banque");
        hands.hand(new FilePayload("releve.ofx", "application/x-ofx", Golden.file("releve.ofx")));
        page.locator("main form:has(input[type=file]) button").first().click();
        open(year + "/banque/rapprochement");
        page.locator("main form[action$='/surs'] button").click();
        film("la-banque");
        closing(6);
    }

    private void countTheCash() {
        open(year + "/caisse/comptage");
        hands.date("[name=date]", YEAR.lastDay());
        GoldenYear.COINS.forEach((cents, number) ->
                hands.write("[name='pieces." + cents + "']", Integer.toString(number)));
        film("la-caisse");
        hands.press("J'ai compté");
        assertThat(main()).contains("Bravo");
        closing(7);
    }

    private void openTheSubsidy() {
        golden.openTheSubsidy(school);
        open(year + "/subventions/MAIRIE-JARDIN");
        assertThat(main()).contains("247,65", "52,35", "28 février 2027");
        film("la-subvention");
        closing(8);
    }

    private void enterTheGoods() {
        golden.enterTheGoods(school);
        closing(9);
    }

    private void answerTheQuestions() {
        open(year + "/activites");
        hands.write("[name=council]", "12");
        page.check("[name=bureau][value=oui]");
        page.check("[name=register][value=non]");
        page.check("[name=decisions][value=oui]");
        hands.write("[name='decisions.example']", "Les CM2 ont voté l'achat des plants.");
        if (page.inputValue("[name='projects.1.title']").isEmpty()) {
            hands.write("[name='projects.1.title']", "Le jardin");
        }
        page.check("[name=presentation][value=PREVUE]");
        page.fill("[name='presentation.on']", "2026-10-15");
        film("les-activites");
        hands.press("Garder mes réponses");
        closing(10);
    }

    private List<String> nameTheVerifiers() {
        String keita = name("M. Keita", "PARENT");
        film("le-lien");
        String diallo = name("Mme Diallo", "OTHER");
        open(year + "/verification");
        film("la-commission");
        return List.of(keita, diallo);
    }

    /// @return the address of the link, shown once
    private String name(String who, String quality) {
        open(year + "/verification");
        hands.write("[name=nom]", who);
        page.check("[name=qualite][value=" + quality + "]");
        hands.press("Nommer");
        page.locator("main li:has-text('" + who + "') button:has-text('Faire son lien')").click();
        return page.innerText("main .address").strip();
    }

    private void offer() {
        closing(11);
        film("onze-sur-onze");
        hands.press("Proposer aux vérificateurs");
        assertThat(main()).contains("Les vérificateurs regardent les comptes");
    }

    /// By the link alone, on a telephone: each piece, the cash, the statement, then the signature.
    private void verify(String link, String who, boolean looks) {
        use(browser.visit(at("/regles"), Look.PHONE));
        String path = link.substring(link.indexOf("/verification/"));
        open(path);
        assertThat(main()).contains("Ce que vous ne faites pas");
        if (looks) {
            film("a-la-table");
            hands.press("Commencer");
            look(path);
        }
        open(path + "/fin");
        hands.press("signer");
        page.check("[name=avis][value=GIVEN]");
        hands.write("[name=nom]", who);
        if (looks) {
            film("le-quitus");
        }
        hands.press("Signer");
        assertThat(main()).contains("merci");
        page.context().close();
    }

    private void look(String path) {
        open(path);
        hands.press("Commencer");
        film("une-piece");
        for (int i = 0; i < 60 && page.url().contains("/pieces/"); i++) {
            String before = page.url();
            hands.press("C'est bon");
            page.waitForURL(now -> !now.equals(before));
        }
        open(path + "/caisse");
        GoldenYear.COINS.forEach((cents, number) ->
                hands.write("[data-value='" + cents + "']", Integer.toString(number)));
        hands.press("J'ai compté");
        assertThat(page.innerText(".counted-before")).contains("Bravo");
        open(path + "/releve");
        film("le-releve");
        hands.press("Je l'ai vu, c'est bon");
        page.waitForURL(now -> now.endsWith("/fin"));
    }

    private void signAsMandateHolder() {
        open(year + "/quitus");
        hands.press("Je m'y engage");
        hands.write("[name=nom]", "Mme Roux");
        hands.press("Signer les comptes");
        open(year + "/quitus");
        assertThat(main()).contains("Quitus donné", "M. Keita", "Mme Diallo");
        film("trois-signatures");
        assertThat(locks.of(school.id()).holds(YEAR.lastDay())).isTrue();
    }

    private void send() throws IOException {
        var said = new ByteArrayOutputStream();
        reports.write(
                reports.financialReport(school.id(), YEAR, YEAR.lastDay()),
                Reports.Dress.JSON,
                said);
        assertThat(Golden.asked(said.toByteArray())).isEqualTo(Golden.expected());
        open(year + "/cloture");
        film("verifie");
        hands.press("Envoyer à l'association");
        assertThat(main()).contains("envoyé à l'association");
    }

    private void accept() {
        open("/associations/" + school.association() + "/clotures?annee=2025");
        assertThat(main()).contains("reçu : à regarder");
        open(year + "/cloture");
        hands.press("Accepter");
        film("accepte");
        assertThat(main()).contains("accepté par l'association");
    }
}
