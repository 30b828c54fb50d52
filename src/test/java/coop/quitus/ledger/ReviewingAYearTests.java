package coop.quitus.ledger;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static coop.quitus.world.World.paid;
import static coop.quitus.world.World.received;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What no single entry can tell: gaps, papers, money that rests.
@RoomTest
class ReviewingAYearTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final LocalDate AUTUMN = LocalDate.of(2025, 10, 1);

    @Autowired World world;
    @Autowired Ledger ledger;
    @Autowired Books.Review review;
    @Autowired MockMvcTester site;

    private Cooperative school;

    @BeforeEach
    void a_school_with_money_in_the_bank() {
        school = world.school();
        post(received(AUTUMN, "Participations", Till.BANK, "PRD_FAMILY", "500,00"));
        assertThat(found()).isEmpty();
    }

    @Test
    void an_expense_needs_a_paper_until_it_has_one_or_is_undone() {
        Entry car = post(spent("Car", "100,00"));
        Entry books = post(spent("Livres", "20,00"));
        assertThat(found()).containsExactly(new ReviewFinding.WithoutVoucher(2, euros("120,00")));

        ledger.file(school.id(), car.id(), "a".repeat(64), MME_ROUX);
        assertThat(found()).containsExactly(new ReviewFinding.WithoutVoucher(1, euros("20,00")));

        assertThat(ledger.reverse(school.id(), books.id(), AUTUMN, "écrit deux fois", MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
        assertThat(found()).isEmpty();
    }

    @Test
    void a_mere_till_receipt_stays_the_exception() {
        for (int i = 0; i < 4; i++) {
            proved("Livres " + i, Map.of());
        }
        proved("Goûter", Map.of("ACC-07", "ticket"));
        assertThat(found()).as("one in five: the limit itself").isEmpty();

        proved("Timbres", Map.of("ACC-07", "ticket"));
        var many = new ReviewFinding.ManyTillReceipts(33, 20);
        assertThat(found()).containsExactly(many);
        assertThat(many.rule()).isEqualTo(LedgerRules.ACC_07);
    }

    @Test
    void an_invoice_in_another_name_is_counted() {
        proved("Peinture", Map.of("ACC-08", "non"));

        assertThat(found()).containsExactly(new ReviewFinding.InAnotherName(1));
    }

    @Test
    void a_number_that_nobody_bears_is_named() {
        DraftEntry late = spent("Car", "10,00");
        post(
                new DraftEntry(
                        late.key(),
                        late.kind(),
                        late.occurredOn(),
                        late.label(),
                        "",
                        late.payment(),
                        "",
                        "D03",
                        late.lines(),
                        List.of("b".repeat(64)),
                        Map.of()));

        assertThat(found()).containsExactly(new ReviewFinding.PiecesMissing(List.of("D01", "D02")));
        assertThat(ReviewSentences.of(found().getFirst()).fact())
                .isEqualTo("Dans la suite des numéros, il manque D01, D02.");
    }

    @Test
    void a_subsidy_without_its_file_and_money_on_its_way_stop_the_report() {
        post(received(AUTUMN, "Mairie", Till.BANK, "PRD_SUBS_PUBLIC", "300,00"));
        post(
                new DraftEntry(
                        UUID.randomUUID(),
                        EntryKind.TRANSFER,
                        AUTUMN,
                        "Vers la caisse",
                        "",
                        Payment.CASH,
                        "",
                        "",
                        List.of(
                                new Line(Till.BANK, euros("-50,00")),
                                new Line(new Till(AccountKey.TRANSFER, ""), euros("50,00"))),
                        List.of(),
                        Map.of()));

        assertThat(found())
                .satisfiesExactly(
                        subsidy ->
                                assertThat(ReviewSentences.of(subsidy).onOneLine())
                                        .contains("sans dossier de subvention", "ACC-13"),
                        left ->
                                assertThat(left)
                                        .isEqualTo(
                                                new ReviewFinding.TransfersLeft(euros("50,00"))));
    }

    @Test
    void cash_that_never_goes_to_the_bank_is_said_after_a_month() {
        post(received(AUTUMN, "Gâteaux", Till.CASH, "PRD_ACTIVITY", "80,00"));

        assertThat(review.of(school.id(), YEAR, AUTUMN.plusDays(30))).isEmpty();
        assertThat(review.of(school.id(), YEAR, AUTUMN.plusDays(31)))
                .containsExactly(new ReviewFinding.CashKeptLong(euros("80,00"), AUTUMN, 31));

        LocalDate deposit = AUTUMN.plusDays(20);
        post(
                new DraftEntry(
                        UUID.randomUUID(),
                        EntryKind.TRANSFER,
                        deposit,
                        "Dépôt",
                        "",
                        Payment.CASH,
                        "",
                        "",
                        List.of(
                                new Line(Till.CASH, euros("-50,00")),
                                new Line(Till.BANK, euros("50,00"))),
                        List.of(),
                        Map.of()));
        assertThat(review.of(school.id(), YEAR, AUTUMN.plusDays(31))).isEmpty();
        assertThat(review.of(school.id(), YEAR, deposit.plusDays(40)))
                .containsExactly(new ReviewFinding.CashKeptLong(euros("30,00"), deposit, 40));
    }

    @Test
    void the_form_of_an_expense_asks_what_proves_it() {
        BookSite pages = BookSite.of(site, school, world.session(Role.TREASURER, school));
        Map<String, String> form = BookSite.paid();
        form.put("preuve", "ticket");

        assertThat(pages.send("depense", form)).hasStatus(303);
        assertThat(found()).contains(new ReviewFinding.ManyTillReceipts(100, 20));
    }

    private List<ReviewFinding> found() {
        return review.of(school.id(), YEAR, YEAR.lastDay());
    }

    private void proved(String label, Map<String, String> answers) {
        DraftEntry draft = spent(label, "10,00");
        post(
                new DraftEntry(
                        draft.key(),
                        draft.kind(),
                        draft.occurredOn(),
                        draft.label(),
                        "",
                        draft.payment(),
                        "",
                        "",
                        draft.lines(),
                        List.of("c".repeat(64)),
                        answers));
    }

    private static DraftEntry spent(String label, String amount) {
        return paid(AUTUMN, label, Till.BANK, "CHG_ACTIVITY", amount);
    }

    private Entry post(DraftEntry draft) {
        return switch (ledger.post(school.id(), draft, MME_ROUX)) {
            case Outcome.Done<Entry, PostingFinding>(Entry entry, var _) -> entry;
            case Outcome.Refused<Entry, PostingFinding>(var findings) ->
                    throw new AssertionError(findings);
        };
    }
}
