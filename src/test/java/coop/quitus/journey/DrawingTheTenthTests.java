package coop.quitus.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.journey.Browser.Look;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Mme Faure announces the draw of one cooperative in ten, draws it on the day of the lottery,
/// visits the school on a telephone and signs; Mme Roux answers (AUD-01). The film of it is the
/// guide's: `-Dquitus.write-docs=true` keeps its pictures in `docs/guide`.
@RoomTest
class DrawingTheTenthTests {

    private static final LocalDate LOTTERY = LocalDate.of(2026, 11, 14);

    private static Browser browser;

    @Autowired World world;
    @Autowired GoldenYear golden;
    @Autowired WorldClock clock;
    @LocalServerPort private int port;

    private final Film film = new Film("dixieme");

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

    @AfterEach
    void the_world_goes_back_to_its_day() {
        clock.backToTheStory();
    }

    private void enter(Person person, Look look) {
        page = browser.visit(at("/regles"), look, world.session(person));
        hands = new Hands(page, false);
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private void open(String path) {
        page.navigate(at(path));
    }

    private String main() {
        return page.innerText("main");
    }

    @Test
    void from_the_signs_to_the_answer() {
        Cooperative school = world.school("85");
        golden.bringTheBook(school);
        Person faure = world.stranger("Mme Faure");
        world.give(faure, Role.ASSOCIATION_STAFF, school);
        Person roux = world.stranger("Mme Roux");
        world.give(roux, Role.MANDATE_HOLDER, school);
        enter(faure, Look.DESK);
        seeTheSigns(school);
        String there = "/associations/" + school.association() + "/verifications/2025";
        announce(there);
        clock.moveTo(LOTTERY);
        page.context().close();
        enter(faure, Look.DESK);
        draw(there);
        page.context().close();
        String visit = "/cooperatives/" + school.id() + "/exercices/2025/visite";
        enter(faure, Look.PHONE);
        visit(visit);
        page.context().close();
        enter(roux, Look.DESK);
        answer(visit);
        page.context().close();
    }

    private void seeTheSigns(Cooperative school) {
        open("/associations/" + school.association() + "/risques/2025");
        assertThat(main()).contains("a un signe", school.number());
        film.take(page, "les-signes");
        page.click("main tbody a");
        assertThat(main()).contains("Ce peut être innocent", "RSK-06");
        film.take(page, "un-signe");
    }

    private void announce(String there) {
        open(there);
        hands.write(
                "[name=source]", "Loto, tirage du 14 novembre 2026, les cinq numéros croissants");
        page.fill("[name=jour]", LOTTERY.toString());
        film.take(page, "annoncer");
        hands.press("Annoncer");
        assertThat(main()).contains("C'est annoncé", "se lira le 14 novembre 2026");
        film.take(page, "annonce");
    }

    private void draw(String there) {
        open(there);
        hands.write("[name=graine]", "3 14 22 31 45");
        hands.press("Tirer");
        assertThat(main()).contains("1 coopérative est tirée", "à visiter");
        film.take(page, "tire");
        page.click("main a:has-text('la page publique')");
        assertThat(main()).contains("3 14 22 31 45", "Les numéros sortis");
        film.take(page, "en-public");
    }

    private void visit(String path) {
        open(path);
        film.take(page, "la-visite");
        for (int left = 20; left > 0; left--) {
            var first =
                    page.locator("main form[action*='/pointages/'] > .actions > button").first();
            if (first.count() == 0) {
                break;
            }
            if (page.locator("[name=somme]").count() > 0) {
                page.fill("[name=somme]", "51,60");
            }
            page.waitForNavigation(first::click);
        }
        page.click("summary:has-text('Écrire un constat')");
        hands.write("[name=constat]", "Neuf justificatifs manquent.");
        page.check("[name=gravite][value=TO_CORRECT]");
        hands.write("[name=piece]", "D02");
        hands.write("[name=demande]", "Les photographier.");
        page.fill("[name=echeance]", "2026-12-15");
        film.take(page, "un-constat");
        hands.press("Écrire ce constat");
        page.check("[name=avis][value=WITH_REMARKS]");
        hands.write("[name=conclusion]", "Cahier bien tenu ; des papiers à photographier.");
        hands.press("Signer");
        assertThat(main()).contains("La visite est signée", "rapport scellé");
        film.take(page, "signee");
    }

    private void answer(String path) {
        open(path);
        hands.write("[name=mots]", "C'est fait ce matin.");
        hands.press("Répondre");
        assertThat(main()).contains("Votre réponse est partie", "C'est fait ce matin.");
        film.take(page, "la-reponse");
    }
}
