package coop.quitus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.activity.ActivityReports;
import coop.quitus.cash.CashCounts;
import coop.quitus.document.Voucher;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Matching;
import coop.quitus.subsidy.Charges;
import coop.quitus.treasury.Statements;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The eight steps are done as the books of the practice school say.
@RoomTest
class TakingTheTourTests {

    @Autowired World world;
    @Autowired PracticeYear practice;
    @Autowired Books books;
    @Autowired Ledger ledger;
    @Autowired Vouchers vouchers;
    @Autowired Statements statements;
    @Autowired Matching matching;
    @Autowired CashCounts counts;
    @Autowired Charges charges;
    @Autowired ActivityReports activities;

    private Person holder;

    @BeforeEach
    void a_mandate_holder() {
        holder = world.someone(Role.MANDATE_HOLDER, world.school());
    }

    private static <T> T value(Outcome<T, ?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T, ?>) outcome).value();
    }

    @Test
    void each_step_is_done_once_the_books_say_so() {
        Cooperative school = practice.begin(holder);
        assertThat(books.check(school.id())).isEmpty();
        Tour before = practice.tour(school, holder);
        assertThat(before.done()).isZero();
        assertThat(before.growth()).isZero();
        List<Runnable> deeds =
                List.of(
                        () -> purchase(school, before),
                        () -> bringTheStatement(school),
                        () -> match(school, before),
                        () -> count(school, before),
                        () -> proveTheTwo(school, before),
                        () -> chargeTheSpades(school, before),
                        () -> tellTheYear(school, before));
        for (int i = 0; i < deeds.size(); i++) {
            assertThat(isDone(school, i)).as("step " + i + " before").isFalse();
            deeds.get(i).run();
            assertThat(isDone(school, i)).as("step " + i + " after").isTrue();
        }
        Tour after = practice.tour(school, holder);
        assertThat(after.finished()).isTrue();
        assertThat(after.growth()).isEqualTo(3);
    }

    private boolean isDone(Cooperative school, int step) {
        return practice.tour(school, holder).steps().get(step).done();
    }

    private void bringTheStatement(Cooperative school) {
        value(
                statements.bring(
                        school.id(),
                        Till.BANK,
                        practice.statement(school),
                        "releve.ofx",
                        Optional.empty(),
                        holder.acting()));
    }

    private void match(Cooperative school, Tour tour) {
        assertThat(matching.acceptCertain(school.id(), Till.BANK, tour.year(), holder.acting()))
                .hasSize(3);
    }

    private void count(Cooperative school, Tour tour) {
        value(
                counts.count(
                        school.id(),
                        Till.CASH,
                        tour.year().lastDay(),
                        Map.of(1000, 3),
                        "",
                        holder.acting()));
    }

    private String invoice(Cooperative school) {
        Voucher kept =
                value(
                        vouchers.keep(
                                school.id(),
                                new ByteArrayInputStream(practice.invoice(school)),
                                "facture.pdf",
                                holder.acting()));
        return kept.hash();
    }

    private void purchase(Cooperative school, Tour tour) {
        LocalDate day = LocalDate.of(tour.year().startsIn() + 1, 6, 19);
        DraftEntry draft = World.paid(day, "Albums", Till.BANK, "CHG_ACTIVITY", "23,50");
        Entry entry = value(ledger.post(school.id(), draft, holder.acting()));
        assertThat(practice.tour(school, holder).steps().getFirst().done())
                .as("without its photo")
                .isFalse();
        value(ledger.file(school.id(), entry.id(), invoice(school), holder.acting()));
    }

    private void proveTheTwo(Cooperative school, Tour tour) {
        List<Entry> lost = books.search(school.id(), tour.year(), "sans:justificatif", 0, 10);
        assertThat(lost).hasSize(2);
        lost.forEach(entry ->
                value(ledger.file(school.id(), entry.id(), invoice(school), holder.acting())));
    }

    private void chargeTheSpades(Cooperative school, Tour tour) {
        Entry spades = books.search(school.id(), tour.year(), "bêches", 0, 10).getFirst();
        value(
                charges.charge(
                        school.id(),
                        "JARDIN-" + tour.year().startsIn(),
                        List.of(Charges.Part.whole(spades.id())),
                        holder.acting()));
    }

    private void tellTheYear(Cooperative school, Tour tour) {
        value(
                activities.keep(
                        school.id(),
                        tour.year(),
                        0,
                        Map.of(
                                "council", "9",
                                "bureau", "oui",
                                "register", "oui",
                                "decisions", "non",
                                "projects.1.title", "Le jardin",
                                "presentation", "PREVUE",
                                "presentation.on", "15/10/2026"),
                        holder.acting()));
    }
}
