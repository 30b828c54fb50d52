package coop.quitus.appointment;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.Shown.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.world.RoomTest;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What teachers, holders and the association see of mandates, and where strangers are stopped.
@RoomTest
class MandatePagesTests extends NamingSchool {

    @Autowired MockMvcTester site;

    private String here;
    private String there;

    @BeforeEach
    void addresses() {
        here = "/cooperatives/" + school.id() + "/mandat";
        there = "/associations/" + school.association() + "/mandats";
    }

    private MvcTestResult send(String path, Cookie who, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private Cookie as(Person person) {
        return world.session(person);
    }

    @Test
    void from_the_first_yes_to_the_engagement() throws UnsupportedEncodingException {
        assertThat(page(site, here, as(first)).text())
                .contains("Personne n'a le mandat aujourd'hui");
        assertThat(send(here + "/presentations", as(first), Map.of("part", "MANDATE_HOLDER")))
                .hasStatus(422)
                .bodyText()
                .contains("Il manque le nom");
        Map<String, String> asked =
                Map.of("part", "MANDATE_HOLDER", "nom", "Mme Martin", "courriel", email);
        assertThat(send(here + "/presentations", as(first), asked)).hasStatus(303);
        Nomination one = appointments.all(school.id()).getFirst();
        String its = here + "/presentations/" + one.id();
        assertThat(send(its + "/voix", as(first), Map.of("voix", "oui"))).hasStatus(303);
        assertThat(page(site, here, as(officer)).text())
                .contains("1 oui sur 2", "Il manque la voix de");
        assertThat(send(its + "/nomination", as(officer), Map.of("du", DAY.toString())))
                .hasStatus(422)
                .bodyText()
                .contains("MAN-04");
        assertThat(send(its + "/voix", as(second), Map.of("voix", "oui"))).hasStatus(303);
        assertThat(send(its + "/nomination", as(officer), Map.of("du", DAY.toString())))
                .hasStatus(303);

        Person martin = martin().orElseThrow();
        assertThat(page(site, there + "?vue=sans-engagement", as(staff)).text())
                .contains("Mme Martin, mandataire depuis le 10/09/2026", school.number());
        assertThat(page(site, here, as(martin)).select("blockquote").text())
                .contains("Je m'engage");
        assertThat(send(here + "/engagement", as(martin), Map.of())).hasStatus(303);
        assertThat(page(site, here, as(martin)).select("blockquote")).isEmpty();
        assertThat(overview.in(school.id()))
                .singleElement()
                .satisfies(holder -> assertThat(holder.pledged()).isTrue());
        assertThat(page(site, here, as(martin)).text()).contains("signe l'engagement 2026–2027");
    }

    @Test
    void a_letter_is_prepared_printed_sent_and_answered() throws UnsupportedEncodingException {
        value(founding.identify(school.association(), "732829320", "", "", officer.acting()));
        Map<String, String> asked =
                Map.of(
                        "objet", "SIGNATORIES",
                        "banque", "Crédit Mutuel",
                        "titulaire", "Coopérative scolaire OCCE",
                        "compte", ALetter.IBAN,
                        "entrants", "Mme Martin",
                        "signataire", "Mme Présidente",
                        "lieu", "Cahors",
                        "jour", DAY.toString());
        assertThat(send(here + "/lettres", as(first), asked)).as("a teacher").hasStatus(403);
        assertThat(send(here + "/lettres", as(staff), asked)).hasStatus(303);
        Document list = page(site, here + "/lettres", as(staff));
        assertThat(list.text()).contains("préparée");
        String paper = list.select("a[href$=lettre.pdf]").attr("href");
        assertThat(site.get().uri(paper).cookie(as(staff)).exchange())
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf");
        String step = paper.replace("lettre.pdf", "etape");
        Map<String, String> sent = Map.of("etat", "SENT", "le", DAY.toString());
        assertThat(send(step, as(staff), sent)).hasStatus(303);
        assertThat(send(step, as(staff), sent)).as("a second touch").hasStatus(422);
        assertThat(page(site, there + "?vue=banque", as(staff)).text()).contains("envoyée");
        assertThat(send(step, as(staff), Map.of("etat", "DONE", "le", DAY.toString())))
                .hasStatus(303);
        assertThat(page(site, here + "/lettres", as(first)).text()).contains("la banque a répondu");
        assertThat(page(site, there + "?vue=banque", as(staff)).text())
                .doesNotContain(school.number());
    }

    @Test
    void reasons_are_for_who_answers_for_the_books() throws UnsupportedEncodingException {
        var given = value(appoint(agreed()));
        assertThat(
                        send(
                                here + "/" + given.id() + "/revocation",
                                as(officer),
                                Map.of("motif", "Motif réservé")))
                .hasStatus(303);
        assertThat(page(site, here, as(staff)).text()).contains("Motif réservé");
        assertThat(page(site, here, as(first)).text())
                .contains("Le mandat de Mme Martin est retiré.")
                .doesNotContain("Motif réservé");
    }

    @Test
    void another_association_is_told_that_nothing_is_there() {
        Nomination one = nominated();
        var elsewhere = world.elsewhere();
        for (Role role :
                new Role[] {
                    Role.ASSOCIATION_OFFICER,
                    Role.ASSOCIATION_STAFF,
                    Role.AUDITOR,
                    Role.MANDATE_HOLDER,
                    Role.TEACHER
                }) {
            Cookie stranger = world.session(role, elsewhere);
            assertThat(site.get().uri(here).cookie(stranger).exchange()).hasStatus(404);
            assertThat(site.get().uri(there).cookie(stranger).exchange()).hasStatus(404);
            assertThat(site.get().uri(here + "/lettres").cookie(stranger).exchange())
                    .hasStatus(404);
            assertThat(
                            send(
                                    here + "/presentations/" + one.id() + "/nomination",
                                    stranger,
                                    Map.of("du", DAY.toString())))
                    .hasStatus(404);
            assertThat(send(there + "/exigence", stranger, Map.of("exigence", "oui")))
                    .hasStatus(404);
        }
        assertThat(send(there + "/exigence", as(staff), Map.of("exigence", "oui")))
                .as("staff does not decide")
                .hasStatus(403);
    }
}
