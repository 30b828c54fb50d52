package coop.quitus.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import coop.quitus.cash.CashCounts;
import coop.quitus.cash.InventoryRegister;
import coop.quitus.cashbook.CashBookImport;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.journey.Browser.Look;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Till;
import coop.quitus.treasury.Statements;
import coop.quitus.world.Golden;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A treasurer minds the tills of the golden year in a real browser: coins, slips, advances, goods,
/// and files from elsewhere. Each page is looked at on a phone, on a desk and on paper, and judged.
@RoomTest
class MindingTheTillsTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    private static Browser browser;

    @Autowired World world;
    @Autowired CashBookImport cashBooks;
    @Autowired Statements statements;
    @Autowired CashCounts counts;
    @Autowired InventoryRegister register;
    @LocalServerPort private int port;

    private Cooperative school;
    private String year;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void the_golden_year() {
        school = world.school();
        year = "/cooperatives/" + school.id() + "/exercices/2025";
        cashBooks.bring(
                school.id(), YEAR, Golden.file("cahier.csv"), Optional.empty(), World.MME_ROUX);
    }

    private void statement() {
        statements.bring(
                school.id(),
                Till.BANK,
                Golden.file("releve.ofx"),
                "releve.ofx",
                Optional.empty(),
                World.MME_ROUX);
    }

    private Page opened(String path, Look look) {
        Page page = browser.visit(at("/regles"), look, world.session(Role.TREASURER, school));
        page.navigate(at(path));
        return page;
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    /// The pages as they are, on a phone, on a desk, at night and on paper.
    private void judge(String path, String name) {
        for (Look look : List.of(Look.PHONE, Look.DESK, Look.DESK_AT_NIGHT)) {
            Page page = opened(path, look);
            seen(page, name, look);
            browser.remember(page);
            page.context().close();
        }
        browser.printed(at(path), name);
        browser.forget();
    }

    private static void seen(Page page, String name, Look look) {
        Browser.picture(page, name + "-" + look.name());
        assertThat(Browser.isWiderThanItsWindow(page)).as(name + " " + look.name()).isFalse();
        // Without scripts the page is the same, and axe cannot run.
        if (look.scripts()) {
            assertThat(Browser.accessibilityFaults(page)).as(name + " " + look.name()).isEmpty();
        }
    }

    @Test
    void coins_are_counted_by_thumb_and_without_javascript() {
        counts.count(
                school.id(),
                Till.CASH,
                LocalDate.of(2025, 11, 28),
                Map.of(5_000, 3, 2_000, 2, 500, 2, 100, 7),
                "Il manque le ticket du marché",
                World.MME_ROUX);
        judge(year + "/caisse/comptage", "tills-count");

        for (Look look : List.of(Look.PHONE, Look.PHONE.withoutScripts())) {
            Page page = opened(year + "/caisse/comptage", look);
            page.locator("#champ-pieces-5000").fill("1");
            page.locator("#champ-pieces-50").fill("1");
            page.locator("#champ-pieces-10").fill("1");
            if (look.scripts()) {
                page.getByLabel("Un de plus : 1 €").click();
                assertThat(page.locator("[data-sum]").textContent()).startsWith("51,60");
                seen(page, "tills-counting", look);
            } else {
                page.locator("#champ-pieces-100").fill("1");
            }
            page.getByText("J'ai compté").click();
            assertThat(page.locator(".notice").textContent()).contains("Bravo !");
            seen(page, "tills-bravo", look);
            page.context().close();
        }
        judge(year + "/caisse", "tills-box");
    }

    @Test
    void a_gap_is_explained_on_the_page() {
        Page page = opened(year + "/caisse/comptage", Look.PHONE.withoutScripts());
        page.locator("#champ-pieces-5000").fill("1");
        page.getByText("J'ai compté").click();
        assertThat(page.textContent("main")).contains("il manque 1,60");
        seen(page, "tills-gap", Look.PHONE.withoutScripts());
        page.context().close();
    }

    @Test
    void advances_slips_and_goods_are_fit_to_be_seen() {
        register.enter(
                school.id(),
                new InventoryRegister.NewGood(
                        LocalDate.of(2025, 11, 18),
                        "Bêches et arrosoirs",
                        "Jardinerie du Pilat",
                        "D03",
                        World.euros("118,90"),
                        "Cabane du jardin",
                        "neuf"),
                World.MME_ROUX);
        judge(year + "/avances", "tills-advances");
        judge(year + "/remises", "tills-slips");
        Page slips = opened(year + "/remises", Look.PHONE.withoutScripts());
        slips.getByText("Ajouter des lignes").click();
        assertThat(slips.locator("input[name=somme12]").count()).isEqualTo(1);
        slips.context().close();
        judge(year + "/remises/especes", "tills-deposit");
        judge(year + "/inventaire", "tills-goods");
    }

    @Test
    void a_cash_book_kept_elsewhere_comes_in_step_by_step() {
        school = world.school();
        year = "/cooperatives/" + school.id() + "/exercices/2025";
        judge(year + "/reprise", "tills-bring");
        for (Look look : List.of(Look.PHONE, Look.DESK.withoutScripts())) {
            Page page = opened(year + "/reprise", look);
            page.setInputFiles(
                    "input[type=file]",
                    new FilePayload("cahier.csv", "text/csv", Golden.file("cahier.csv")));
            page.getByText("Lire ce cahier").click();
            seen(page, "tills-preview", look);
            page.getByText("Revoir les colonnes").first().click();
            seen(page, "tills-columns", look);
            page.context().close();
        }
    }

    @Test
    void a_bank_nobody_knows_says_its_columns() {
        statement();
        byte[] odd =
                "Quand;Quoi;Combien\n15/09/25;REMISE CHEQUES;480,00\n16/10/25;CB CAR;-40,00\n"
                        .getBytes(StandardCharsets.UTF_8);
        for (Look look : List.of(Look.PHONE, Look.DESK.withoutScripts())) {
            Page page = opened(year + "/banque", look);
            page.setInputFiles("input[type=file]", new FilePayload("b.csv", "text/csv", odd));
            page.getByText("Déposer ce relevé").last().click();
            seen(page, "tills-bank-columns", look);
            page.getByText("Voir le résultat").click();
            seen(page, "tills-bank-look", look);
            page.context().close();
        }
    }

    @Test
    void what_the_bank_shows_is_written_from_the_matching_page() {
        statement();
        byte[] fees =
                "Date;Libellé;Montant\n30/06/2026;COTISATION CARTE;-3,50\n"
                        .getBytes(StandardCharsets.UTF_8);
        statements.bring(school.id(), Till.BANK, fees, "f.csv", Optional.empty(), World.MME_ROUX);
        judge(year + "/banque/rapprochement", "tills-matching");
        try (BrowserContext context =
                opened(year + "/banque/rapprochement", Look.PHONE.withoutScripts()).context()) {
            Page page = context.pages().getFirst();
            page.locator("#a-ecrire a").first().click();
            seen(page, "tills-missing", Look.PHONE.withoutScripts());
            page.getByText("Écrire et rapprocher").click();
            assertThat(page.locator(".notice").textContent()).contains("C'est noté et rapproché");
        }
    }
}
