package coop.quitus.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import coop.quitus.journey.Browser;
import coop.quitus.journey.Browser.Look;
import coop.quitus.verification.Observation.Verdict;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A parent with a phone, at a table where the network comes and goes: nothing ticked is lost.
class WorkingWithoutANetworkTests extends VerifiedSchool {

    private static final String PAGES_ARE_KEPT =
            "() => caches.open('verification').then((box) => box.keys())"
                    + ".then((all) => all.some((one) => one.url.includes('/verification/')))";

    private static Browser browser;

    @LocalServerPort private int port;

    private Verifier keita;
    private String path;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void a_table() {
        keita = keita();
        morel();
        path = "/verification/" + link(keita);
        offer(1);
    }

    private String at(String below) {
        return "http://localhost:" + port + path + below;
    }

    private List<Observation> observations() {
        return verifications.observations(school.id(), YEAR, 1);
    }

    private static void stocked(Page page) {
        page.waitForSelector(
                "[data-stocked=oui]",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForFunction("() => navigator.serviceWorker.controller !== null");
    }

    private static void good(Page page) {
        page.getByText("C'est bon", new Page.GetByTextOptions().setExact(true)).click();
    }

    private void waitFor(int number) {
        for (int i = 0; i < 100 && observations().size() < number; i++) {
            sleep();
        }
        assertThat(observations()).hasSize(number);
    }

    private static void sleep() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void three_pieces_ticked_without_a_network_are_all_there_when_it_comes_back() {
        Page page = browser.visit(at(""), Look.PHONE);
        page.getByText("Commencer").click();
        page.waitForURL("**/pieces/1");
        stocked(page);
        page.context().setOffline(true);

        good(page);
        page.waitForURL("**/pieces/2");
        assertThat(page.textContent("[data-waiting]")).contains("1 réponse attend le réseau");
        page.reload();
        page.getByText("J'ai une remarque").click();
        page.fill("textarea[name=remarque]", "Le ticket manque");
        page.getByText("Garder cette remarque").click();
        page.waitForURL("**/pieces/3");
        good(page);
        page.waitForURL("**/pieces/4");
        assertThat(page.textContent("[data-waiting]")).contains("3 réponses attendent le réseau");
        Browser.picture(page, "verification-offline-360");
        page.navigate(at("/pieces/1"));
        assertThat(page.textContent("[data-said]")).contains("gardée ici");
        assertThat(observations()).isEmpty();

        page.context().setOffline(false);
        waitFor(3);
        assertThat(observations())
                .extracting(Observation::position, Observation::verdict)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(1, Verdict.GOOD),
                        org.assertj.core.groups.Tuple.tuple(2, Verdict.REMARK),
                        org.assertj.core.groups.Tuple.tuple(3, Verdict.GOOD));
        page.waitForCondition(() -> !page.isVisible("[data-waiting]"));
        page.context().close();
    }

    /// The browser was closed in between: its cookies are gone, and with them the token of the
    /// pages.
    @Test
    void an_old_token_is_replaced_and_the_answer_still_arrives() {
        Page page = browser.visit(at(""), Look.PHONE);
        page.getByText("Commencer").click();
        page.waitForURL("**/pieces/1");
        stocked(page);
        page.context().clearCookies();
        good(page);
        page.waitForURL("**/pieces/2");
        waitFor(1);
        page.context().close();
    }

    @Test
    void a_link_that_died_takes_its_pages_off_the_tablet() {
        Page page = browser.visit(at(""), Look.PHONE);
        page.getByText("Commencer").click();
        page.waitForURL("**/pieces/1");
        stocked(page);
        assertThat(page.evaluate(PAGES_ARE_KEPT)).isEqualTo(true);
        link(keita);
        page.navigate(at("/pieces/2"));
        page.waitForCondition(() -> Boolean.FALSE.equals(page.evaluate(PAGES_ARE_KEPT)));
        page.reload();
        assertThat(page.textContent("main")).contains("n'est plus");
        page.context().close();
    }

    @Test
    void without_javascript_the_same_forms_do_the_same() {
        Page page = browser.visit(at(""), Look.PHONE.withoutScripts());
        page.getByText("Commencer").click();
        good(page);
        page.waitForURL("**/pieces/2");
        assertThat(observations()).hasSize(1);
        page.context().close();
    }

    @Test
    void every_page_fits_a_phone_and_is_fit_for_everyone() {
        Page first = browser.visit(at(""), Look.PHONE);
        judged(first, "verification-start");
        first.getByText("Commencer").click();
        first.context().close();
        for (String below : List.of("", "/pieces/1", "/pieces/5", "/caisse", "/releve", "/fin")) {
            String name = "verification" + below.replace('/', '-');
            for (Look look : List.of(Look.PHONE, Look.DESK, Look.PHONE_AT_NIGHT)) {
                Page page = browser.visit(at(below), look);
                judged(page, name + "-" + look.name());
                page.context().close();
            }
        }
    }

    private static void judged(Page page, String name) {
        Browser.picture(page, name);
        assertThat(Browser.isWiderThanItsWindow(page)).as(name).isFalse();
        assertThat(Browser.accessibilityFaults(page)).as(name).isEmpty();
    }
}
