package coop.quitus.report;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.cashbook.CashBookImport;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.Golden;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RoomTest
class ReadingTheReportTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    @Autowired World world;
    @Autowired CashBookImport cashBooks;
    @Autowired MockMvcTester site;

    Cooperative school;

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
    }

    @Test
    void the_page_shows_the_seven_blocks_and_the_result() throws UnsupportedEncodingException {
        Document page = page(Role.TREASURER, "/compte-rendu");

        assertThat(page.select("section[id^=bloc-]").eachAttr("id"))
                .containsExactly(
                        "bloc-a", "bloc-b", "bloc-c", "bloc-d", "bloc-e", "bloc-f", "bloc-g");
        assertThat(page.selectXpath("//*[@id='resultat']").text()).startsWith("860,25");
        assertThat(page.select("#manque").text())
                .contains("Aucun relevé de banque", "Personne n'a compté la caisse");
        assertThat(page.select("#bloc-d table"))
                .as("without a statement everything waits")
                .isEmpty();
    }

    @Test
    void another_evening_has_its_own_figures() throws UnsupportedEncodingException {
        Document page = page(Role.TREASURER, "/compte-rendu?au=2025-10-01");

        assertThat(page.select("#resultat").text()).startsWith("575,00");
        assertThat(page(Role.TREASURER, "/compte-rendu?au=hier").text())
                .contains("Ce jour n'est pas dans l'année");
    }

    @Test
    void a_parent_reads_the_totals_and_not_the_cheques() throws UnsupportedEncodingException {
        Document page = page(Role.PARENT, "/compte-rendu");

        assertThat(page.select("#resultat").text()).startsWith("860,25");
        assertThat(page.text()).doesNotContain("Pas encore passé à la banque", "FEC");
        assertThat(get(Role.PARENT, "/fec")).hasStatus(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/compte-rendu/fichier?format=json, application/json, .json",
        "/compte-rendu/fichier?format=xlsx,"
                + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, .xlsx",
        "/compte-rendu/fichier?format=ods, application/vnd.oasis.opendocument.spreadsheet, .ods",
        "/fec, text/plain;charset=UTF-8, FEC20260831",
        "/hledger, text/plain;charset=UTF-8, .journal"
    })
    void a_file_leaves_with_its_kind_and_a_name(String path, String kind, String name) {
        MvcTestResult answer = get(Role.TREASURER, path);

        assertThat(answer).hasStatusOk().hasHeader("Content-Type", kind);
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(name);
        assertThat(answer.getResponse().getContentAsByteArray().length).isGreaterThan(500);
    }

    @Test
    void a_kind_of_file_nobody_knows_is_not_there() {
        assertThat(get(Role.TREASURER, "/compte-rendu/fichier?format=exe")).hasStatus(404);
    }

    private Document page(Role role, String path) throws UnsupportedEncodingException {
        MvcTestResult answer = get(role, path);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private MvcTestResult get(Role role, String path) {
        return site.get()
                .uri("/cooperatives/" + school.id() + "/exercices/2025" + path)
                .cookie(world.session(role, school))
                .exchange();
    }
}
