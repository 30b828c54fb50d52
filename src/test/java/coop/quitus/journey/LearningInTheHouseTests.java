package coop.quitus.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.journey.Browser.Look;
import coop.quitus.portal.PracticeYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A new mandate holder looks at the practice school, its tour, what is due there and the activity
/// report, on a phone and on a desk.
@RoomTest
class LearningInTheHouseTests {

    private static Browser browser;

    @Autowired World world;
    @Autowired PracticeYear practice;
    @LocalServerPort private int port;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void the_pages_where_one_learns_are_fit_to_be_seen() {
        Person holder = world.someone(Role.MANDATE_HOLDER, world.school());
        Cooperative school = practice.begin(holder);
        String home = "/cooperatives/" + school.id();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("entrainement", "/entrainement");
        pages.put("visite", "/entrainement/visite");
        pages.put("echeances", home + "/echeances");
        pages.put("activites", home + "/exercices/2025/activites");
        pages.put("accueil-entrainement", home);
        Map<String, List<String>> wrong = new TreeMap<>();
        for (Look look : List.of(Look.PHONE, Look.DESK)) {
            try (BrowserContext window = signedIn(holder, look)) {
                Page page = window.pages().getFirst();
                pages.forEach((name, path) -> {
                    page.navigate("http://localhost:" + port + path);
                    Browser.picture(page, name + "-" + look.name());
                    wrong.put(name + " " + look.name(), faults(page));
                });
            }
        }
        assertThat(wrong).allSatisfy((name, faults) -> assertThat(faults).as(name).isEmpty());
    }

    private static List<String> faults(Page page) {
        return Browser.isWiderThanItsWindow(page)
                ? List.of("wider than its window")
                : Browser.accessibilityFaults(page);
    }

    private BrowserContext signedIn(Person person, Look look) {
        return browser.visit("http://localhost:" + port + "/regles", look, world.session(person))
                .context();
    }
}
