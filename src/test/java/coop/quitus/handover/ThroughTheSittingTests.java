package coop.quitus.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.identity.Role;
import coop.quitus.world.BankSite;
import coop.quitus.world.RoomTest;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages of a hand-over, from the first click to the new rights.
@RoomTest
class ThroughTheSittingTests extends PassingSchool {

    @Autowired MockMvcTester site;

    private Cookie leaving;
    private Cookie association;
    private String here;

    @BeforeEach
    void doors() {
        leaving = world.session(holder);
        association = world.session(officer);
        here = "/cooperatives/" + school.id() + "/passation";
    }

    @Test
    void from_the_first_click_to_the_rights_of_the_next() throws UnsupportedEncodingException {
        assertThat(page(here, leaving).select("form button").text())
                .contains("Ouvrir la passation");
        post(here, leaving, Map.of("mandat", mandate.id().toString()));

        Document before = page(here, leaving);
        assertThat(before.select("#etapes").text()).isEqualTo("3 sur 8");
        assertThat(before.select(".list a[href$=/caisse/comptage]")).hasSize(1);
        assertThat(before.select("form[action$=/signature]")).isEmpty();

        settle();
        Sitting sitting = handovers.underWay(school.id()).orElseThrow();
        post(here + "/" + sitting.id() + "/dire", leaving, said());

        Document ready = page(here, leaving);
        assertThat(ready.select("#etapes").text()).isEqualTo("8 sur 8");
        assertThat(BankSite.text(ready))
                .contains("Armoire du bureau", "9670040", "20,00 €", "M. Petit");
        post(
                here + "/" + sitting.id() + "/signature",
                leaving,
                hidden(ready, "form[action$=/signature]"));

        theySign(sitting);

        assertThat(BankSite.text(page(here, leaving))).contains("Les deux ont signé");
        assertThat(get(here + "/" + sitting.id() + "/proces-verbal.pdf", leaving))
                .hasStatusOk()
                .hasContentType("application/pdf");

        String waiting = "/associations/" + school.association() + "/passations";
        var confirm = page(waiting, association).select("form[action$=" + sitting.id() + "]");
        assertThat(send(confirm.attr("action"), association, Map.of())).hasStatus(303);

        assertThat(get(here, leaving)).hasStatus(404);
        assertThat(holds(successor().orElseThrow())).isTrue();
    }

    private void theySign(Sitting sitting) throws UnsupportedEncodingException {
        String link =
                BankSite.location(
                        post(
                                here + "/" + sitting.id() + "/invitation",
                                leaving,
                                Map.of("ou", "ici")));
        Document theirs = page(link, null);
        assertThat(BankSite.text(theirs)).contains("Bonjour M. Petit", "Armoire du bureau");
        Map<String, String> agreed = hidden(theirs, "form.form");
        assertThat(send(link, null, agreed)).hasStatus(422);
        agreed.put("accord", "oui");
        assertThat(send(link, null, agreed)).hasStatus(303);
        assertThat(BankSite.text(page(link, null))).contains("Vous avez signé");
    }

    @Test
    void the_association_must_say_why_it_leads_and_strangers_find_nothing()
            throws UnsupportedEncodingException {
        assertThat(page(here, association).select("[name=motif]")).hasSize(1);
        MvcTestResult silent = send(here, association, Map.of("mandat", mandate.id().toString()));
        assertThat(silent).hasStatus(422);
        assertThat(BankSite.parsed(silent).select(".field").text()).contains("Il manque la raison");

        assertThat(get(here, world.session(world.stranger("Inconnue")))).hasStatus(404);
        assertThat(get(here, world.session(Role.PARENT, school))).hasStatus(403);
        assertThat(get("/passation/" + school.id() + "/rien", null)).hasStatus(404);
    }

    @Test
    void an_association_confirms_only_what_is_its_own() {
        assertThat(
                        send(
                                "/associations/1/passations/" + school.id() + "/" + mandate.id(),
                                association,
                                Map.of()))
                .hasStatus4xxClientError();
    }

    private Map<String, String> said() {
        var said = new HashMap<String, String>();
        said.put("jour", DAY.toString());
        said.put("reprend", "M. Petit");
        said.put("courriel", email);
        said.put("cheque", "9670040");
        said.put("restants", "12");
        said.put("archives", "Armoire du bureau");
        said.put("ordinateur", "Dans Quitus");
        said.put("cles", "La directrice");
        return said;
    }

    private static Map<String, String> hidden(Document page, String form) {
        var fields = new HashMap<String, String>();
        page.select(form + " input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        fields.remove("_csrf");
        return fields;
    }

    private MvcTestResult post(String path, Cookie who, Map<String, String> fields) {
        MvcTestResult answer = send(path, who, fields);
        assertThat(answer).as(path).hasStatus(303);
        return answer;
    }

    private MvcTestResult send(String path, @Nullable Cookie who, Map<String, String> fields) {
        var request = site.post().uri(path).with(csrf());
        if (who != null) {
            request.cookie(who);
        }
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(String path, @Nullable Cookie who) {
        var request = site.get().uri(path);
        return who == null ? request.exchange() : request.cookie(who).exchange();
    }

    private Document page(String path, @Nullable Cookie who) throws UnsupportedEncodingException {
        MvcTestResult answer = get(path, who);
        assertThat(answer).as(path).hasStatusOk();
        return BankSite.parsed(answer);
    }
}
