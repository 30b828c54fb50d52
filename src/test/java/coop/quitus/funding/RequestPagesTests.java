package coop.quitus.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.identity.Role;
import coop.quitus.world.RoomTest;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages of a request and of a full report: what a treasurer sees and can do.
@RoomTest
class RequestPagesTests extends FundingSchool {

    @Autowired MockMvcTester site;

    private Cookie treasurer;
    private String register;

    @BeforeEach
    void a_treasurer() {
        treasurer = world.session(Role.TREASURER, school);
        register = "/cooperatives/" + school.id() + "/exercices/2025/subventions";
    }

    private Document page(String path) throws UnsupportedEncodingException {
        MvcTestResult result = site.get().uri(path).cookie(treasurer).exchange();
        assertThat(result).as(path).hasStatusOk();
        return read(result);
    }

    private static Document read(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private MvcTestResult send(String path, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(treasurer).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static Map<String, String> typed(String... more) {
        Map<String, String> fields =
                new HashMap<>(
                        Map.of(
                                "type", "COMMUNE",
                                "financeur", "Mairie de Saint-Genest",
                                "objet", "Jardin de l'école",
                                "demande", "300,00",
                                "eleves", "27",
                                "budget.SERVICES", "320,00",
                                "budget.COMMUNE", "300,00"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    @Test
    void adding_up_keeps_nothing_and_says_what_is_missing() throws UnsupportedEncodingException {
        MvcTestResult sum = send(register + "/demandes", typed("calculer", "oui"));
        assertThat(sum).hasStatusOk();
        assertThat(read(sum).select(".tills").text()).contains("320,00", "300,00");
        assertThat(read(sum).text()).contains("il manque 20,00", "SUB-06");
        assertThat(read(sum).select("input[name=budget.SERVICES]").attr("value"))
                .isEqualTo("320,00");
        assertThat(requests.all(school.id())).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_said_beside_its_field() throws UnsupportedEncodingException {
        MvcTestResult answer =
                send(
                        register + "/demandes",
                        typed("budget.OWN", "vingt", "eleves", "beaucoup", "objet", ""));
        assertThat(answer).hasStatus(422);
        assertThat(read(answer).text())
                .contains("« vingt » n'est pas une somme", "Ce nombre ne se lit pas");
        assertThat(read(answer).select("input[name=budget.OWN]").attr("value")).isEqualTo("vingt");
        MvcTestResult nameless = send(register + "/demandes", typed("objet", ""));
        assertThat(nameless).hasStatus(422);
        assertThat(read(nameless).text()).contains("Il manque le nom du projet");
    }

    @Test
    void from_the_draft_to_the_file_of_the_register() throws UnsupportedEncodingException {
        assertThat(page(register).text()).contains("Aucune demande n'attend de réponse");
        assertThat(send(register + "/demandes", typed()))
                .hasStatus(303)
                .hasHeader("Location", register + "/demandes/1");
        String request = register + "/demandes/1";
        assertThat(page(register).text()).contains("Jardin de l'école", "il manque 20,00");
        assertThat(page(request).text())
                .contains("320,00", "SUB-06", "SUB-03")
                .doesNotContain("Le dossier à envoyer");
        assertThat(site.get().uri(request + "/dossier.pdf").cookie(treasurer).exchange())
                .hasStatus(303)
                .hasHeader("Location", request);
        assertThat(page(request + "/texte").select("input[name=budget.SERVICES]").attr("value"))
                .isEqualTo("320,00");
        assertThat(send(request + "/texte", typed("version", "1", "budget.OWN", "20,00")))
                .hasStatus(303);
        assertThat(send(request + "/engagement", Map.of("par", "Mme Roux", "le", "2025-09-08")))
                .hasStatus(303);
        assertThat(page(request).text())
                .contains("Prête", "Le dossier à envoyer", "Pris par Mme Roux");
        assertThat(site.get().uri(request + "/dossier.pdf").cookie(treasurer).exchange())
                .hasStatusOk()
                .hasContentType("application/pdf");
        Map<String, String> granted =
                Map.of(
                        "fin", "GRANTED",
                        "reponduLe", "2025-10-02",
                        "accorde", "300,00",
                        "code", page(request).select("input[name=code]").attr("value"),
                        "mots", "Délibération 2025-41");
        assertThat(send(request + "/reponse", granted))
                .hasStatus(303)
                .hasHeader("Location", register + "/" + JARDIN);
        assertThat(page(register + "/" + JARDIN).text()).contains("Délibération 2025-41");
        assertThat(page(register + "/demandes").text()).contains("accordée le 02/10/2025", JARDIN);
        assertThat(page(request).select("form[action$=/reponse]")).isEmpty();
    }

    @Test
    void the_three_sheets_are_a_page_whose_questions_may_be_answered()
            throws UnsupportedEncodingException {
        close(pledged(begun(balanced())), granted("300,00"));
        received("300,00");
        charge(spent("CHG_ACTIVITY", "86,40"), JARDIN, "");
        String account = register + "/" + JARDIN + "/cerfa";
        assertThat(page(register + "/" + JARDIN).select("a[href$=/cerfa]")).hasSize(1);
        assertThat(page(account).text())
                .contains(
                        "à écrire",
                        "61 Services extérieurs 240,00 86,40 36,0",
                        "Les pièces rattachées coûtent moins que prévu",
                        "compte 618");
        Map<String, String> answers =
                Map.of("version", "0", "mise-en-oeuvre", "Quatre carrés.", "nature", "Des plants.");
        assertThat(send(account + "/reponses", answers)).hasStatus(303);
        assertThat(page(account).text()).contains("Quatre carrés.", "Des plants.");
        assertThat(read(send(account + "/reponses", answers)).text())
                .contains("Quelqu'un a changé ce texte");
        assertThat(page(account + "/reponses").select("textarea[name=mise-en-oeuvre]").text())
                .isEqualTo("Quatre carrés.");
        assertThat(site.get().uri(account + "/feuillets.pdf").cookie(treasurer).exchange())
                .hasStatusOk()
                .hasContentType("application/pdf");
    }

    @Test
    void a_teacher_reads_a_request_and_writes_none() {
        begun(balanced());
        Cookie teacher = world.session(Role.TEACHER, school);
        assertThat(site.get().uri(register + "/demandes/1").cookie(teacher).exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("La réponse est arrivée");
        assertThat(
                        site.post()
                                .uri(register + "/demandes/1/reponse")
                                .cookie(teacher)
                                .with(csrf())
                                .param("fin", "REFUSED")
                                .exchange())
                .hasStatus(403);
        Cookie stranger = world.session(world.stranger("Personne"));
        assertThat(site.get().uri(register + "/demandes/1").cookie(stranger).exchange())
                .hasStatus(404);
    }
}
