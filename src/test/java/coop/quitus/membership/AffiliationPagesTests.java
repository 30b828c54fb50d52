package coop.quitus.membership;

import static coop.quitus.world.GoldenYear.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.identity.Role;
import coop.quitus.world.RoomTest;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What a school and its association see of an affiliation, and who may not.
@RoomTest
class AffiliationPagesTests extends AffiliatedSchool {

    @Autowired MockMvcTester site;

    private Cookie mandate;
    private Cookie staff;
    private String here;
    private String there;

    @BeforeEach
    void people() {
        mandate = world.session(holder);
        staff = world.session(office);
        here = "/cooperatives/" + school.id() + "/adhesion/2026";
        there = "/associations/" + school.association() + "/adhesions/2026";
    }

    private Document page(String path, Cookie who) throws UnsupportedEncodingException {
        MvcTestResult result = site.get().uri(path).cookie(who).exchange();
        assertThat(result).as(path).hasStatusOk();
        return read(result);
    }

    private static Document read(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private MvcTestResult send(String path, Cookie who, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    /// The form of the page, with what a teacher types on the telephone.
    private Map<String, String> typed(Map<String, String> more)
            throws UnsupportedEncodingException {
        var fields = new LinkedHashMap<String, String>();
        page(here, mandate)
                .expectFirst("form.form")
                .select("input[name]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(more);
        return fields;
    }

    @Test
    void a_school_counts_reads_what_is_due_and_declares() throws UnsupportedEncodingException {
        open();
        Document blank = page(here, mandate);
        assertThat(blank.select("label").eachText()).contains("Élèves de CE2", "Adultes de CE2");
        assertThat(blank.text()).contains("Bonne rentrée.", "30 septembre 2026");
        Map<String, String> heads =
                typed(Map.of("eleves1", "40", "adultes1", "2", "eleves2", "22", "adultes2", "1"));
        assertThat(send(here, mandate, heads)).hasStatus(303);
        Document counted = page(here, mandate);
        assertThat(counted.select(".bill").text().replace('\u202f', ' '))
                .contains("62 élèves à 2,05 €", "149,50 €");
        String due = counted.select("input[name=somme]").val();
        assertThat(due).isEqualTo("14950");
        MvcTestResult unpledged = send(here + "/declaration", mandate, Map.of("somme", due));
        assertThat(unpledged).hasStatus(422);
        assertThat(read(unpledged).text())
                .contains("L'engagement de l'année n'est pas encore pris");
        assertThat(send(here + "/declaration", mandate, Map.of("somme", due, "engagement", "oui")))
                .hasStatus(303);
        assertThat(page(there + "?filtre=declarees", staff).text())
                .contains(school.number(), "déclarée");
        assertThat(send(here + "/retour", staff, Map.of("mots", "Et l'ULIS ?"))).hasStatus(303);
        assertThat(page(here, mandate).select("[role=alert]").text()).contains("Et l'ULIS ?");
    }

    @Test
    void what_cannot_be_read_comes_back_with_its_sentence_and_what_was_typed()
            throws UnsupportedEncodingException {
        Map<String, String> odd =
                typed(
                        Map.of(
                                "eleves1",
                                "vingt",
                                "adultes1",
                                "1",
                                "bien1",
                                "Vélo",
                                "annee1",
                                "1900",
                                "prix1",
                                "100"));
        MvcTestResult refused = send(here, mandate, odd);
        assertThat(refused).hasStatus(422);
        Document again = read(refused);
        assertThat(again.select("input[name=eleves1]").val()).isEqualTo("vingt");
        assertThat(again.select("input[name=eleves1]").attr("aria-invalid")).isEqualTo("true");
        odd.put("eleves1", "20");
        MvcTestResult old = send(here, mandate, odd);
        assertThat(old).hasStatus(422);
        assertThat(read(old).text()).contains("Le bien n° 1 n'est pas complet");
    }

    @Test
    void the_association_validates_many_at_once_and_the_certificate_is_drawn()
            throws UnsupportedEncodingException {
        declared();
        Document list = page(there, staff);
        assertThat(list.select("tfoot").text()).contains("Ensemble");
        assertThat(list.text()).contains("À valider (");
        assertThat(
                        send(
                                there + "/validations",
                                staff,
                                Map.of("cooperative", school.id().toString())))
                .hasStatus(303);
        assertThat(page(here, mandate).select("a[href$=attestation.pdf]")).hasSize(1);
        assertThat(site.get().uri(here + "/attestation.pdf").cookie(mandate).exchange())
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf");
        assertThat(
                        send(
                                there + "/rappels",
                                staff,
                                Map.of("cooperative", school.id().toString(), "mots", "Merci.")))
                .hasStatus(303);
    }

    @Test
    void strangers_find_nothing_and_each_keeps_to_their_part() {
        var elsewhere = world.elsewhere();
        Cookie stranger = world.session(Role.MANDATE_HOLDER, elsewhere);
        Cookie otherOffice = world.session(Role.ASSOCIATION_STAFF, elsewhere);
        for (String path : new String[] {here, here + "/attestation.pdf"}) {
            assertThat(site.get().uri(path).cookie(stranger).exchange()).as(path).hasStatus(404);
            assertThat(site.get().uri(path).cookie(otherOffice).exchange()).as(path).hasStatus(404);
        }
        assertThat(site.get().uri(there).cookie(otherOffice).exchange()).hasStatus(404);
        for (String deed : new String[] {"", "/declaration", "/validation", "/retour"}) {
            assertThat(send(here + deed, stranger, Map.of())).as(deed).hasStatus(404);
            assertThat(send(here + deed, otherOffice, Map.of())).as(deed).hasStatus(404);
        }
        assertThat(send(here + "/validation", mandate, Map.of())).hasStatus(403);
        assertThat(send(here, staff, Map.of())).as("staff never count for a school").hasStatus(403);
        for (String deed : new String[] {"", "/rappels", "/validations"}) {
            assertThat(send(there + deed, otherOffice, Map.of())).as(deed).hasStatus(404);
            assertThat(send(there + deed, mandate, Map.of())).as(deed).hasStatus(404);
        }
    }

    @Test
    void an_association_cannot_validate_the_schools_of_another_by_their_number() {
        declared();
        var elsewhere = world.elsewhere();
        Cookie otherOffice = world.session(Role.ASSOCIATION_STAFF, elsewhere);
        String theirs = "/associations/" + elsewhere.association() + "/adhesions/2026/validations";
        assertThat(send(theirs, otherOffice, Map.of("cooperative", school.id().toString())))
                .hasStatus(303);
        assertThat(affiliations.of(school.id(), YEAR).state()).isEqualTo(AffiliationState.DECLARED);
    }

    @Test
    void no_page_has_a_field_for_the_name_of_a_pupil() throws UnsupportedEncodingException {
        value(campaigns.open(school.association(), YEAR, "", office.acting()));
        assertThat(page(here, mandate).select("input[name]").eachAttr("name"))
                .allMatch(name ->
                        name.matches(
                                "_csrf|(classe|nom|eleves|adultes|bien|annee|prix)\\d+|volontaire"));
    }
}
