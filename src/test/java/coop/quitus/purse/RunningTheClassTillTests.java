package coop.quitus.purse;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.cash.Advances;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.pupil.ReadingLevel;
import coop.quitus.world.ClassWorld;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.Readable;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The CM2 runs its till: it tells, works out what is left, and Mme Petit confirms.
@RoomTest
class RunningTheClassTillTests {

    @Autowired World world;
    @Autowired ClassWorld classes;
    @Autowired Ledger ledger;
    @Autowired Books books;
    @Autowired Advances advances;
    @Autowired ClassTills tills;
    @Autowired MockMvcTester site;
    @Autowired Clock clock;

    private Cooperative school;
    private SchoolYear year;
    private LocalDate today;
    private Cookie tablet;

    @BeforeEach
    void a_class_with_thirty_euros() {
        school = world.school();
        year = classes.year();
        today = LocalDate.now(clock);
        GoldenYear.value(
                ledger.post(
                        school.id(),
                        World.received(today, "Familles", Till.CASH, "PRD_FAMILY", "80,00"),
                        MME_ROUX));
        GoldenYear.value(
                advances.give(
                        school.id(),
                        UUID.randomUUID(),
                        "CM2",
                        Till.CASH,
                        euros("30,00"),
                        today,
                        "",
                        MME_ROUX));
        tablet = classes.open(school, "CM2");
    }

    private Document get(String path) throws UnsupportedEncodingException {
        MvcTestResult result = site.get().uri(path).cookie(tablet).exchange();
        assertThat(result).as(path).hasStatusOk();
        return read(result);
    }

    private static Document read(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private MvcTestResult tell(String left, String words) {
        return site.post()
                .uri("/classe/caisse/depense")
                .cookie(tablet)
                .with(csrf())
                .param("cle", UUID.randomUUID().toString())
                .param("pieces.200", "2")
                .param("pieces.50", "1")
                .param("pour", "GARDEN")
                .param("mots", words)
                .param("reste", left)
                .exchange();
    }

    @Test
    void a_tap_on_a_coin_lays_it_down_without_a_script() throws UnsupportedEncodingException {
        Document page = get("/classe/caisse/depense?pieces.200=1&plus=200");
        assertThat(page.select(".laid button")).hasSize(2);
        assertThat(page.select(".counted").text()).contains("4,00");
        assertThat(get("/classe/caisse/depense?pieces.200=1&moins=200").select(".laid button"))
                .isEmpty();
        Readable.check(page.outerHtml(), ReadingLevel.FULL);
        Readable.check(get("/classe/caisse").outerHtml(), ReadingLevel.FULL);
    }

    @Test
    void what_is_left_is_worked_out_by_the_class_with_a_nudge_when_wrong()
            throws UnsupportedEncodingException {
        MvcTestResult wrong = tell("26,50", "des graines");
        assertThat(wrong).hasStatus(422);
        assertThat(read(wrong).text()).contains("Presque", "On enlève 4,50");
        assertThat(tills.told(school.id(), year, "CM2")).isEmpty();
        MvcTestResult right = tell("25,50", "des graines");
        assertThat(right).hasStatus(303);
        assertThat(get("/classe/caisse").text()).contains("des graines", "25,50");
    }

    @Test
    void a_first_name_is_not_told_and_more_than_the_box_holds_is_not_spent()
            throws UnsupportedEncodingException {
        classes.pupils(school, "CM2", "Théo");
        assertThat(read(tell("25,50", "les graines de Théo")).text()).contains("prénom");
        MvcTestResult dear =
                site.post()
                        .uri("/classe/caisse/depense")
                        .cookie(tablet)
                        .with(csrf())
                        .param("pieces.2000", "2")
                        .param("reste", "0")
                        .exchange();
        assertThat(read(dear).text()).contains("il y a 30,00");
    }

    @Test
    void what_a_teacher_confirms_is_in_the_advance_and_the_jar_is_the_books() {
        assertThat(tell("25,50", "des graines")).hasStatus(303);
        TillMovement told = tills.told(school.id(), year, "CM2").getFirst();
        String here =
                "/cooperatives/"
                        + school.id()
                        + "/exercices/"
                        + year.startsIn()
                        + "/classes/CM2/caisse";
        var confirm =
                site.post()
                        .uri(here + "/" + told.id() + "/confirmation")
                        .cookie(world.session(Role.TEACHER, school))
                        .with(csrf())
                        .param("compte", "CHG_ACTIVITY")
                        .param("date", today.toString());
        assertThat(confirm.exchange()).hasStatus(303);
        assertThat(confirm.exchange()).as("twice is once").hasStatus(303);
        ClassTill till = tills.of(school.id(), year, "CM2").orElseThrow();
        Money held = books.tillsOn(school.id(), year, year.lastDay()).get(Till.advanceOf("CM2"));
        assertThat(till.left()).isEqualTo(held).isEqualTo(euros("25,50"));
        assertThat(till.waiting()).isEmpty();
        Entry entry =
                books.entry(
                                school.id(),
                                java.util.Objects.requireNonNull(
                                        tills.told(school.id(), year, "CM2").getFirst().entry()))
                        .orElseThrow();
        assertThat(entry.label()).isEqualTo("Le jardin : des graines");
        assertThat(
                        site.post()
                                .uri(here + "/" + told.id() + "/retrait")
                                .cookie(world.session(Role.TEACHER, school))
                                .with(csrf())
                                .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("a déjà sa réponse");
    }

    @Test
    void what_is_not_confirmed_can_be_taken_back_and_changes_nothing() {
        assertThat(tell("25,50", "")).hasStatus(303);
        TillMovement told = tills.told(school.id(), year, "CM2").getFirst();
        GoldenYear.value(tills.withdraw(school.id(), told.id(), MME_ROUX));
        assertThat(tills.of(school.id(), year, "CM2").orElseThrow().inTheBox())
                .isEqualTo(euros("30,00"));
        assertThat(books.journal(school.id(), year)).hasSize(2);
    }

    @Test
    void the_box_is_counted_with_pictures_of_coins() throws UnsupportedEncodingException {
        assertThat(get("/classe/caisse/compter?pieces.1000=3&fini=oui").text())
                .contains("Bravo ! Le compte est bon");
        assertThat(get("/classe/caisse/compter?pieces.1000=2&fini=oui").text())
                .contains("Il manque 10,00");
    }
}
