package coop.quitus.discharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.discharge.Discharge.Verdict;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.verification.PanelPolicy;
import coop.quitus.verification.PanelPolicy.MandateHolders;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What a verifier reads before signing, and what the school reads after.
class SigningByLinkTests extends DischargeSchool {

    private String seat() {
        return "/verification/" + keita + "/quitus";
    }

    private MvcTestResult send(String path, Map<String, String> fields) {
        var request = site.post().uri(path).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private Document mine() {
        return read(site.get().uri(seat()).exchange());
    }

    private Document schools(Person reader) {
        MvcTestResult answer = site.get().uri(page()).cookie(world.session(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return read(answer);
    }

    private MvcTestResult sends(Person who, String path, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(world.session(who)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    void a_verifier_reads_what_he_vouches_for_and_signs_without_an_account() {
        Document page = mine();
        assertThat(page.text())
                .contains("M. Keita", "Vous n'avez pas tout vérifié", "355,60")
                .contains("Pièce D04 : le ticket est à demi effacé.", digest.substring(0, 12));
        assertThat(page.select("input[name=avis]")).hasSize(3);
        var fields =
                Map.of(
                        "avis",
                        "WITH_RESERVATIONS",
                        "mots",
                        "Un ticket est effacé.",
                        "nom",
                        "Keita",
                        "empreinte",
                        page.select("input[name=empreinte]").attr("value"));
        assertThat(send(seat(), fields)).hasStatus(303).hasHeader("Location", seat());
        assertThat(mine().text())
                .contains("Vous avez donné quitus avec des réserves", "Un ticket est effacé.")
                .contains("On attend encore : Mme Benali");
        assertThat(mine().select("input[name=avis]")).isEmpty();
    }

    @Test
    void a_form_that_lacks_something_comes_back_as_it_was_typed() {
        var fields = Map.of("empreinte", digest, "nom", "M. Keita", "mots", "Bravo à tous");
        MvcTestResult answer = send(seat(), fields);
        assertThat(answer).hasStatus(422);
        assertThat(read(answer).text()).contains("Il manque votre avis");
        assertThat(read(answer).select("textarea").text()).isEqualTo("Bravo à tous");
        MvcTestResult stale =
                send(seat(), Map.of("empreinte", OTHER, "nom", "M. Keita", "avis", "GIVEN"));
        assertThat(stale).hasStatus(422);
        assertThat(read(stale).text()).contains("Les comptes ont changé depuis", "VER-02");
    }

    @Test
    void before_the_end_of_the_verification_the_page_says_what_is_left() {
        offeredAgain();
        table.seePiecesBut(school, 2);
        table.countTheCash(school);
        assertThat(mine().text())
                .contains("2 pièces à regarder", "le relevé de banque à regarder")
                .contains("Reprendre la vérification");
        assertThat(mine().select("input[name=avis]")).isEmpty();
    }

    @Test
    void a_link_that_leads_nowhere_says_so() {
        assertThat(site.get().uri("/verification/perdu/quitus").exchange()).hasStatus(410);
        assertThat(send("/verification/perdu/quitus", Map.of("avis", "GIVEN"))).hasStatus(410);
    }

    @Test
    void the_mandate_holder_takes_the_engagement_then_signs() {
        assertThat(schools(roux).text()).contains("Je m'engage").contains("MAN-01");
        assertThat(sends(roux, page(), Map.of("empreinte", digest, "nom", roux.name())))
                .hasStatus(422);
        assertThat(sends(roux, page() + "/engagement", Map.of())).hasStatus(303);
        assertThat(schools(roux).select("form input[name=nom]")).hasSize(1);
        assertThat(sends(roux, page(), Map.of("empreinte", digest, "nom", roux.name())))
                .hasStatus(303);
        assertThat(schools(roux).text()).contains("signe les comptes", "Les engagements");
    }

    @Test
    void each_reader_sees_what_is_theirs_to_do() {
        table.asks(school, new PanelPolicy(2, 1, MandateHolders.ONE, true));
        Person teacher = world.someone(Role.TEACHER, school);
        Person parent = world.someone(Role.PARENT, school);
        assertThat(schools(teacher).text()).contains("Parapher le compte rendu");
        assertThat(schools(parent).select("main form")).isEmpty();
        assertThat(sends(parent, page() + "/paraphe", Map.of("empreinte", digest))).hasStatus(403);
        assertThat(sends(teacher, page() + "/paraphe", Map.of("empreinte", digest))).hasStatus(303);
        assertThat(schools(parent).text()).contains("paraphe", "On attend encore");
    }

    @Test
    void a_void_discharge_is_seen_to_be_void_and_stays_readable() {
        value(says(keita, Verdict.WITH_RESERVATIONS, "Un ticket est effacé."));
        rouxPledges();
        value(rouxSigns());
        value(says(benali, Verdict.GIVEN, ""));
        assertThat(schools(roux).text()).contains("Quitus donné, avec des réserves.");
        golden.changeInSql(school, 100);
        assertThat(schools(roux).text())
                .contains("Ce quitus ne vaut plus : les comptes ont changé depuis.", "VER-02")
                .contains("Que faire", "Un ticket est effacé.")
                .doesNotContain("Quitus donné");
    }

    @Test
    void the_papers_are_behind_both_doors() {
        assertThat(site.get().uri(seat() + "/formulaire.pdf").exchange())
                .hasStatusOk()
                .hasContentType("application/pdf");
        var session = world.session(roux);
        assertThat(site.get().uri(page() + "/formulaire.pdf").cookie(session).exchange())
                .hasStatusOk();
        String certificate = "/versions/1/certificat.pdf";
        assertThat(site.get().uri(page() + certificate).cookie(session).exchange()).hasStatus(404);
        value(says(keita, Verdict.REFUSED, "Rien ne va."));
        assertThat(site.get().uri(page() + certificate).cookie(session).exchange()).hasStatusOk();
        assertThat(site.get().uri(seat() + certificate).exchange())
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(schools(roux).text()).contains("Quitus refusé.", "Rien ne va.");
    }
}
