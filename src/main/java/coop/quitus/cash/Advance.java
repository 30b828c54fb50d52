package coop.quitus.cash;

import coop.quitus.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/// What a class was entrusted with in a year, what it spent, what it gave back (*régie d'avance*).
///
/// @param pieces the transfers to and from the class, and its expenses, in order
public record Advance(
        String classCode,
        String className,
        Money given,
        Money received,
        Money spent,
        Money returned,
        LocalDate lastMove,
        List<Move> pieces) {

    /// What the class still holds or owes an account of; zero when all is justified or returned
    /// (CLS-01).
    public Money left() {
        return given.plus(received).minus(spent).minus(returned);
    }

    /// One movement of the class's till.
    public record Move(
            String piece, LocalDate on, String label, Money amount, boolean withVoucher) {}
}
