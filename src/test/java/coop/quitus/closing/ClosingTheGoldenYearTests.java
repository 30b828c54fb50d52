package coop.quitus.closing;

import static coop.quitus.world.GoldenYear.YEAR;
import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.closing.Closing.Standing;
import coop.quitus.discharge.Discharge;
import coop.quitus.discharge.Discharges;
import coop.quitus.discharge.Opinion;
import coop.quitus.document.PdfJudge;
import coop.quitus.document.SealReading;
import coop.quitus.document.Seals;
import coop.quitus.identity.Person;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ledger.Till;
import coop.quitus.verification.OfferedReports;
import coop.quitus.world.VerifiersTable;
import coop.quitus.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A year goes from its first check to the association, on the side of the school (CRF-01, CRF-02).
class ClosingTheGoldenYearTests extends ClosingSchool {

    @Autowired ClosingPapers papers;
    @Autowired OfferedReports offers;
    @Autowired Discharges discharges;
    @Autowired Books books;
    @Autowired Seals seals;

    private List<String> open() {
        return now().checks().stream()
                .filter(check -> check.standing() != Standing.DONE)
                .map(Closing.Check::key)
                .toList();
    }

    @Test
    void each_missing_thing_is_named_until_it_is_there_and_only_then_is_the_report_offered() {
        golden.bringTheBook(school);
        assertThat(now().checks()).hasSize(11);
        assertThat(open())
                .containsExactly(
                        "vouchers",
                        "statement",
                        "reconciliation",
                        "cash",
                        "subsidies",
                        "inventory",
                        "activity",
                        "people");
        golden.fileVouchers(school);
        assertThat(open()).doesNotContain("vouchers");
        golden.bringTheStatement(school);
        assertThat(open()).doesNotContain("statement", "reconciliation");
        golden.countTheCash(school);
        golden.enterTheGoods(school);
        golden.openTheSubsidy(school);
        assertThat(open()).containsExactly("activity", "people");
        assertThat(refused(closings.offer(school.id(), YEAR, MME_ROUX)))
                .containsExactly(
                        new ClosingFinding.NotAllDone(
                                List.of("Le compte rendu d'activités", "Les personnes")));
        golden.tellTheYear(school);
        table.nameThePeople(school);
        assertThat(now().done()).isEqualTo(11);
        assertThat(value(closings.offer(school.id(), YEAR, MME_ROUX)).state())
                .isInstanceOf(ClosingState.Ready.class);
    }

    @Test
    void a_change_after_the_offer_takes_it_back_and_the_next_offer_is_another_version() {
        var _ = offered();
        assertThat(now().voided()).isFalse();
        value(
                ledger.post(
                        school.id(),
                        World.received(
                                YEAR.lastDay(), "Oubliée", Till.CASH, "PRD_ACTIVITY", "1,00"),
                        MME_ROUX));
        assertThat(now().voided()).isTrue();
        assertThat(offers.offered(school.id(), YEAR)).isEmpty();
        Entry one = books.byPiece(school.id(), YEAR, "R08").orElseThrow();
        value(ledger.reverse(school.id(), one.id(), YEAR.lastDay(), "de trop", MME_ROUX));
        assertThat(value(closings.offer(school.id(), YEAR, MME_ROUX)).state().version())
                .isEqualTo(2);
        assertThat(closings.versions(school.id(), YEAR)).hasSize(2);
    }

    @Test
    void the_last_signature_closes_the_books_at_every_door_of_the_ledger() {
        Person holder = verified();
        Entry fete = books.byPiece(school.id(), YEAR, "R06").orElseThrow();
        assertThat(
                        ledger.reverse(
                                school.id(),
                                fete.id(),
                                YEAR.lastDay(),
                                "après coup",
                                holder.acting()))
                .isEqualTo(
                        Outcome.refused(
                                new PostingFinding.BeforeTheLock(YEAR.lastDay(), YEAR.lastDay())));
        assertThat(closings.check(school.id())).isEmpty();
        assertThat(discharges.standing(school.id(), YEAR).voiding()).isEmpty();
        assertThat(value(closings.submit(school.id(), YEAR, holder.acting())).state())
                .isInstanceOf(ClosingState.Submitted.class);
    }

    @Test
    void what_an_owner_changes_in_sql_voids_the_discharge_and_the_check_names_it() {
        var _ = verified();
        golden.changeInSql(school, 100);
        assertThat(now().voided()).isTrue();
        assertThat(closings.check(school.id()))
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).contains("le quitus", "2025–2026"));
        assertThat(discharges.standing(school.id(), YEAR).voiding()).isPresent();
        assertThat(refused(closings.submit(school.id(), YEAR, MME_ROUX)))
                .containsExactly(new ClosingFinding.BooksChanged(YEAR));
    }

    @Test
    void a_refusal_gives_the_year_back_and_stays_readable() {
        var _ = offered();
        table.look(school);
        var keita = table.verifiers(school).getFirst();
        var offer = offers.offered(school.id(), YEAR).orElseThrow();
        value(
                discharges.signAsVerifier(
                        school.id(),
                        YEAR,
                        new Opinion(
                                offer.digest(),
                                Discharge.Verdict.REFUSED,
                                "La facture du car manque.",
                                keita.name()),
                        VerifiersTable.acting(keita)));
        assertThat(now().state()).isInstanceOf(ClosingState.Draft.class);
        assertThat(now().state().version()).isEqualTo(2);
        assertThat(closings.steps(school.id(), YEAR).getLast().words())
                .contains("La facture du car manque.");
        assertThat(discharges.all(school.id(), YEAR)).singleElement().matches(Discharge::refused);
        assertThat(locks.of(school.id()).holds(YEAR.lastDay())).isFalse();
    }

    @Test
    void nothing_is_sent_before_it_is_verified_nor_accepted_before_it_is_sent() {
        var _ = offered();
        assertThat(refused(closings.submit(school.id(), YEAR, MME_ROUX)))
                .containsExactly(
                        new ClosingFinding.NotThere("proposé aux vérificateurs", "envoyé"));
        assertThat(refused(closings.accept(school.id(), YEAR, THE_ASSOCIATION)))
                .containsExactly(
                        new ClosingFinding.NotThere("proposé aux vérificateurs", "accepté"));
    }

    @Test
    void the_sealed_report_is_the_same_to_the_byte_and_the_judges_are_content() throws Exception {
        var _ = verified();
        byte[] once = papers.report(school.id(), YEAR, MME_ROUX).orElseThrow();
        assertThat(papers.report(school.id(), YEAR, MME_ROUX).orElseThrow()).isEqualTo(once);
        assertThat(PdfJudge.faults(once)).isEmpty();
        assertThat(seals.read(once))
                .isInstanceOfSatisfying(
                        SealReading.Ours.class,
                        ours -> assertThat(ours.paper().current()).isTrue());
        value(closings.askReopening(school.id(), YEAR, "Une facture", MME_ROUX));
        value(closings.grantReopening(school.id(), YEAR, "", SOON, THE_ASSOCIATION));
        value(
                ledger.post(
                        school.id(),
                        World.received(YEAR.lastDay(), "Retrouvée", Till.CASH, "PRD_OTHER", "1,00"),
                        MME_ROUX));
        assertThat(seals.read(once))
                .isInstanceOfSatisfying(
                        SealReading.Ours.class,
                        ours -> assertThat(ours.paper().current()).isFalse());
    }
}
