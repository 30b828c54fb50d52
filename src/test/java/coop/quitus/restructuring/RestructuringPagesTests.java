package coop.quitus.restructuring;

import static coop.quitus.world.Shown.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.restructuring.Restructuring.Kind;
import coop.quitus.world.RoomTest;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A merger from the form to the banner, and where strangers are stopped.
@RoomTest
class RestructuringPagesTests extends MergingSchool {

    @Autowired MockMvcTester site;

    private Person keeper;
    private String there;

    @BeforeEach
    void people() {
        keeper = treasurer(oak);
        there = "/associations/" + association + "/reorganisations";
    }

    private MvcTestResult send(String path, Cookie who, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private Cookie as(Person person) {
        return world.session(person);
    }

    private Map<String, String> merger() {
        return Map.of(
                "nature",
                "MERGE",
                "source1",
                oak.id().toString(),
                "source2",
                "",
                "cible1",
                both.id().toString(),
                "jour",
                DAY.toString(),
                "motif",
                "Une seule école à la rentrée");
    }

    /// Decided through the form, its sums fixed.
    private String transfer() {
        holds(oak, "75,40");
        assertThat(send(there, as(officer), merger())).hasStatus(303);
        Restructuring one = restructurings.of(oak.id()).getFirst();
        assertThat(send(there + "/" + one.id() + "/transferts", as(officer), Map.of()))
                .hasStatus(303);
        return "/reorganisation/transferts/" + now(one).transfers().getFirst().id();
    }

    @Test
    void a_merger_is_decided_by_a_form_that_says_what_is_left_to_do()
            throws UnsupportedEncodingException {
        assertThat(send(there, as(officer), Map.of("nature", "MERGE")))
                .hasStatus(422)
                .bodyText()
                .contains("Il manque le dernier jour");
        holds(oak, "75,40");
        assertThat(send(there, as(officer), merger())).hasStatus(303);
        String its = there + "/" + restructurings.of(oak.id()).getFirst().id();
        assertThat(page(site, its, as(officer)).text())
                .contains("Tout est réglé pour l'étape suivante", "remet tout et ferme");
    }

    @Test
    void each_cooperative_writes_its_own_side() throws UnsupportedEncodingException {
        String transfer = transfer();
        String from = "/cooperatives/" + oak.id();
        assertThat(page(site, from, as(keeper)).text().replace('\u202f', ' '))
                .contains("Passer l'écriture de la réorganisation", "75,40 €");
        assertThat(send(from + transfer, as(officer), Map.of("cote", "OUT")))
                .as("the association writes in nobody's books")
                .hasStatus(403);
        assertThat(send(from + transfer, as(keeper), Map.of("cote", "OUT"))).hasStatus(303);
        assertThat(send(from + transfer, as(keeper), Map.of("cote", "OUT"))).hasStatus(422);
        String its = there + "/" + restructurings.of(oak.id()).getFirst().id();
        assertThat(send(its + "/fin", as(officer), Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Une écriture reste à passer");
    }

    @Test
    void every_page_of_a_closed_cooperative_says_so() throws UnsupportedEncodingException {
        Restructuring one = finished();
        String from = "/cooperatives/" + oak.id();
        assertThat(page(site, there, as(officer)).text()).contains("terminée");
        assertThat(page(site, there + "/" + one.id(), as(officer)).select("form[action$=fin]"))
                .isEmpty();
        assertThat(page(site, from + "/exercices/2026/cahier", as(keeper)).select(".place").text())
                .contains("réunie à " + both.name(), "10 septembre 2026");
        assertThat(page(site, from + "/reorganisation", as(keeper)).text())
                .contains("arrêté municipal");
        assertThat(page(site, "/associations/" + association + "/cooperatives", as(officer)).text())
                .contains("Fermées", "réunie à " + both.name());
        assertThat(page(site, from, as(keeper)).text())
                .doesNotContain("Noter la première opération");
    }

    @Test
    void a_split_a_move_and_a_closure_have_their_own_forms() throws UnsupportedEncodingException {
        for (Kind kind : Kind.values()) {
            Document form = page(site, there + "/nouvelle?nature=" + kind.name(), as(officer));
            assertThat(form.select("input[name=nature]").attr("value")).isEqualTo(kind.name());
            assertThat(form.select("label").eachAttr("for"))
                    .allMatch(id -> form.getElementById(id) != null);
        }
        Map<String, String> shares =
                Map.of(
                        "nature",
                        "SPLIT",
                        "source1",
                        oak.id().toString(),
                        "cible1",
                        elm.id().toString(),
                        "part1",
                        "60",
                        "cible2",
                        both.id().toString(),
                        "part2",
                        "39,99",
                        "jour",
                        DAY.toString(),
                        "motif",
                        "Deux écoles à la rentrée");
        assertThat(send(there, as(officer), shares))
                .hasStatus(422)
                .bodyText()
                .contains("Les parts font 99,99", "RST-04");
    }

    @Test
    void another_association_is_told_that_nothing_is_there() {
        Restructuring one = decided(asked(Kind.MERGE, List.of(oak), List.of(all(both))));
        var elsewhere = world.elsewhere();
        for (Role role : new Role[] {Role.ASSOCIATION_OFFICER, Role.AUDITOR, Role.MANDATE_HOLDER}) {
            Cookie stranger = world.session(role, elsewhere);
            for (String path :
                    List.of(
                            there,
                            there + "/" + one.id(),
                            "/cooperatives/" + oak.id() + "/reorganisation")) {
                assertThat(site.get().uri(path).cookie(stranger).exchange()).hasStatus(404);
            }
            assertThat(send(there, stranger, merger())).hasStatus(404);
            assertThat(send(there + "/" + one.id() + "/fin", stranger, Map.of())).hasStatus(404);
        }
        String theirs = "/associations/" + elsewhere.association() + "/reorganisations/" + one.id();
        Cookie officerThere = world.session(Role.ASSOCIATION_OFFICER, elsewhere);
        assertThat(site.get().uri(theirs).cookie(officerThere).exchange())
                .as("by the door of their own association")
                .hasStatus(404);
        assertThat(send(theirs + "/abandon", officerThere, Map.of())).hasStatus(404);
        Cookie staff = world.session(Role.ASSOCIATION_STAFF, oak);
        assertThat(send(there, staff, merger())).as("staff does not decide").hasStatus(403);
    }
}
