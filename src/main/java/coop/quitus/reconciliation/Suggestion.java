package coop.quitus.reconciliation;

import coop.quitus.kernel.Money;
import coop.quitus.treasury.BankLine;
import java.util.List;

/// Movements of the books and lines of the bank that seem to tell of the same money.
///
/// One side has one member, or both have; never several on both.
///
/// @param reason why, in small words: *même numéro de chèque 9670021, même montant, 6 jours après*
public record Suggestion(
        List<Movement> movements, List<BankLine> lines, Certainty certainty, String reason) {

    public Suggestion {
        movements = List.copyOf(movements);
        lines = List.copyOf(lines);
        if (movements.isEmpty() || lines.isEmpty()) {
            throw new IllegalArgumentException("a suggestion has two sides");
        }
    }

    /// Books minus bank; not zero when an amount was typed wrong, and then it cannot be accepted.
    public Money difference() {
        return Money.sum(movements.stream().map(Movement::amount))
                .minus(Money.sum(lines.stream().map(BankLine::amount)));
    }
}
