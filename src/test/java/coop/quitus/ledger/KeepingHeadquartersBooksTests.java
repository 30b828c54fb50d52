package coop.quitus.ledger;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Headquarters keep the same books with lines of their own, which no cooperative is offered.
@RoomTest
class KeepingHeadquartersBooksTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final LocalDate DAY = LocalDate.of(2025, 10, 6);

    @Autowired World world;
    @Autowired Places places;
    @Autowired Ledger ledger;
    @Autowired Books books;
    @Autowired Proposals proposals;
    @Autowired MockMvcTester site;

    private Cooperative school;
    private Cooperative headquarters;

    @BeforeEach
    void a_school_and_its_headquarters() {
        school = world.school("40");
        headquarters =
                places.cooperativesOf(school.association()).stream()
                        .filter(Cooperative::headquarters)
                        .findFirst()
                        .orElseThrow();
    }

    private static DraftEntry fees() {
        return World.received(
                DAY, "Cotisation de l'école", Till.BANK, "PRD_HQ_MEMBERSHIP", "133,25");
    }

    @Test
    void fees_received_go_in_headquarters_books_and_in_no_cooperatives() {
        assertThat(GoldenYear.value(ledger.post(headquarters.id(), fees(), MME_ROUX)).lines())
                .hasSize(2);
        assertThat(ledger.post(school.id(), fees(), MME_ROUX))
                .isEqualTo(Outcome.refused(new PostingFinding.UnknownAccount("PRD_HQ_MEMBERSHIP")));
    }

    @Test
    void an_advance_is_neither_a_charge_nor_a_product() {
        GoldenYear.value(ledger.post(headquarters.id(), fees(), MME_ROUX));
        assertThat(
                        GoldenYear.value(
                                        ledger.post(
                                                headquarters.id(),
                                                World.paid(
                                                        DAY,
                                                        "Avance à l'école",
                                                        Till.BANK,
                                                        "BAL_SECTIONS",
                                                        "50,00"),
                                                MME_ROUX))
                                .movement())
                .isEqualTo(World.euros("-50,00"));
        assertThat(
                        ledger.post(
                                headquarters.id(),
                                World.paid(DAY, "Dotation", Till.BANK, "CHG_DEPRECIATION", "1,00"),
                                MME_ROUX))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void each_form_offers_its_own_lines_and_words_propose_them()
            throws UnsupportedEncodingException {
        assertThat(choices(headquarters, "recette")).contains("PRD_HQ_MEMBERSHIP", "BAL_SECTIONS");
        assertThat(choices(school, "recette"))
                .contains("PRD_FAMILY")
                .doesNotContain("PRD_HQ_MEMBERSHIP", "BAL_SECTIONS");
        assertThat(proposals.accountsFor(headquarters.id(), YEAR, EntryKind.EXPENSE, "loyer"))
                .containsExactly(new AccountKey("CHG_HQ_PREMISES"));
        assertThat(proposals.accountsFor(school.id(), YEAR, EntryKind.EXPENSE, "loyer")).isEmpty();
        assertThat(books.chart(YEAR).accounts())
                .noneMatch(account -> account.flags().contains(Account.Flag.HEADQUARTERS));
    }

    private List<String> choices(Cooperative where, String what)
            throws UnsupportedEncodingException {
        var books = BookSite.of(site, where, world.session(Role.TREASURER, where));
        return books.page(books.book() + "/nouvelle/" + what)
                .select("select[name=compte] option")
                .eachAttr("value");
    }
}
