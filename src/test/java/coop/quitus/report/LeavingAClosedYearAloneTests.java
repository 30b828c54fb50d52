package coop.quitus.report;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.cash.CashFinding;
import coop.quitus.cash.DepositSlip;
import coop.quitus.cashbook.CashBookFinding;
import coop.quitus.cashbook.CashBookSentences;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Match;
import coop.quitus.reconciliation.MatchFinding;
import coop.quitus.reconciliation.Reconciliation;
import coop.quitus.reconciliation.ReconciliationFinding;
import coop.quitus.subsidy.SubsidyFinding;
import coop.quitus.subsidy.SubsidyTerms;
import coop.quitus.treasury.BankLine;
import coop.quitus.treasury.StatementFinding;
import coop.quitus.world.Golden;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a closed year says never moves, whatever comes later and by whatever door.
@RoomTest
class LeavingAClosedYearAloneTests extends ClosedSchool {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 12);

    @Autowired Mandates mandates;

    @Test
    void the_report_of_a_closed_year_reads_the_same_whatever_comes_later() {
        var holder = world.someone(Role.MANDATE_HOLDER, school);
        Mandate mandate = mandates.of(holder.id()).getFirst();
        post(World.paid(MARCH, "Terreau sans dossier", Till.BANK, "CHG_ACTIVITY", "10,00"));
        close();
        FinancialReport before = report();

        // A closed expense is undone in October, one that the association took out of the whole
        // too.
        for (String piece : List.of("D01", "D02", "D05")) {
            value(
                    ledger.reverse(
                            school.id(), piece(piece).id(), OCTOBER, "erreur d'année", MME_ROUX));
        }
        value(
                bring(
                        "octobre.ofx",
                        ofx("20260901", "20261031", "2000.00", "20261005 -260.00 CHEQUE")));
        value(
                matching.accept(
                        school.id(),
                        Till.BANK,
                        List.of(outstanding().getFirst()),
                        List.of(line("-260,00").id()),
                        MME_ROUX));
        value(count(OCTOBER));
        value(subsidies.open(school.id(), "JARDIN-2027", terms("Un autre jardin"), MME_ROUX));
        value(register.enter(school.id(), good(OCTOBER), MME_ROUX));
        value(
                register.takeOut(
                        school.id(),
                        register.goods(school.id()).getFirst().id(),
                        OCTOBER,
                        "cassé",
                        MME_ROUX));
        value(mandates.end(mandate.id(), Actor.operator("essai")));

        assertThat(report()).isEqualTo(before);
    }

    private List<EntryId> outstanding() {
        return reconciliations.on(school.id(), Till.BANK, LAST).outstanding().stream()
                .filter(one -> one.amount().equals(World.euros("260,00").negated()))
                .map(one -> one.entry())
                .toList();
    }

    private BankLine line(String amount) {
        Money told =
                amount.startsWith("-")
                        ? World.euros(amount.substring(1)).negated()
                        : World.euros(amount);
        return statements.lines(school.id(), Till.BANK, YEAR.firstDay(), OCTOBER).stream()
                .filter(line -> line.amount().equals(told))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void last_years_late_cheque_clears_later_and_is_no_new_expense() {
        close();
        value(
                bring(
                        "octobre.ofx",
                        ofx("20260901", "20261031", "2084.35", "20261005 -260.00 CHEQUE")));
        Reconciliation before = reconciliations.on(school.id(), Till.BANK, LAST);
        assertThat(before.outstanding()).hasSize(1);

        value(
                matching.accept(
                        school.id(),
                        Till.BANK,
                        outstanding(),
                        List.of(line("-260,00").id()),
                        MME_ROUX));

        assertThat(reconciliations.on(school.id(), Till.BANK, LAST)).isEqualTo(before);
        assertThat(books.journal(school.id(), YEAR.next())).isEmpty();
        assertThat(
                        reconciliations
                                .on(school.id(), Till.BANK, LocalDate.of(2026, 10, 31))
                                .outstanding())
                .isEmpty();
    }

    @Test
    void a_file_that_comes_once_the_evening_is_closed_says_nothing_of_it() {
        close();
        FinancialReport before = report();

        // Its balance cannot be true if the closed one is, and it goes over that evening.
        value(bring("rentree.ofx", ofx("20260815", "20260902", "9.00", "20260901 -5.00 FRAIS")));

        assertThat(report()).isEqualTo(before);
        assertThat(statements.balanceOn(school.id(), Till.BANK, LocalDate.of(2026, 9, 2)))
                .contains(World.euros("9,00"));
    }

    @Test
    void a_year_opened_again_hears_the_bank_again() {
        close();
        locks.liftUntil(
                school.id(), YEAR, clock.instant().plusSeconds(600), "Une ligne oubliée", MME_ROUX);

        clock.forward(java.time.Duration.ofMinutes(1));
        value(bring("aout.ofx", ofx("20260820", "20260831", "2339.35", "20260825 -5.00 FRAIS")));

        assertThat(report().bank().statement()).isEqualTo(World.euros("2339,35"));
    }

    @Test
    void the_bank_brings_no_new_line_there_and_what_is_known_is_harmless() {
        close();
        assertThat(
                        refused(
                                bring(
                                        "mars.ofx",
                                        ofx(
                                                "20260301",
                                                "20260331",
                                                "1.00",
                                                "20260312 -5.00 FRAIS"))))
                .hasSize(1)
                .first()
                .isEqualTo(new StatementFinding.Closed(MARCH, 1));
        value(bring("encore.ofx", Golden.file("releve.ofx")));
        assertThat(statements.lines(school.id(), Till.BANK, MARCH, MARCH)).isEmpty();
    }

    @Test
    void a_line_of_the_closed_year_stays_as_it_was_pointed() {
        Match match = matching.matches(school.id(), Till.BANK, YEAR).getFirst();
        close();
        assertThat(refused(matching.undo(school.id(), match.id(), MME_ROUX)))
                .first()
                .isEqualTo(new MatchFinding.Closed(match.bookedOn()));
        Entry later = post(World.paid(OCTOBER, "Frais", Till.BANK, "CHG_OTHER", "12,00"));
        assertThat(
                        refused(
                                matching.accept(
                                        school.id(),
                                        Till.BANK,
                                        List.of(later.id()),
                                        List.of(line("-12,00").id()),
                                        MME_ROUX)))
                .anyMatch(finding -> finding instanceof MatchFinding.Closed);
        assertThat(
                        refused(
                                reconciliations.saySummerWasQuiet(
                                        school.id(), Till.BANK, YEAR, MME_ROUX)))
                .first()
                .isEqualTo(new ReconciliationFinding.Closed(YEAR));
        assertThat(refused(reconciliations.takeWordBack(school.id(), Till.BANK, YEAR, MME_ROUX)))
                .first()
                .isEqualTo(new ReconciliationFinding.Closed(YEAR));
    }

    @Test
    void nothing_is_counted_listed_or_labelled_there_and_the_day_after_is_open() {
        close();
        assertThat(refused(count(LAST))).first().isEqualTo(new CashFinding.Closed(LAST, "date"));
        value(count(LAST.plusDays(1)));
        assertThat(refused(register.enter(school.id(), good(MARCH), MME_ROUX)))
                .first()
                .isEqualTo(new CashFinding.Closed(MARCH, "date"));
        Entry receipt = piece("R01");
        assertThat(
                        refused(
                                slips.listCheques(
                                        school.id(),
                                        YEAR,
                                        "R01",
                                        List.of(
                                                new DepositSlip.Cheque(
                                                        "Famille",
                                                        "Banque",
                                                        "1",
                                                        receipt.movementOf(Till.BANK))),
                                        MME_ROUX)))
                .first()
                .isEqualTo(new CashFinding.Closed(receipt.occurredOn(), "piece"));
    }

    @Test
    void a_cash_book_is_refused_there_once_and_by_name() {
        close();
        String cahier =
                new String(Golden.file("cahier.csv"), StandardCharsets.ISO_8859_1)
                        .replaceFirst("D06;15/03/2026;", "D66;12/03/2026;Autres ");
        assertThat(
                        refused(
                                cashBooks.bring(
                                        school.id(),
                                        YEAR,
                                        cahier.getBytes(StandardCharsets.ISO_8859_1),
                                        Optional.empty(),
                                        MME_ROUX)))
                .anyMatch(new CashBookFinding.Closed(MARCH, 1)::equals);
        assertThat(CashBookSentences.of(new CashBookFinding.Closed(MARCH, 1)).fact())
                .isEqualTo("Le 12 mars 2026 est dans une année close : une ligne y tombe.");
    }

    @Test
    void what_a_closed_report_says_of_a_subsidy_stays_and_the_rest_may_change() {
        close();
        assertThat(refused(subsidies.amend(school.id(), JARDIN, 1, terms("Autre chose"), MME_ROUX)))
                .first()
                .isInstanceOf(SubsidyFinding.InAClosedReport.class);
        SubsidyTerms same = terms("Jardin");
        value(
                subsidies.amend(
                        school.id(),
                        JARDIN,
                        1,
                        new SubsidyTerms(
                                same.kind(),
                                same.funder(),
                                same.purpose(),
                                same.granted(),
                                true,
                                null,
                                "Délibération 12",
                                "",
                                null,
                                null,
                                null,
                                same.excluded(),
                                "",
                                List.of(),
                                same.reportDue()),
                        MME_ROUX));
    }
}
