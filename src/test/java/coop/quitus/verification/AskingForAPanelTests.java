package coop.quitus.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.identity.Role;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.verification.PanelPolicy.MandateHolders;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages of who asks and of who names: the association, and those who keep the books.
class AskingForAPanelTests extends VerifiedSchool {

    @Autowired MockMvcTester site;
    @Autowired PanelPolicies policies;

    private Cookie reader;
    private String panel;
    private String commission;

    @BeforeEach
    void a_treasurer() {
        reader = world.session(Role.TREASURER, school);
        panel = "/cooperatives/" + school.id() + "/exercices/2025/verification";
        commission = "/associations/" + school.association() + "/commission";
    }

    private Document page(String path) throws UnsupportedEncodingException {
        return read(site.get().uri(path).cookie(reader).exchange(), 200);
    }

    private static Document read(MvcTestResult result, int status)
            throws UnsupportedEncodingException {
        assertThat(result).hasStatus(status);
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private MvcTestResult send(String path, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(reader).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    void the_panel_page_says_who_is_missing_and_why() throws UnsupportedEncodingException {
        Document empty = page(panel);
        assertThat(empty.text())
                .contains("Personne n'est encore nommé")
                .contains("2 personnes au moins vérifient l'année")
                .contains("L'une d'elles au moins est un parent")
                .contains("votre association en demande 2");
        assertThat(send(panel, Map.of("nom", "M. Keita", "qualite", "PARENT", "courriel", "")))
                .hasStatus(303);
        assertThat(page(panel).text()).contains("M. Keita", "Pas encore de lien");
        Document refused = read(send(panel, Map.of("nom", "Mme Roux", "qualite", "TEACHER")), 422);
        assertThat(refused.text()).contains("ne peut pas vérifier ces comptes", "VER-01");
        assertThat(refused.select("input[name=nom]").val()).isEqualTo("Mme Roux");
        morel();
        assertThat(page(panel).text()).contains("La commission est au complet");
    }

    @Test
    void a_link_is_shown_once_with_its_square() throws UnsupportedEncodingException {
        Verifier keita = keita();
        String verifier = panel + "/verificateurs/" + keita.id();
        Document invitation = read(send(verifier + "/lien", Map.of()), 200);
        String address = invitation.select(".address a").attr("href");
        assertThat(address).contains("/verification/" + school.id() + "-");
        assertThat(invitation.select("svg.qr path").attr("d")).isNotEmpty();
        assertThat(invitation.select("svg.qr").attr("aria-label")).doesNotContain("http");
        assertThat(panels.behind(address.substring(address.lastIndexOf('/') + 1))).isPresent();
        assertThat(page(panel).html()).doesNotContain(address);
        assertThat(page(panel).text()).contains("Lien fait", "Faire un autre lien");
        assertThat(send(verifier + "/retrait", Map.of())).hasStatus(303);
        read(send(verifier + "/lien", Map.of()), 422);
        read(send(verifier + "/retrait", Map.of()), 422);
    }

    @Test
    void the_panel_page_tells_how_far_they_are_and_how_to_draw_again()
            throws UnsupportedEncodingException {
        assertThat(page(panel).text()).contains("pas encore proposé");
        offer(1);
        assertThat(page(panel).text()).contains("La séance n'a pas commencé");
        assertThat(site.get().uri(panel + "/tirage.csv").cookie(reader)).hasStatus(404);
        Panels.Seat seat = seat(keita());
        morel();
        Sample sample = begun(seat);
        assertThat(page(panel).text())
                .contains("0 pièce vue sur " + sample.pieces().size(), sample.seed());
        String file =
                site.get()
                        .uri(panel + "/tirage.csv")
                        .cookie(reader)
                        .exchange()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(file.lines())
                .hasSize(2 + verifications.candidates(school.id(), YEAR, 1).size())
                .first()
                .isEqualTo("# graine;" + sample.seed());
        Candidate first = sample.pieces().getFirst().candidate();
        assertThat(file)
                .contains(
                        first.hash() + ";" + first.amount().cents(),
                        Sample.mark(sample.seed(), first.hash()) + ";1;");
    }

    @Test
    void who_only_reads_sees_the_panel_and_no_address() throws UnsupportedEncodingException {
        value(named("M. Keita", Verifier.Quality.PARENT, "keita@exemple.fr"));
        assertThat(page(panel).text()).contains("keita@exemple.fr");
        reader = world.session(Role.HEAD, school);
        assertThat(page(panel).text()).contains("M. Keita").doesNotContain("keita@exemple.fr");
        assertThat(page(panel).select("form[action^=" + panel + "]")).isEmpty();
    }

    @Test
    void the_association_chooses_one_of_three_or_its_own() throws UnsupportedEncodingException {
        reader = world.session(Role.ASSOCIATION_STAFF, school);
        var year = new SchoolYear(2190);
        String asked = commission + "?annee=2190";
        Document usual = page(asked);
        assertThat(usual.select("input[name=modele]")).hasSize(4);
        assertThat(usual.select("input[name=modele][checked]").val()).isEqualTo("0");
        assertThat(send(commission, Map.of("annee", "2190", "modele", "1", "paraphes", "oui")))
                .hasStatus(303)
                .hasHeader("Location", asked);
        assertThat(policies.of(school.association(), year))
                .isEqualTo(new PanelPolicy(2, 1, MandateHolders.ALL, true));
        Map<String, String> own =
                Map.of(
                        "annee",
                        "2190",
                        "modele",
                        "autre",
                        "personnes",
                        "4",
                        "parents",
                        "2",
                        "mandataires",
                        "NONE");
        assertThat(send(commission, own)).hasStatus(303);
        assertThat(policies.of(school.association(), year))
                .isEqualTo(new PanelPolicy(4, 2, MandateHolders.NONE, false));
        assertThat(page(asked).select("input[name=modele][checked]").val()).isEqualTo("autre");
        for (String parents : new String[] {"5", "x", "-1"}) {
            var wrong = new java.util.HashMap<>(own);
            wrong.put("parents", parents);
            assertThat(send(commission, wrong)).hasStatus(422);
        }
        assertThat(page("/associations/" + school.association() + "/reglages").select("a"))
                .anyMatch(link -> link.attr("href").equals(commission));
    }

    @Test
    void the_year_being_closed_is_the_one_proposed() throws UnsupportedEncodingException {
        reader = world.session(Role.AUDITOR, school);
        Document autumn = page(commission);
        assertThat(autumn.text()).contains("2025–2026");
        assertThat(autumn.select("form.form button")).isEmpty();
        clock.moveTo(java.time.LocalDate.of(2027, 1, 1));
        reader = world.session(Role.AUDITOR, school);
        assertThat(page(commission).select("input[name=annee]").val()).isEqualTo("2026");
    }
}
