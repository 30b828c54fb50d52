package coop.quitus.journey;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.journey.Browser.Look;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Someone of the national office reads France: the map and its table say the same, another figure,
/// another year, one association's accounts; then what anyone may read, and what it keeps to
/// itself. The film of it is the guide's.
@RoomTest
class TheNationOnAMapTests {

    private static final String LOIRE = "OCCE de la Loire";
    private static final String FIGURES = "/federation/chiffres/2025";
    private static final String HIDDEN = "moins de 5";
    private static final int FEWEST = 5;

    private static Browser browser;

    @Autowired World world;
    @Autowired Ledger ledger;
    @LocalServerPort private int port;

    private final Film film = new Film("france");

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
    void from_the_map_of_france_to_one_association_and_to_what_anyone_may_read() {
        Cooperative school = world.school();
        enter(school);
        Map<String, String> counted = seeTheMap();
        seeAnEntryArrive(school);
        seeLastYear();
        openTheLoire();
        seeWhatIsPublic(counted);
    }

    private void enter(Cooperative school) {
        for (int i = 1; i < FEWEST; i++) {
            world.school();
        }
        world.elsewhere();
        page = browser.visit(at("/regles"), Look.DESK, world.session(Role.NATIONAL_OFFICE, school));
        hands = new Hands(page, false);
    }

    /// Every shape bears the figure of its row.
    private Map<String, String> seeTheMap() {
        open("/lieux");
        hands.press("La fédération");
        assertThat(page.innerText("h1")).isEqualTo("La fédération en chiffres");
        open(FIGURES);
        Map<String, String> counted = column("Coopératives");
        assertThat(counted).hasSize(101);
        assertThat(Integer.parseInt(counted.getOrDefault(LOIRE, "0")))
                .isGreaterThanOrEqualTo(FEWEST);
        assertThat(onTheMap()).isEqualTo(counted);
        film.takeTop(page, "la-carte-et-son-tableau");
        return counted;
    }

    private void seeAnEntryArrive(Cooperative school) {
        choose("Argent reçu", "/2025?carte=produits");
        assertThat(page.innerText("figcaption")).startsWith("Argent reçu par département.");
        long before = euros(column("Reçu").getOrDefault(LOIRE, ""));
        assertThat(
                        ledger.post(
                                school.id(),
                                World.received(
                                        LocalDate.of(2025, 10, 1),
                                        "Kermesse",
                                        Till.BANK,
                                        "PRD_ACTIVITY",
                                        "1234.00"),
                                MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
        page.reload();
        assertThat(euros(column("Reçu").getOrDefault(LOIRE, ""))).isEqualTo(before + 1234);
        assertThat(euros(onTheMap().getOrDefault(LOIRE, ""))).isEqualTo(before + 1234);
        film.takeTop(page, "l-argent-recu");
    }

    /// The map stays the same when the year changes.
    private void seeLastYear() {
        choose("Comptes rendus en retard", "/2025?carte=retards");
        assertThat(column("En retard")).containsEntry(LOIRE, "0");
        choose("2024–2025", "/2024?carte=retards");
        Map<String, String> late = column("En retard");
        assertThat(late.getOrDefault(LOIRE, "0")).isNotEqualTo("0");
        assertThat(onTheMap()).isEqualTo(late);
        film.takeTop(page, "les-retards-d-une-autre-annee");
    }

    private void openTheLoire() {
        open(FIGURES);
        page.locator("svg a[aria-label^='" + LOIRE + " :']").click();
        page.waitForURL("**/comptes/2025");
        assertThat(page.innerText("body")).contains(LOIRE, "Projet de comptes, à arrêter");
        String fromTheMap = page.url();
        open(FIGURES);
        hands.press(page.locator("main table a").getByText("42 · " + LOIRE));
        page.waitForURL("**/comptes/2025");
        assertThat(page.url()).isEqualTo(fromTheMap);
        film.takeTop(page, "les-comptes-d-une-association");
    }

    private void seeWhatIsPublic(Map<String, String> counted) {
        page.context().clearCookies();
        open("/chiffres/2025");
        Map<String, String> said = column("Coopératives");
        List<String> few =
                counted.keySet().stream()
                        .filter(name -> isFew(counted.getOrDefault(name, "")))
                        .toList();
        assertThat(few).isNotEmpty();
        List<String> silent =
                said.keySet().stream().filter(name -> HIDDEN.equals(said.get(name))).toList();
        // One alone would be told by a subtraction from the total.
        assertThat(silent).hasSizeGreaterThan(1).containsAll(few);
        var spoken = new LinkedHashMap<>(said);
        spoken.keySet().removeAll(silent);
        assertThat(counted).containsAllEntriesOf(spoken);
        Map<String, String> money = column("Argent reçu");
        Map<String, String> drawn = onTheMap();
        assertThat(silent)
                .allSatisfy(name -> {
                    assertThat(money).containsEntry(name, "—");
                    assertThat(drawn).containsEntry(name, "moins de 5 coopératives");
                });
        assertThat(page.innerText("main")).doesNotContain("En retard");
        film.takeTop(page, "ce-que-chacun-peut-lire");
    }

    private void choose(String words, String wayThere) {
        hands.press(words);
        page.waitForURL(now -> now.endsWith(wayThere));
    }

    /// A column of the table of associations, by association.
    private Map<String, String> column(String label) {
        var column = new LinkedHashMap<String, String>();
        Element table = Jsoup.parse(page.content()).expectFirst("main .departments");
        for (Element row : table.select("tbody tr")) {
            column.put(
                    row.expectFirst("th").text().replaceFirst("^.* · ", ""),
                    row.expectFirst("td[data-label=" + label + "]").text());
        }
        return column;
    }

    /// What each shape of the map says, by association.
    private Map<String, String> onTheMap() {
        var said = new LinkedHashMap<String, String>();
        for (String title : page.locator("figure.france path title").allTextContents()) {
            String[] parts = title.split(" : ", 2);
            said.put(parts[0], parts[1]);
        }
        return said;
    }

    private static boolean isFew(String count) {
        return Integer.parseInt(count) > 0 && Integer.parseInt(count) < FEWEST;
    }

    private static long euros(String said) {
        return Long.parseLong(said.replaceAll("[^0-9]", ""));
    }

    private void open(String path) {
        page.navigate(at(path));
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
