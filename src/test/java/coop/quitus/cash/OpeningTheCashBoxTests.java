package coop.quitus.cash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages of coins, slips, advances and goods.
@RoomTest
class OpeningTheCashBoxTests {

    @Autowired World world;
    @Autowired Ledger ledger;
    @Autowired MockMvcTester site;

    private Cooperative school;
    private Cookie treasurer;
    private String year;

    @BeforeEach
    void a_box_with_51_60() {
        school = world.school();
        ledger.post(
                school.id(),
                World.received(
                        LocalDate.of(2025, 10, 6), "Gâteaux", Till.CASH, "PRD_RESALE", "51,60"),
                World.MME_ROUX);
        treasurer = world.session(Role.TREASURER, school);
        year = "/cooperatives/" + school.id() + "/exercices/2025";
    }

    @Test
    void what_agrees_is_praised_and_what_does_not_is_explained()
            throws UnsupportedEncodingException {
        assertThat(page("/caisse").text()).contains("Personne n'a encore compté la caisse");
        assertThat(count(Map.of("pieces.2000", "2", "pieces.1000", "1"))).hasStatus(303);
        assertThat(
                        count(
                                Map.of(
                                        "pieces.5000", "1",
                                        "pieces.100", "1",
                                        "pieces.50", "1",
                                        "pieces.10", "1")))
                .hasStatus(303);

        assertThat(page("/caisse").select(".sentences").text())
                .contains("Le dernier comptage ne tombe pas juste");
        assertThat(page("/caisse").select("tbody tr").eachText())
                .anyMatch(row -> row.contains("il manquait 1,60"))
                .anyMatch(row -> row.contains("juste"));
    }

    @Test
    void letters_are_not_coins() {
        assertThat(count(Map.of("pieces.100", "trois"))).hasStatus(422);
    }

    private MvcTestResult count(Map<String, String> pieces) {
        var request =
                site.post()
                        .uri(year + "/caisse/comptage")
                        .cookie(treasurer)
                        .with(csrf())
                        .param("date", "2025-10-06")
                        .param("caisse", "TRE_CASH:");
        pieces.forEach(request::param);
        return request.exchange();
    }

    @Test
    void an_advance_leaves_with_a_slip_to_sign() throws UnsupportedEncodingException {
        assertThat(post("/avances", Map.of("classe", "CE2", "montant", "30", "date", "2025-10-07")))
                .hasStatus(303);
        Document page = page("/avances");
        assertThat(page.text()).contains("Il reste 30,00");
        assertPaper(page.select("a[href$=/fiche]").attr("href"));

        Cookie teacher = world.session(Role.TEACHER, school);
        assertThat(site.get().uri(year + "/avances").cookie(teacher))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Remettre à la classe");
    }

    @Test
    void cash_taken_to_the_bank_has_its_slip() throws UnsupportedEncodingException {
        assertThat(post("/remises/especes", Map.of("date", "2025-10-08", "pieces.2000", "2")))
                .hasStatus(303);
        assertPaper(page("/remises").select("a[href$=/bordereau]").attr("href"));
        assertThat(site.get().uri(year + "/remises").cookie(world.session(Role.HEAD, school)))
                .hasStatus(403);
    }

    @Test
    void a_good_is_entered_and_taken_out() throws UnsupportedEncodingException {
        Map<String, String> good =
                Map.of(
                        "bien", "Deux bêches",
                        "date", "2025-11-18",
                        "prix", "118,90",
                        "fournisseur", "Jardinerie",
                        "lieu", "Cabane",
                        "etat", "neuf");
        assertThat(post("/inventaire", good)).hasStatus(303);
        assertThat(
                        post(
                                "/inventaire",
                                Map.of("bien", "Rien", "date", "2025-11-18", "prix", "cher")))
                .hasStatus(422)
                .bodyText()
                .contains("« cher » n'est pas un prix");
        Document page = page("/inventaire");
        assertThat(page.select("tfoot").text()).contains("118,90");
        String id = page.select("select[name=sorti] option").attr("value");
        assertThat(
                        post(
                                "/inventaire/sortie",
                                Map.of("sorti", id, "sortie", "2026-03-01", "motif", "Cassées")))
                .hasStatus(303);
        assertThat(page("/inventaire").text()).contains("Sortis du registre", "Cassées");
    }

    private void assertPaper(String path) {
        assertThat(site.get().uri(path).cookie(treasurer))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .body()
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = site.post().uri(year + path).cookie(treasurer).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private Document page(String path) throws UnsupportedEncodingException {
        MvcTestResult answer = site.get().uri(year + path).cookie(treasurer).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
