package coop.quitus.reconciliation;

import coop.quitus.kernel.Money;
import coop.quitus.treasury.BankLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The state of reconciliation of a till on an evening: what the books say, what the bank says, and
/// what lies between.
///
/// @param book what the books say it held
/// @param bank what the bank says; null when it never told a balance
/// @param deduced whether the bank's balance was worked out from the brought-forward, no file
///   having told one
/// @param outstanding entries of the books the bank has not shown by then, the oldest first
/// @param notInTheBooks lines of the bank that no entry tells of, the oldest first
/// @param matches the matches of that year by then
/// @param reaches the last day the statements reach; null without any statement
/// @param yearEnd how the statements stand around the last evening of that year
public record Reconciliation(
        LocalDate on,
        Money book,
        @Nullable Money bank,
        boolean deduced,
        List<Movement> outstanding,
        List<BankLine> notInTheBooks,
        List<Match> matches,
        @Nullable LocalDate reaches,
        YearEnd yearEnd) {

    public Reconciliation {
        outstanding = List.copyOf(outstanding);
        notInTheBooks = List.copyOf(notInTheBooks);
        matches = List.copyOf(matches);
    }

    /// What nothing explains: book − expected. Zero when reconciled (REC-01).
    public Money unexplained() {
        return bank == null ? Money.ZERO : book.minus(expected(bank));
    }

    /// What the books should say: bank + outstanding − not in the books.
    private Money expected(Money told) {
        return told.plus(Money.sum(outstanding.stream().map(Movement::amount)))
                .minus(Money.sum(notInTheBooks.stream().map(BankLine::amount)));
    }

    /// Whether the statement is there, nothing is missing from the books, and the difference is
    /// zero.
    public boolean explained() {
        return bank != null && unexplained().isZero() && notInTheBooks.isEmpty();
    }

    /// What is still to be explained, the gravest first. On the last evening of a year that is
    /// over, the statements must also frame it (REC-02).
    public List<ReconciliationFinding> findings() {
        var findings = new ArrayList<ReconciliationFinding>();
        if (bank != null && !unexplained().isZero()) {
            findings.add(new ReconciliationFinding.Differs(book, expected(bank)));
        }
        if (!notInTheBooks.isEmpty()) {
            findings.add(new ReconciliationFinding.NotInTheBooks(notInTheBooks.size()));
        }
        if (on.equals(yearEnd.year().lastDay())) {
            switch (yearEnd) {
                case YearEnd.Open(var year, var stopsAt, boolean over) when over ->
                        findings.add(new ReconciliationFinding.NotFramed(year, stopsAt));
                case YearEnd.Moved(_, var before, var after) ->
                        findings.add(new ReconciliationFinding.BalanceMoved(before, after));
                case YearEnd.Open _, YearEnd.Covered _, YearEnd.Framed _, YearEnd.Quiet _ -> {}
            }
        }
        outstanding.stream().filter(this::hasExpired).map(this::expired).forEach(findings::add);
        return List.copyOf(findings);
    }

    /// A cheque lives a year and eight days (REC-03).
    private boolean hasExpired(Movement movement) {
        return !movement.cheque().isEmpty()
                && movement.occurredOn().plusYears(1).plusDays(8).isBefore(on);
    }

    private ReconciliationFinding expired(Movement movement) {
        return new ReconciliationFinding.ChequeExpired(
                movement.pieceSeenFrom(yearEnd.year()), movement.cheque(), movement.occurredOn());
    }
}
