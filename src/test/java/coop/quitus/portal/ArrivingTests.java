package coop.quitus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Someone arrives: the front door leads to their place, and their home says what to do now.
@RoomTest
class ArrivingTests {

    @Autowired World world;
    @Autowired Ledger ledger;
    @Autowired MockMvcTester site;

    private Cooperative school;

    @BeforeEach
    void a_school() {
        school = world.school();
    }

    @Test
    void a_visitor_nobody_knows_is_shown_the_demos_people() {
        assertThat(site.get().uri("/")).hasStatus(303).hasHeader("Location", "/demo");
    }

    @Test
    void who_has_one_place_goes_straight_to_it() {
        assertThat(site.get().uri("/").cookie(world.session(Role.TREASURER, school)))
                .hasStatus(303)
                .hasHeader("Location", "/cooperatives/" + school.id());
    }

    @Test
    void an_empty_year_teaches_the_first_step() throws UnsupportedEncodingException {
        Document home = home(world.session(Role.MANDATE_HOLDER, school));
        assertThat(home.select(".todos").text())
                .contains("Reprendre le cahier de 2026–2027", "Noter la première opération");
    }

    @Test
    void what_is_missing_is_said_three_things_at_most() throws UnsupportedEncodingException {
        LocalDate day = LocalDate.of(2026, 9, 5);
        ledger.post(
                school.id(),
                World.received(day, "Familles", Till.CASH, "PRD_FAMILY", "100,00"),
                World.MME_ROUX);
        ledger.post(
                school.id(),
                World.received(day, "Familles", Till.BANK, "PRD_FAMILY", "200,00"),
                World.MME_ROUX);
        ledger.post(
                school.id(),
                World.paid(day, "Timbres", Till.CASH, "CHG_OTHER", "12,00"),
                World.MME_ROUX);

        Document home = home(world.session(Role.MANDATE_HOLDER, school));
        assertThat(home.select(".todos li strong").eachText())
                .containsExactly(
                        "Déposer le relevé de la banque",
                        "Photographier les justificatifs qui manquent",
                        "Compter la caisse");
        assertThat(home.select(".tills .all").text()).contains("288,00");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PUPIL"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_part_has_a_home(Role role) throws UnsupportedEncodingException {
        Document home = home(world.session(role, school));
        assertThat(home.select("h1").text()).startsWith("Bonjour");
        boolean readsBooks = !home.select(".rail a[href$=/cahier]").isEmpty();
        assertThat(readsBooks)
                .isEqualTo(
                        switch (role) {
                            case MANDATE_HOLDER,
                                    TREASURER,
                                    VERIFIER,
                                    HEAD,
                                    ASSOCIATION_STAFF,
                                    ASSOCIATION_OFFICER,
                                    AUDITOR ->
                                    true;
                            default -> false;
                        });
    }

    @Test
    void a_strangers_frame_says_nothing_of_the_school() throws UnsupportedEncodingException {
        Cookie stranger = world.session(world.stranger("Une inconnue"));
        MvcTestResult answer =
                site.get().uri("/cooperatives/" + school.id()).cookie(stranger).exchange();
        assertThat(answer).hasStatus(404);
        assertThat(answer.getResponse().getContentAsString()).doesNotContain("Jean-Macé");
    }

    @Test
    void every_rule_has_its_page_open_to_everyone() throws UnsupportedEncodingException {
        Document all = Jsoup.parse(body("/regles"));
        assertThat(all.select("main a[href^=/regles/]").size()).isGreaterThan(25);
        assertThat(body("/regles/ACC-01")).contains("80,00", "D'où elle vient");
        assertThat(site.get().uri("/regles/XYZ-99")).hasStatus(404);
    }

    private String body(String path) throws UnsupportedEncodingException {
        MvcTestResult answer = site.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private Document home(Cookie cookie) throws UnsupportedEncodingException {
        MvcTestResult answer =
                site.get().uri("/cooperatives/" + school.id()).cookie(cookie).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
