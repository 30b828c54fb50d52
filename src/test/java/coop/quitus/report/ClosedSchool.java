package coop.quitus.report;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.cash.CashCounts;
import coop.quitus.cash.DepositSlips;
import coop.quitus.cash.InventoryRegister;
import coop.quitus.cash.InventoryRegister.NewGood;
import coop.quitus.cashbook.CashBookImport;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Locks;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Matching;
import coop.quitus.reconciliation.Reconciliations;
import coop.quitus.subsidy.Charges;
import coop.quitus.subsidy.FunderKind;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.SubsidyTerms;
import coop.quitus.treasury.Statements;
import coop.quitus.world.Golden;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A school whose golden year is over, reconciled, counted and closed. The story goes on in
/// November 2026.
abstract class ClosedSchool {

    static final SchoolYear YEAR = new SchoolYear(2025);
    static final LocalDate LAST = YEAR.lastDay();
    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 12);
    static final String JARDIN = "MAIRIE-JARDIN";

    @Autowired World world;
    @Autowired WorldClock clock;
    @Autowired CashBookImport cashBooks;
    @Autowired Statements statements;
    @Autowired Matching matching;
    @Autowired Reconciliations reconciliations;
    @Autowired CashCounts counts;
    @Autowired DepositSlips slips;
    @Autowired InventoryRegister register;
    @Autowired Subsidies subsidies;
    @Autowired Charges charges;
    @Autowired Ledger ledger;
    @Autowired Books books;
    @Autowired Locks locks;
    @Autowired Reports reports;

    Cooperative school;

    @BeforeEach
    void a_year_that_is_over() {
        clock.moveTo(LocalDate.of(2026, 11, 20));
        school = world.school();
        value(
                cashBooks.bring(
                        school.id(), YEAR, Golden.file("cahier.csv"), Optional.empty(), MME_ROUX));
        value(bring("releve.ofx", Golden.file("releve.ofx")));
        matching.acceptCertain(school.id(), Till.BANK, YEAR, MME_ROUX);
        value(subsidies.open(school.id(), JARDIN, terms("Jardin"), MME_ROUX));
        value(charges.receive(school.id(), JARDIN, pieces("R03"), MME_ROUX));
        value(charges.charge(school.id(), JARDIN, pieces("D02", "D03"), MME_ROUX));
        value(count(LAST));
    }

    @AfterEach
    void back() {
        clock.backToTheStory();
    }

    void close() {
        locks.lockThrough(school.id(), LAST, "Quitus donné", MME_ROUX);
    }

    FinancialReport report() {
        return reports.financialReport(school.id(), YEAR, LAST);
    }

    Outcome<?, ?> count(LocalDate on) {
        return counts.count(
                school.id(),
                Till.CASH,
                on,
                Map.of(2000, 2, 1000, 1, 100, 1, 50, 1, 10, 1),
                "",
                MME_ROUX);
    }

    static SubsidyTerms terms(String purpose) {
        return SubsidyTerms.of(FunderKind.COMMUNE, "Mairie", purpose, World.euros("300,00"), YEAR);
    }

    static NewGood good(LocalDate on) {
        return new NewGood(
                on, "Une brouette", "Jardiland", "", World.euros("60,00"), "Remise", "neuf");
    }

    List<Charges.Part> pieces(String... pieces) {
        return List.of(pieces).stream()
                .map(piece -> Charges.Part.whole(piece(piece).id()))
                .toList();
    }

    Entry piece(String piece) {
        return books.byPiece(school.id(), YEAR, piece).orElseThrow();
    }

    Entry post(DraftEntry draft) {
        return value(ledger.post(school.id(), draft, MME_ROUX));
    }

    Outcome<?, ?> bring(String name, byte[] file) {
        return statements.bring(school.id(), Till.BANK, file, name, Optional.empty(), MME_ROUX);
    }

    /// A statement of the same account.
    static byte[] ofx(String from, String to, String balance, String... lines) {
        var transactions = new StringBuilder();
        for (String line : lines) {
            String[] part = line.split(" ", 3);
            transactions.append(
                    """
                    <STMTTRN>
                    <TRNTYPE>OTHER
                    <DTPOSTED>%s
                    <TRNAMT>%s
                    <FITID>%s
                    <NAME>%s
                    <MEMO>%s
                    </STMTTRN>
                    """
                            .formatted(part[0], part[1], part[0] + part[1], part[2], part[2]));
        }
        String golden = new String(Golden.file("releve.ofx"), StandardCharsets.US_ASCII);
        String head = golden.substring(0, golden.indexOf("<BANKTRANLIST>"));
        String tail = golden.substring(golden.indexOf("</BANKTRANLIST>"));
        return (head
                        + "<BANKTRANLIST>\n<DTSTART>"
                        + from
                        + "\n<DTEND>"
                        + to
                        + "\n"
                        + transactions
                        + tail.replace("2344.35", balance).replace("20260831", to))
                .getBytes(StandardCharsets.US_ASCII);
    }

    @SuppressWarnings("unchecked")
    static <T> T value(Outcome<T, ?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T, ?>) outcome).value();
    }

    static List<? extends Finding> refused(Outcome<?, ?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?, ?>) outcome).findings();
    }
}
