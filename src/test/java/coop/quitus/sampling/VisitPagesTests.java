package coop.quitus.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What the team, the auditor, the cooperative and anyone see of a draw and of a visit (AUD-01).
@RoomTest
class VisitPagesTests {

    private static final String SEED = "trois hirondelles au printemps";

    @Autowired World world;
    @Autowired GoldenYear golden;
    @Autowired WorldClock clock;
    @Autowired MockMvcTester site;

    @AfterEach
    void the_world_goes_back_to_its_day() {
        clock.backToTheStory();
    }

    private MvcTestResult get(String path, Cookie who) {
        return site.get().uri(path).cookie(who).exchange();
    }

    private Document page(String path, Cookie who) throws UnsupportedEncodingException {
        MvcTestResult result = get(path, who);
        assertThat(result).as(path).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private MvcTestResult send(String path, Cookie who, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    void from_the_announcement_to_the_answer() throws UnsupportedEncodingException {
        Cooperative school = world.school("82");
        golden.bringTheBook(school);
        Person office = world.someone(Role.ASSOCIATION_STAFF, school);
        Person holder = world.someone(Role.MANDATE_HOLDER, school);
        String there = "/associations/" + school.association() + "/verifications/2025";
        String inPublic = "/tirages/" + school.association() + "/2025";
        Cookie staff = world.session(office);
        assertThat(site.get().uri(inPublic).exchange()).hasStatus(404);
        Map<String, String> tooShort =
                Map.of("methode", "SEALED_SEED", "graine", "court", "risque", "50", "repos", "5");
        assertThat(send(there + "/annonce", staff, tooShort))
                .hasStatus(422)
                .bodyText()
                .contains("La graine est trop courte");
        Map<String, String> sealed =
                Map.of("methode", "SEALED_SEED", "graine", SEED, "risque", "50", "repos", "5");
        assertThat(send(there + "/annonce", staff, sealed)).hasStatus(303);
        assertThat(site.get().uri(inPublic).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("pas encore fait")
                .doesNotContain(SEED, school.number());
        drawOnTheDay(school, office, holder);
        visit(school, office, holder);
    }

    private void drawOnTheDay(Cooperative school, Person office, Person holder)
            throws UnsupportedEncodingException {
        String there = "/associations/" + school.association() + "/verifications/2025";
        String inPublic = "/tirages/" + school.association() + "/2025";
        clock.moveTo(LocalDate.of(2026, 11, 20));
        Cookie staff = world.session(office);
        assertThat(send(there + "/tirage", staff, Map.of("graine", "une autre graine")))
                .hasStatus(422);
        assertThat(send(there + "/tirage", staff, Map.of("graine", SEED))).hasStatus(303);
        assertThat(page(there, staff).text()).contains("0 visite faite sur 1", school.name());
        assertThat(site.get().uri(inPublic).exchange())
                .hasStatusOk()
                .bodyText()
                .contains(SEED, school.number())
                .doesNotContain(school.name(), "des signes à regarder");
        for (String file : List.of("/liste.csv", "/resultat.csv", "/liste.pdf")) {
            assertThat(get(there + file, staff)).as(file).hasStatusOk();
            assertThat(get(there + file, world.session(holder))).as(file).hasStatus(404);
        }
        assertThat(send(there + "/tirage", world.session(Role.AUDITOR, school), Map.of()))
                .as("the auditor reads")
                .hasStatus(403);
    }

    private void visit(Cooperative school, Person office, Person holder)
            throws UnsupportedEncodingException {
        String visit = "/cooperatives/" + school.id() + "/exercices/2025/visite";
        Cookie staff = world.session(office);
        Cookie mandate = world.session(holder);
        assertThat(page(visit, mandate).text()).contains("vous appellera").doesNotContain("D02");
        assertThat(get(visit + "/feuille.pdf", mandate)).hasStatus(404);
        assertThat(get(visit + "/feuille.pdf", staff)).hasStatusOk();
        assertThat(send(visit + "/pointages/P1", mandate, Map.of("vu", "GOOD"))).hasStatus(403);
        assertThat(send(visit + "/pointages/P1", staff, Map.of("vu", "ABSENT")))
                .hasStatus(422)
                .bodyText()
                .contains("Il manque un mot");
        for (var form : page(visit, staff).select("form[action*=/pointages/]")) {
            String action = form.attr("action");
            Map<String, String> fields =
                    action.endsWith("CASH")
                            ? Map.of("vu", "GOOD", "somme", "51,60")
                            : Map.of("vu", "GOOD");
            assertThat(send(action, staff, fields)).as(action).hasStatus(303);
        }
        conclude(school, staff, mandate);
    }

    private void conclude(Cooperative school, Cookie staff, Cookie mandate)
            throws UnsupportedEncodingException {
        String visit = "/cooperatives/" + school.id() + "/exercices/2025/visite";
        assertThat(
                        send(
                                visit + "/constats",
                                staff,
                                Map.of(
                                        "constat", "Deux justificatifs manquent.",
                                        "gravite", "TO_CORRECT",
                                        "piece", "D02",
                                        "regle", "ACC-06",
                                        "demande", "Les photographier.",
                                        "echeance", "2026-12-15")))
                .hasStatus(303);
        Map<String, String> end =
                Map.of("avis", "WITH_REMARKS", "jour", "2026-11-20", "conclusion", "Bien tenu.");
        assertThat(send(visit + "/conclusion", staff, end)).hasStatus(303);
        assertThat(page(visit, mandate).text()).contains("Bien tenu", "Les photographier", "D02");
        assertThat(send(visit + "/constats/1/reponse", mandate, Map.of("mots", "C'est fait.")))
                .hasStatus(303);
        assertThat(send(visit + "/constats/1/fin", mandate, Map.of("mots", "Clos.")))
                .hasStatus(403);
        assertThat(send(visit + "/constats/1/fin", staff, Map.of("mots", "Vu, merci.")))
                .hasStatus(303);
        assertThat(get(visit + "/rapport.pdf", mandate)).hasStatusOk();
        String followed = "/associations/" + school.association() + "/suivi/2025/" + school.id();
        assertThat(page(followed, staff).expectFirst("li:has(a[href=" + visit + "])").text())
                .contains("2025–2026", "20 novembre 2026", "Des points à reprendre", "visitée");
        Cooperative elsewhere = world.elsewhere();
        Cookie stranger = world.session(Role.ASSOCIATION_STAFF, elsewhere);
        assertThat(get(visit, stranger)).hasStatus(404);
        assertThat(send(visit + "/conclusion", stranger, end)).hasStatus(404);
        assertThat(get(visit, world.session(Role.PARENT, school))).hasStatus(403);
    }
}
