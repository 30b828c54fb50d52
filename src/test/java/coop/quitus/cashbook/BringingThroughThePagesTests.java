package coop.quitus.cashbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.world.Golden;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The wizard: a file, its columns, a look, and only then the books.
@RoomTest
class BringingThroughThePagesTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    @Autowired World world;
    @Autowired Books books;
    @Autowired MockMvcTester site;

    private Cooperative school;
    private Cookie treasurer;
    private String here;

    @BeforeEach
    void a_school() {
        school = world.school();
        treasurer = world.session(Role.TREASURER, school);
        here = "/cooperatives/" + school.id() + "/exercices/2025/reprise";
    }

    @Test
    void the_golden_cash_book_is_looked_at_then_brought_in() throws UnsupportedEncodingException {
        String file = location(send("cahier.csv", Golden.file("cahier.csv")));
        Document preview = page(file);
        assertThat(preview.select("button").text()).contains("Reprendre ces 20 opérations");
        assertThat(preview.select("tbody").getFirst().text())
                .contains("Banque", "2 084,35".replace(' ', '\u202f'));
        assertThat(books.years(school.id())).isEmpty();

        assertThat(post(file, Map.of())).hasStatus(303);
        assertThat(books.journal(school.id(), YEAR)).hasSize(21);
        assertThat(site.get().uri(file).cookie(treasurer)).hasStatus(404);
    }

    @Test
    void what_a_subsidy_paid_is_shown_first_and_a_person_may_say_no()
            throws UnsupportedEncodingException {
        String file = location(send("cahier.csv", Golden.file("cahier.csv")));
        assertThat(page(file).select("form .notice").text())
                .contains("MAIRIE-JARDIN", "D02, D03, D06", "R03");

        assertThat(post(file, Map.of("sansrattacher", "oui"))).hasStatus(303);
        assertThat(books.journal(school.id(), YEAR).stream().flatMap(it -> it.lines().stream()))
                .allMatch(line -> line.subsidy().isEmpty());
    }

    @Test
    void columns_nobody_knows_are_asked_and_remembered() throws UnsupportedEncodingException {
        byte[] odd =
                """
                Quand;Quoi;Combien;Pour quoi
                15/09/2025;Participations des familles;480,00;Participations volontaires des familles
                02/10/2025;Goûter;-12,50;6180000
                """
                        .getBytes(StandardCharsets.UTF_8);
        String columns = location(send("classe.csv", odd));
        assertThat(columns).endsWith("/colonnes");
        assertThat(page(columns).text()).contains("Par exemple : 15/09/2025 · 02/10/2025");
        assertThat(post(columns, Map.of("colonne0", "date"))).hasStatus(422);

        Map<String, String> said =
                Map.of(
                        "colonne0", "date",
                        "colonne1", "label",
                        "colonne2", "amount",
                        "colonne3", "account");
        String file = location(post(columns, said));
        assertThat(page(file).text()).contains("Reprendre ces 2 opérations");
        assertThat(post(file, Map.of())).hasStatus(303);

        assertThat(location(send("encore.csv", odd))).doesNotEndWith("/colonnes");
    }

    @Test
    void a_discrepancy_is_explained_and_nothing_can_be_brought()
            throws UnsupportedEncodingException {
        String cahier = new String(Golden.file("cahier.csv"), Charset.forName("windows-1252"));
        byte[] wrong =
                cahier.replace("86,40;;;;;;;86,40", "86,40;;;;;;;86,41")
                        .getBytes(Charset.forName("windows-1252"));
        Document preview = page(location(send("cahier.csv", wrong)));
        assertThat(preview.select(".sentences.refused").text()).contains("86,41", "D02");
        assertThat(preview.select("button").text()).doesNotContain("Reprendre");
    }

    @Test
    void what_is_no_cash_book_is_refused_at_once() {
        assertThat(send("photo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}))
                .hasStatus(422)
                .bodyText()
                .contains("Ce fichier ne peut pas être lu");
    }

    private MvcTestResult send(String name, byte[] content) {
        return site.post()
                .uri(here)
                .multipart()
                .file(new MockMultipartFile("cahier", name, null, content))
                .cookie(treasurer)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(treasurer).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private Document page(String path) throws UnsupportedEncodingException {
        MvcTestResult answer = site.get().uri(path).cookie(treasurer).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
