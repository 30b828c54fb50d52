package coop.quitus.treasury;

import coop.quitus.kernel.Money;
import java.time.LocalDate;
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
public record Reconciliation(
        LocalDate on,
        Money book,
        @Nullable Money bank,
        boolean deduced,
        List<Movement> outstanding,
        List<BankLine> notInTheBooks,
        List<Match> matches,
        @Nullable LocalDate reaches) {

    public Reconciliation {
        outstanding = List.copyOf(outstanding);
        notInTheBooks = List.copyOf(notInTheBooks);
        matches = List.copyOf(matches);
    }

    /// What nothing explains: book − (bank + outstanding − not in the books). Zero when reconciled
    /// (REC-01).
    public Money unexplained() {
        Money told = bank;
        if (told == null) {
            return Money.ZERO;
        }
        Money expected =
                told.plus(Money.sum(outstanding.stream().map(Movement::amount)))
                        .minus(Money.sum(notInTheBooks.stream().map(BankLine::amount)));
        return book.minus(expected);
    }

    /// Whether the statement is there, nothing is missing from the books, and the difference is
    /// zero.
    public boolean explained() {
        return bank != null && unexplained().isZero() && notInTheBooks.isEmpty();
    }

    /// Cheques written more than a year and eight days before that evening: the bank will refuse
    /// them (REC-03).
    public List<Movement> expired() {
        return outstanding.stream()
                .filter(movement ->
                        !movement.cheque().isEmpty()
                                && movement.occurredOn().plusYears(1).plusDays(8).isBefore(on))
                .toList();
    }
}
