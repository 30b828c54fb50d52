package coop.quitus.consolidation;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// From the cash of the books to accounts that are approved: CON-01, CON-02, CON-03.
@RoomTest
class ApprovingTheYearTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    @Autowired World world;
    @Autowired GoldenYear golden;
    @Autowired Places places;
    @Autowired Ledger ledger;
    @Autowired Adjustments adjustments;
    @Autowired YearAccounts accounts;
    @Autowired AggregatedAccounts aggregated;

    private Cooperative goldenSchool(String department) {
        Cooperative school = world.school(department);
        golden.bringTheBook(school);
        golden.openTheSubsidy(school);
        return school;
    }

    private static Money figure(AnnualAccounts accounts, String table, String rubric) {
        return accounts.statements().stream()
                .filter(one -> one.key().equals(table))
                .flatMap(one -> one.rows().stream())
                .filter(row -> row.cells().getFirst().equals(rubric))
                .map(row -> (Money) row.cells().get(1))
                .findFirst()
                .orElse(Money.ZERO);
    }

    @Test
    void what_is_left_of_the_towns_subsidy_is_proposed_to_the_cent() {
        Cooperative school = goldenSchool("21");
        List<Adjustment> proposed = adjustments.of(school.association(), YEAR);
        assertThat(proposed)
                .extracting(Adjustment::debit, Adjustment::credit, Adjustment::amount)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("6894", "194", euros("52,35")),
                        org.assertj.core.groups.Tuple.tuple("218", "6068", euros("118,90")),
                        // Spades bought in November: ten months of sixty.
                        org.assertj.core.groups.Tuple.tuple("6811", "2818", euros("19,81")));
        assertThat(proposed).allMatch(one -> one.state() == Adjustment.State.PROPOSED);
        GoldenYear.value(
                adjustments.chooseDurableYears(
                        school.association(), YEAR, 0, "Petit matériel", MME_ROUX));
        assertThat(adjustments.of(school.association(), YEAR))
                .extracting(Adjustment::amount)
                .containsExactly(euros("52,35"));
    }

    @Test
    void the_balance_sheet_balances_to_the_cent_with_and_without_adjustments() {
        Cooperative school = goldenSchool("22");
        AnnualAccounts before = accounts.draft(school.association(), YEAR);
        assertThat(before.balanced()).isTrue();
        assertThat(before.result()).isEqualTo(euros("929,75"));
        assertThat(before.assets()).isEqualTo(euros("2205,45"));
        assertThat(figure(before, "actif", "Banque")).isEqualTo(euros("2084,35"));
        assertThat(figure(before, "actif", "Avances aux coopératives et comptes de liaison"))
                .isEqualTo(euros("69,50"));
        assertThat(figure(before, "passif", "Report à nouveau")).isEqualTo(euros("1275,70"));
        GoldenYear.value(
                adjustments.acceptAll(school.association(), YEAR, "Conforme aux livres", MME_ROUX));
        AnnualAccounts after = accounts.draft(school.association(), YEAR);
        assertThat(after.balanced()).isTrue();
        assertThat(figure(after, "passif", "Fonds dédiés sur subventions d'exploitation"))
                .isEqualTo(euros("52,35"));
        assertThat(figure(after, "actif", "Immobilisations corporelles"))
                .isEqualTo(euros("118,90"));
        // 929,75 − 52,35 left to spend + 118,90 kept as goods − 19,81 of wear.
        assertThat(after.result()).isEqualTo(euros("976,49"));
        assertThat(aggregated.of(school.association(), YEAR, YEAR.lastDay()).result())
                .isEqualTo(euros("929,75"));
    }

    @Test
    void the_next_year_opens_with_what_this_one_left_beside_the_books() {
        Cooperative school = goldenSchool("23");
        GoldenYear.value(
                adjustments.acceptAll(school.association(), YEAR, "Conforme aux livres", MME_ROUX));
        GoldenYear.value(
                adjustments.add(
                        school.association(),
                        YEAR,
                        "Acompte de la classe de mer",
                        "708",
                        "487",
                        euros("30,00"),
                        "Sortie d'octobre",
                        MME_ROUX));
        GoldenYear.value(
                ledger.open(
                        school.id(),
                        YEAR.next(),
                        java.util.Map.of(Till.BANK, euros("2084,35"), Till.CASH, euros("51,60")),
                        MME_ROUX));
        AnnualAccounts next = accounts.draft(school.association(), YEAR.next());
        assertThat(next.balanced()).isTrue();
        assertThat(figure(next, "passif", "Report à nouveau"))
                .isEqualTo(euros("1275,70").plus(euros("946,49")));
        assertThat(adjustments.of(school.association(), YEAR.next()))
                .extracting(Adjustment::debit, Adjustment::credit, Adjustment::amount)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("487", "708", euros("30,00")),
                        org.assertj.core.groups.Tuple.tuple("6811", "2818", euros("23,78")));
    }

    @Test
    void accounts_are_approved_once_each_proposal_has_its_word() throws IOException {
        Cooperative school = goldenSchool("24");
        assertThat(accounts.approve(school.association(), YEAR, MME_ROUX))
                .isEqualTo(Outcome.refused(new ConsolidationFinding.ProposalsLeft(3)));
        for (Adjustment one : adjustments.of(school.association(), YEAR)) {
            assertThat(
                            adjustments.choose(
                                    school.association(),
                                    YEAR,
                                    one.origin(),
                                    false,
                                    Money.ZERO,
                                    " ",
                                    MME_ROUX))
                    .isEqualTo(Outcome.refused(new ConsolidationFinding.NoReason()));
            GoldenYear.value(
                    adjustments.choose(
                            school.association(),
                            YEAR,
                            one.origin(),
                            one.debit().equals("6894"),
                            euros("50,00"),
                            "Vu avec le conseil",
                            MME_ROUX));
        }
        var approved = accounts.approve(school.association(), YEAR, MME_ROUX);
        assertThat(approved).isInstanceOf(Outcome.Done.class);
        var done = (Outcome.Done<YearAccounts.Approval, ConsolidationFinding>) approved;
        assertThat(done.remarks()).containsExactly(new ConsolidationFinding.Late(1));
        assertThat(done.value().accounts()).isEqualTo(accounts.draft(school.association(), YEAR));
        assertThat(done.value().accounts().result()).isEqualTo(euros("879,75"));
        assertThat(accounts.approve(school.association(), YEAR, MME_ROUX))
                .isEqualTo(Outcome.refused(new ConsolidationFinding.AlreadyApproved()));
        byte[] paper = accounts.sealed(school.association(), YEAR, MME_ROUX).orElseThrow();
        try (var read = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Comptes annuels 2025–2026", "Fonds dédiés", "Total de l'actif");
        }
        assertThat(accounts.sealed(school.association(), YEAR, MME_ROUX)).hasValue(paper);
    }

    @Test
    void a_year_that_is_not_over_is_not_approved_and_every_dress_says_the_same()
            throws IOException {
        Cooperative school = world.school("25");
        SchoolYear now = new SchoolYear(2026);
        assertThat(accounts.approve(school.association(), now, MME_ROUX))
                .isEqualTo(
                        Outcome.refused(
                                new ConsolidationFinding.NotOver(LocalDate.of(2027, 8, 31))));
        AnnualAccounts draft = accounts.draft(school.association(), YEAR);
        for (YearAccounts.Dress dress : YearAccounts.Dress.values()) {
            var out = new ByteArrayOutputStream();
            accounts.write(draft, dress, out);
            assertThat(out.size()).as(dress.name()).isGreaterThan(400);
            if (dress == YearAccounts.Dress.CSV) {
                assertThat(out.toString(StandardCharsets.UTF_8))
                        .contains("Bilan : actif;Total de l'actif;0,00;0,00");
            }
        }
    }
}
