package coop.quitus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.journey.Browser;
import coop.quitus.journey.Browser.Look;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/// Every part, in a real browser: by day, by night, on a phone, on paper.
@SpringBootTest(
        classes = {UiSite.class, UiSite.Alone.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("atelier")
class LookingAtTheWorkshopTests {

    /// A first page and all it needs, as the issue asks.
    private static final long FIRST_PAGE = 100_000;

    private static Browser browser;

    @LocalServerPort private int port;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    /// For people who look: `-Dquitus.pictures=true`.
    @EnabledIfSystemProperty(named = "quitus.pictures", matches = "true")
    @ParameterizedTest
    @ValueSource(strings = {"/atelier", "/atelier/eleves", "/preferences", "/nulle-part"})
    void is_drawn_for_a_phone_a_desk_the_night_and_paper(String path) {
        browser.pictures(at(path), "ui" + path.replace('/', '-'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/atelier", "/atelier/eleves", "/preferences", "/nulle-part"})
    void axe_finds_nothing_by_day_or_by_night(String path) {
        for (Look look : List.of(Look.PHONE, Look.DESK, Look.DESK_AT_NIGHT)) {
            var page = browser.visit(at(path), look);
            assertThat(Browser.accessibilityFaults(page)).as("%s, %s", path, look).isEmpty();
            page.context().close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/atelier", "/atelier/eleves", "/preferences", "/nulle-part"})
    void nothing_sticks_out_of_a_phone(String path) {
        var page = browser.visit(at(path), Look.PHONE);
        assertThat(Browser.isWiderThanItsWindow(page)).isFalse();
        page.context().close();
    }

    @Test
    void a_first_page_costs_less_than_a_hundred_kilobytes() {
        long bytes = browser.bytesOfFirstLoad(at("/atelier"));
        assertThat(bytes).as("bytes of the heaviest page there is").isBetween(10_000L, FIRST_PAGE);
    }

    @Test
    void preferences_are_kept_without_javascript() {
        var page = browser.visit(at("/preferences?retour=/atelier"), Look.DESK.withoutScripts());
        page.getByLabel("Papier sombre").check();
        page.getByLabel("Très grandes lettres").check();
        page.getByText("Garder ces choix").click();
        assertThat(page.url()).endsWith("/atelier");
        assertThat(page.locator("html").getAttribute("data-light")).isEqualTo("dark");
        assertThat(page.locator("html").getAttribute("data-size")).isEqualTo("huge");
        page.context().close();
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
