package coop.quitus.ledger;

import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.BankSite;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A year begins with what the year before left, in one click (ACC-04).
@RoomTest
class OpeningAYearTests {

    private static final SchoolYear YEAR = new SchoolYear(2026);

    @Autowired World world;
    @Autowired Ledger ledger;
    @Autowired Books books;
    @Autowired MockMvcTester site;

    private Cooperative school;
    private Cookie treasurer;
    private String home;

    @BeforeEach
    void a_year_that_left_something() {
        school = world.school();
        treasurer = world.session(Role.TREASURER, school);
        home = "/cooperatives/" + school.id() + "/exercices/2026";
        post(
                World.received(
                        LocalDate.of(2026, 5, 4), "Familles", Till.BANK, "PRD_FAMILY", "480,00"));
        post(
                World.received(
                        LocalDate.of(2026, 5, 4), "Gâteaux", Till.CASH, "PRD_ACTIVITY", "51,60"));
    }

    private void post(DraftEntry draft) {
        assertThat(ledger.post(school.id(), draft, World.MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
    }

    private Document page(String path) throws UnsupportedEncodingException {
        MvcTestResult answer = site.get().uri(path).cookie(treasurer).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return BankSite.parsed(answer);
    }

    private MvcTestResult click() {
        return site.post().uri(home + "/ouverture").cookie(treasurer).with(csrf()).exchange();
    }

    @Test
    void the_home_and_the_cash_book_propose_it_with_its_figures()
            throws UnsupportedEncodingException {
        assertThat(BankSite.text(page(home)))
                .contains("Reprendre ce qu'il y avait au 31 août", "531,60 €");
        assertThat(page(home + "/cahier").select("a[href$=/ouverture]")).hasSize(1);
        assertThat(BankSite.text(page(home + "/ouverture"))).contains("480,00", "51,60", "531,60");

        assertThat(click()).hasStatus(303);

        assertThat(books.tillsOn(school.id(), YEAR, YEAR.lastDay()))
                .isEqualTo(Map.of(Till.BANK, euros("480,00"), Till.CASH, euros("51,60")));
        assertThat(books.opening(school.id(), YEAR).missing()).isFalse();
        assertThat(page(home + "/cahier").select("a[href$=/ouverture]")).isEmpty();
        assertThat(BankSite.text(page(home))).doesNotContain("31 août");
    }

    @Test
    void a_second_click_opens_nothing_more() {
        assertThat(click()).hasStatus(303);
        assertThat(click()).hasStatus(303);
        assertThat(books.journal(school.id(), YEAR)).hasSize(1);
    }

    @Test
    void what_the_year_before_gained_later_is_shown_with_both_figures()
            throws UnsupportedEncodingException {
        click();
        post(World.paid(LocalDate.of(2026, 8, 30), "Frais", Till.BANK, "CHG_OTHER", "12,00"));

        assertThat(books.opening(school.id(), YEAR).differs()).isTrue();
        assertThat(BankSite.text(page(home))).contains("531,60 €", "519,60 €");
        assertThat(BankSite.text(page(home + "/ouverture")))
                .contains("531,60 €", "519,60 €", "ACC-04");
    }

    @Test
    void another_figure_is_refused_with_both() {
        var wrong = Map.of(Till.BANK, euros("500,00"), Till.CASH, euros("51,60"));
        assertThat(ledger.open(school.id(), YEAR, wrong, World.MME_ROUX))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.findings().getFirst())
                                        .isEqualTo(
                                                new PostingFinding.OpeningDiffers(
                                                        Till.BANK,
                                                        euros("500,00"),
                                                        euros("480,00"))));
    }

    @Test
    void a_year_after_no_books_has_nothing_to_take_up() throws UnsupportedEncodingException {
        String first = "/cooperatives/" + school.id() + "/exercices/2025";
        assertThat(BankSite.text(page(first + "/ouverture"))).contains("n'a rien laissé ici");
        assertThat(page(first + "/cahier").select("a[href$=/ouverture]")).isEmpty();
    }
}
