package coop.quitus.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Several rows typed at once, as in a notebook.
@RoomTest
class FillingTheGridTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final List<String> COLUMNS =
            List.of("date", "libelle", "caisse", "compte", "classe", "recu", "depense");

    @Autowired World world;
    @Autowired Books books;
    @Autowired MockMvcTester site;

    private Cooperative school;
    private BookSite pages;

    @BeforeEach
    void a_school() {
        school = world.school();
        pages = BookSite.of(site, school, world.session(Role.TREASURER, school));
    }

    @Test
    void rows_that_hold_are_written_in_their_order() {
        assertThat(
                        fill(
                                "15/09/2025 | Familles | TRE_BANK | PRD_FAMILY | | 480,00 | ",
                                "16 | Car | TRE_BANK | 6180000 | CE2 | | 40",
                                "2/10 | Timbres | TRE_BANK | Autres charges courantes | | | 12,50"))
                .hasStatus(303);
        assertThat(books.journal(school.id(), YEAR))
                .extracting(entry -> entry.piece() + " " + entry.occurredOn())
                .containsExactly("R01 2025-09-15", "D01 2025-09-16", "D02 2025-10-02");
    }

    @Test
    void a_row_that_does_not_stays_with_its_sentence_and_the_others_are_kept()
            throws UnsupportedEncodingException {
        MvcTestResult answer =
                fill(
                        "15/09/2025 | Familles | TRE_BANK | PRD_FAMILY | | 480,00 | ",
                        "31/09/2025 | Car | TRE_BANK | 6180000 | | | 40",
                        "20/09/2025 | Licornes | TRE_BANK | 999 | | | 10");
        assertThat(answer).hasStatus(422);
        Document page = BookSite.parsed(answer);
        assertThat(page.select(".notice").text()).contains("R01");
        assertThat(page.select("tr.refused .margin").eachText())
                .hasSize(2)
                .anyMatch(said -> said.contains("La date ne se lit pas"))
                .anyMatch(said -> said.contains("« 999 » n'est pas un compte"));
        assertThat(page.select("input[value=Licornes]")).hasSize(1);
        assertThat(books.journal(school.id(), YEAR)).hasSize(1);
    }

    @Test
    void an_account_left_empty_is_proposed_from_the_words() throws UnsupportedEncodingException {
        MvcTestResult answer = fill("15/09/2025 | Vente de photos | TRE_BANK | | | 80 | ");
        assertThat(answer).hasStatus(422);
        assertThat(BookSite.parsed(answer).select("input[value=PRD_RESALE]")).hasSize(1);
    }

    private MvcTestResult fill(String... rows) {
        var request =
                site.post().uri(pages.book() + "/grille").cookie(pages.treasurer()).with(csrf());
        for (String row : rows) {
            String[] cells = row.split("\\|", -1);
            request = request.param("cle", UUID.randomUUID().toString()).param("sur", "non");
            for (int i = 0; i < COLUMNS.size(); i++) {
                request = request.param(COLUMNS.get(i), cells[i].strip());
            }
        }
        return request.exchange();
    }
}
