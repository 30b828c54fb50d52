package coop.quitus.treasury;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.cashbook.CashBookImport;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.Golden;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RoomTest
class ReadingTheBankTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    @Autowired World world;
    @Autowired CashBookImport cashBooks;
    @Autowired MockMvcTester site;

    Cooperative school;
    Cookie treasurer;
    String bank;

    @BeforeEach
    void the_golden_books() {
        school = world.school();
        assertThat(
                        cashBooks.bring(
                                school.id(),
                                YEAR,
                                Golden.file("cahier.csv"),
                                Optional.empty(),
                                MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
        treasurer = world.session(Role.TREASURER, school);
        bank = "/cooperatives/" + school.id() + "/exercices/2025/banque";
    }

    @Test
    void an_empty_bank_teaches_the_first_step() throws UnsupportedEncodingException {
        assertThat(page(bank).text())
                .contains("Aucun relevé de banque pour l'instant", "Déposer ce relevé");
    }

    @Test
    void a_statement_is_brought_in_once() throws UnsupportedEncodingException {
        assertThat(bring("releve.ofx", Golden.file("releve.ofx")))
                .hasStatus(303)
                .hasHeader("Location", bank);
        assertThat(bring("releve.csv", Golden.file("releve.csv"))).hasStatus(303);

        Document page = page(bank);
        assertThat(page.select("td[data-label=Nouvelles]").eachText())
                .containsExactlyInAnyOrder("0", "15");
        assertThat(page.select(".difference").text()).contains("2 344,35".replace(' ', '\u202f'));
    }

    @Test
    void what_is_no_statement_is_refused_with_a_sentence() throws UnsupportedEncodingException {
        MvcTestResult answer = bring("photo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});

        assertThat(answer).hasStatus(422);
        assertThat(parsed(answer).select(".sentences.refused").text()).contains("relevé");
        assertThat(page(bank).text()).contains("Aucun relevé de banque pour l'instant");
    }

    @Test
    void what_is_sure_is_accepted_at_once_and_can_be_undone() throws UnsupportedEncodingException {
        bring("releve.ofx", Golden.file("releve.ofx"));
        Document before = page(bank + "/rapprochement");
        assertThat(before.select("#propositions tbody tr")).isNotEmpty();
        assertThat(before.select("#propositions td[data-label=Pourquoi] .hint").eachText())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason).isNotBlank());

        assertThat(post(bank + "/rapprochement/surs")).hasStatus(303);
        Document after = page(bank + "/rapprochement");
        int matched = after.select("#rapproche tbody tr").size();
        assertThat(matched).isPositive();
        assertThat(after.select("#ecart").text()).startsWith("0,00");

        assertThat(post(after.select("#rapproche form").getFirst().attr("action"))).hasStatus(303);
        assertThat(page(bank + "/rapprochement").select("#rapproche tbody tr"))
                .hasSize(matched - 1);
    }

    @Test
    void one_suggestion_is_accepted_by_its_own_form() throws UnsupportedEncodingException {
        bring("releve.ofx", Golden.file("releve.ofx"));
        Element form = page(bank + "/rapprochement").select("#propositions form").getFirst();

        var request = site.post().uri(form.attr("action")).cookie(treasurer).with(csrf());
        for (Element field : form.select("input[name=ecriture], input[name=ligne]")) {
            request = request.param(field.attr("name"), field.attr("value"));
        }

        assertThat(request.exchange()).hasStatus(303);
        assertThat(page(bank + "/rapprochement").select("#rapproche tbody tr")).hasSize(1);
    }

    @Test
    void nothing_chosen_is_refused_with_a_sentence() throws UnsupportedEncodingException {
        MvcTestResult answer = post(bank + "/rapprochement");

        assertThat(answer).hasStatus(422);
        assertThat(parsed(answer).select(".sentences.refused li")).isNotEmpty();
    }

    @Test
    void the_statement_of_an_evening_can_be_printed() throws UnsupportedEncodingException {
        bring("releve.ofx", Golden.file("releve.ofx"));
        post(bank + "/rapprochement/surs");

        Document page = page(bank + "/etat?au=2026-01-31");
        assertThat(page.select("[data-print]")).hasSize(1);
        assertThat(page.select(".lead").text()).contains("31 janvier 2026");
        assertThat(page.select("caption").eachText()).contains("Rapproché dans l'année");
    }

    @Test
    void a_verifier_reads_and_a_parent_does_not() {
        assertThat(site.get().uri(bank).cookie(world.session(Role.PARENT, school))).hasStatus(403);
        assertThat(site.get().uri(bank).cookie(world.session(Role.VERIFIER, school)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Déposer ce relevé");
    }

    private MvcTestResult bring(String name, byte[] content) {
        return site.post()
                .uri(bank + "/releves")
                .multipart()
                .file(new MockMultipartFile("releve", name, null, content))
                .cookie(treasurer)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String path) {
        return site.post().uri(path).cookie(treasurer).with(csrf()).exchange();
    }

    private Document page(String path) throws UnsupportedEncodingException {
        MvcTestResult answer = site.get().uri(path).cookie(treasurer).exchange();
        assertThat(answer).hasStatusOk();
        return parsed(answer);
    }

    private static Document parsed(MvcTestResult answer) throws UnsupportedEncodingException {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
