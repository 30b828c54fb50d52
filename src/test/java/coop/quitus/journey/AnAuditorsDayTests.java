package coop.quitus.journey;

import static coop.quitus.world.GoldenYear.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.job.Job;
import coop.quitus.job.Jobs;
import coop.quitus.job.Site;
import coop.quitus.journey.Browser.Look;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A day of the statutory auditor: the rate, the population, a figure down to one voucher's
/// picture, a question, a sample, and the whole file taken away. The film of it is the guide's.
@RoomTest
class AnAuditorsDayTests {

    private static Browser browser;

    @Autowired World world;
    @Autowired GoldenYear golden;
    @Autowired Jobs jobs;
    @LocalServerPort private int port;

    private final Film film = new Film("commissaire");
    private String room = "";

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
    void from_the_aggregated_total_to_one_voucher_and_home_with_the_file() {
        Cooperative school = world.school("58");
        Person holder = golden.complete(school);
        golden.conclude(school, YEAR, holder);
        page = enter(school);
        hands = new Hands(page, false);
        room = "/associations/" + school.association() + "/commissaire/2025";
        open(room);
        assertThat(page.innerText(".headline")).contains("%");
        film.take(page, "le-taux-de-preuve");
        follow("nav.views a[href$='/population']");
        film.take(page, "la-population");
        goDownToOneVoucher();
        ask();
        drawASample();
        takeTheFileAway(school);
        open(room + "/lectures");
        film.take(page, "le-journal-des-lectures");
    }

    private void goDownToOneVoucher() {
        follow("nav.views a[href$='/agreges']");
        film.take(page, "les-comptes-agreges");
        follow("a[href$='/agreges/CHG_ACTIVITY']");
        follow("main table a");
        film.take(page, "les-ecritures-d-un-poste");
        follow("main table a");
        assertThat(page.locator(".proof img").count()).isEqualTo(1);
        film.take(page, "une-piece-et-ses-preuves");
    }

    private void ask() {
        hands.write("[name=mots]", "La facture porte-t-elle le nom de la coopérative ?");
        hands.press("Poser la question");
        assertThat(page.innerText("main")).contains("attend une réponse");
        film.take(page, "une-question");
    }

    private void drawASample() {
        open(room + "/sondages");
        hands.write("[name=graine]", "marronnier");
        hands.write("[name=taille]", "3");
        hands.press("Tirer");
        assertThat(page.innerText("main")).contains("à regarder avant de conclure");
        film.take(page, "un-sondage");
    }

    private void takeTheFileAway(Cooperative school) {
        open(room + "/emporter");
        hands.press("Préparer le dossier");
        Job job = jobs.of(new Site.OfAssociation(school.association()), 1).getFirst();
        jobs.await(job.id());
        open(job.path());
        film.take(page, "le-dossier-est-pret");
    }

    private Page enter(Cooperative school) {
        Person person = world.stranger("M. Vidal");
        world.give(person, Role.AUDITOR, school);
        Page window = browser.visit(at("/regles"), Look.DESK, world.session(person));
        return window;
    }

    private void follow(String link) {
        String before = page.url();
        page.locator(link).first().click();
        page.waitForURL(now -> !now.equals(before));
    }

    private void open(String path) {
        page.navigate(at(path));
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
