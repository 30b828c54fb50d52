package coop.quitus.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The same books, looked at in several ways.
@RoomTest
class LookingAtTheBooksTests {

    @Autowired World world;
    @Autowired MockMvcTester site;

    private BookSite pages;
    private Cooperative school;
    private String book;

    @BeforeEach
    void a_school_with_a_receipt_and_an_expense() {
        school = world.school();
        pages = BookSite.of(site, school, world.session(Role.TREASURER, school));
        book = pages.book();
        assertThat(pages.send("recette", BookSite.received())).hasStatus(303);
        assertThat(pages.send("depense", BookSite.paid())).hasStatus(303);
    }

    @Test
    void the_search_box_finds_a_piece_a_sum_a_day_a_word() throws UnsupportedEncodingException {
        for (String words : List.of("#D01", "=86,40", "05/11", "theatre", "classe:CE2")) {
            assertThat(pages.page(book + "?q={words}", words).select("tbody th").eachText())
                    .as(words)
                    .containsExactly("D01");
        }
        assertThat(pages.page(book + "?q=girafe").text()).contains("Rien de tel");
    }

    @Test
    void a_verifier_reads_and_writes_nothing() {
        Cookie verifier = world.session(Role.VERIFIER, school);
        assertThat(site.get().uri(book).cookie(verifier))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Noter une opération");
        assertThat(site.get().uri(book + "/nouvelle").cookie(verifier)).hasStatus(403);
    }

    @Test
    void the_balance_and_the_accounts_add_up() throws UnsupportedEncodingException {
        Document balance = pages.page(book.replace("/cahier", "/balance"));
        List<String> totals = balance.select("tfoot .amount").eachText();
        assertThat(totals.get(0)).isEqualTo(totals.get(1)).isEqualTo("566,40");
        assertThat(pages.page(book.replace("/cahier", "/comptes")).select("figure").text())
                .contains("En tout, 480,00");
    }

    @Test
    void labels_come_as_a_sheet() {
        assertThat(site.get().uri(book + "/etiquettes.pdf").cookie(pages.treasurer()))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .body()
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }
}
