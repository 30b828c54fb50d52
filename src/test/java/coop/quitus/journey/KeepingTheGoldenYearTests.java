package coop.quitus.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Invitations;
import coop.quitus.identity.Letters;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.journey.Browser.Look;
import coop.quitus.kernel.Money;
import coop.quitus.world.Golden;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Mme Roux keeps the golden year through the pages, from the letter that invites her to the
/// figures of her report: at her desk, on a phone without JavaScript, and by the keyboard alone.
@RoomTest
class KeepingTheGoldenYearTests {

    private static final String PASSWORD = "quatre mots sans aucun lien";
    private static final Pattern LINK = Pattern.compile("/acces/\\S+");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 8, 31);

    private static Browser browser;

    @Autowired World world;
    @Autowired Invitations invitations;
    @Autowired Letters letters;
    @LocalServerPort private int port;

    private String year = "";

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
    void at_a_desk() {
        keep(Look.DESK, false);
    }

    @Test
    void on_a_phone_without_javascript() {
        keep(Look.PHONE.withoutScripts(), false);
    }

    @Test
    void by_the_keyboard_alone() {
        keep(Look.DESK, true);
    }

    /// Whoever opens the first pages over a slow line waits for less than 100 KB, types included.
    @Test
    void first_pages_weigh_little() {
        assertThat(browser.bytesOfFirstLoad(at("/"))).isBetween(10_000L, 100_000L);
        assertThat(browser.bytesOfFirstLoad(at("/connexion"))).isBetween(10_000L, 100_000L);
        Cooperative school = world.school();
        var session = world.session(Role.MANDATE_HOLDER, school);
        long cahier =
                browser.bytesOfFirstLoad(
                        at("/cooperatives/" + school.id() + "/exercices/2025/cahier"),
                        new Cookie(session.getName(), session.getValue()).setUrl(at("/")));
        assertThat(cahier).isBetween(10_000L, 100_000L);
    }

    /// The photo of a ticket is pasted, another dropped on the page: both are kept with the entry.
    @Test
    void a_photo_is_pasted_and_another_dropped() {
        try (BrowserContext context = browser.visit(at("/"), Look.DESK).context()) {
            page = context.pages().getFirst();
            hands = new Hands(page, false);
            signIn();
            page.navigate(at(year + "/cahier/nouvelle/recette"));
            for (String event : new String[] {"paste", "drop"}) {
                page.evaluate(
                        """
                        async (event) => {
                          const canvas = new OffscreenCanvas(40, event.length * 10);
                          canvas.getContext('2d').fillRect(0, 0, 20, 20);
                          const data = new DataTransfer();
                          data.items.add(new File([await canvas.convertToBlob()], event + '.png', {type: 'image/png'}));
                          document.querySelector('main').dispatchEvent(event === 'paste'
                            ? new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})
                            : new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));
                        }
                        """,
                        event);
            }
            hands.write("[name=montant]", "12,00");
            hands.write("[name=libelle]", "Vente de gâteaux");
            hands.date("[name=date]", LAST_DAY);
            hands.choose("[name=compte]", "PRD_RESALE");
            hands.press("Enregistrer");
            page.navigate(at(year + "/cahier/R01"));
            assertThat(page.textContent("main")).contains("paste.png", "drop.png");
        }
    }

    /// A film instead of a photo: the page says so, and the line is not merely cut.
    @Test
    void a_file_too_heavy_is_refused_by_a_page(@TempDir Path folder) throws IOException {
        Path film = folder.resolve("film.mp4");
        try (var file = new RandomAccessFile(film.toFile(), "rw")) {
            file.setLength(120_000_000);
        }
        try (BrowserContext context = browser.visit(at("/"), Look.DESK).context()) {
            page = context.pages().getFirst();
            hands = new Hands(page, false);
            signIn();
            page.navigate(at(year + "/banque"));
            page.locator("main input[type=file]").setInputFiles(film);
            hands.press("Déposer ce relevé");
            assertThat(page.textContent("h1")).isEqualTo("Ce fichier est trop lourd");
            assertThat(page.textContent("main")).contains("10 Mo");
        }
    }

    private void keep(Look look, boolean byKeys) {
        try (BrowserContext context = browser.visit(at("/"), look).context()) {
            page = context.pages().getFirst();
            hands = new Hands(page, byKeys);
            signIn();
            bringTheCahier();
            bringAStatement("releve.ofx");
            accept();
            countTheCash();
            noteAndMend();
            readTheReport();
            JsonNode before = figures();
            assertThat(before).isEqualTo(expected());
            for (String again : Golden.STATEMENTS) {
                bringAStatement(again);
            }
            assertThat(figures()).as("the other statements change nothing").isEqualTo(before);
        }
    }

    /// She is invited, chooses her password behind the letter's link, and signs in with it.
    private void signIn() {
        Cooperative school = world.school();
        Person person = world.someone(Role.MANDATE_HOLDER, school);
        year = "/cooperatives/" + school.id() + "/exercices/2025";
        invitations.invite(person, "L'école Jean-Macé vous attend.", World.MME_ROUX);
        String body =
                letters.waiting().stream()
                        .filter(letter -> letter.recipient().equals(person.email()))
                        .findFirst()
                        .orElseThrow()
                        .body();
        Matcher link = LINK.matcher(body);
        assertThat(link.find()).as(body).isTrue();
        page.navigate(at(link.group()));
        hands.write("[name=motDePasse]", PASSWORD);
        hands.press("Choisir ce mot de passe");
        page.context().clearCookies();
        page.navigate(at(year));
        assertThat(page.url()).contains("/connexion");
        hands.write("[name=courriel]", person.email());
        hands.write("[name=motDePasse]", PASSWORD);
        hands.press(page.locator("main form[action='/connexion'] button").first());
        assertThat(page.url()).as(page.textContent("main")).endsWith(year);
    }

    private void bringTheCahier() {
        page.navigate(at(year + "/reprise"));
        hands.hand(file("cahier.csv", "text/csv"));
        hands.press("Lire ce cahier");
        Browser.picture(page, "reprise-apercu-" + page.viewportSize().width);
        assertThat(Browser.isWiderThanItsWindow(page)).isFalse();
        assertThat(page.textContent("form .notice")).contains("MAIRIE-JARDIN");
        hands.press("Reprendre ces");
        assertThat(page.textContent("main")).contains("D09");
    }

    private void bringAStatement(String name) {
        page.navigate(at(year + "/banque"));
        hands.hand(file(name, "application/octet-stream"));
        hands.press("Déposer ce relevé");
        assertThat(page.locator(".sentences").count()).as(page.textContent("main")).isZero();
    }

    private void accept() {
        page.navigate(at(year + "/banque/rapprochement"));
        hands.press("Accepter ce qui est sûr (15)");
        assertThat(page.textContent("#ecart")).isEqualTo(Money.ZERO.inFrench());
    }

    private void countTheCash() {
        page.navigate(at(year + "/caisse/comptage"));
        hands.date("[name=date]", LAST_DAY);
        hands.write("#champ-pieces-2000", "2");
        hands.write("#champ-pieces-1000", "1");
        hands.write("#champ-pieces-100", "1");
        hands.write("#champ-pieces-50", "1");
        hands.write("#champ-pieces-10", "1");
        hands.press("J'ai compté");
        assertThat(page.locator(".notice").textContent()).contains("Bravo !");
    }

    /// Stamps she had not bought with the cooperative's money: noted, corrected, then undone; each
    /// step stays to be read.
    private void noteAndMend() {
        page.navigate(at(year + "/cahier/nouvelle/depense"));
        hands.write("[name=montant]", "6,50");
        hands.write("[name=libelle]", "Timbres");
        hands.date("[name=date]", LAST_DAY);
        hands.choose("[name=caisse]", "TRE_CASH");
        hands.choose("[name=compte]", "CHG_OTHER");
        hands.press("Enregistrer");
        page.navigate(at(year + "/cahier/D10"));
        hands.press("Corriger");
        hands.write("[name=motif]", "Le ticket dit 5,60");
        hands.write("[name=montant]", "5,60");
        hands.press("Corriger");
        page.navigate(at(year + "/cahier/D10"));
        assertThat(page.textContent("main")).contains("Le ticket dit 5,60").contains("6,50");
        page.navigate(at(year + "/cahier/D11"));
        hands.press("Annuler cette écriture");
        hands.write("[name=motif]", "Payé de ma poche");
        hands.press("Annuler D11");
        page.navigate(at(year + "/cahier/D11"));
        assertThat(page.textContent("main")).contains("Payé de ma poche").contains("5,60");
    }

    private void readTheReport() {
        page.navigate(at(year + "/compte-rendu?au=" + LAST_DAY));
        assertThat(page.textContent("#resultat")).isEqualTo(World.euros("860,25").inFrench());
    }

    private JsonNode figures() {
        byte[] answer =
                page.request()
                        .get(at(year + "/compte-rendu/fichier?format=json&au=" + LAST_DAY))
                        .body();
        var report = (ObjectNode) JSON.readTree(answer);
        var kept = JSON.createObjectNode();
        expected().propertyNames().forEach(key -> kept.set(key, report.get(key)));
        return kept;
    }

    private static JsonNode expected() {
        return JSON.readTree(Golden.file("expected.json"));
    }

    private static FilePayload file(String name, String type) {
        return new FilePayload(name, type, Golden.file(name));
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
