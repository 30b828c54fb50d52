package coop.quitus.dues;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import org.jspecify.annotations.Nullable;

/// What one cooperative owes and paid, beside all those of its association.
///
/// @param way how it said it pays; null until it did
/// @param cheque the number of the cheque; empty for another way
/// @param hasMandate whether it may be debited
/// @param posted whether its own books have the payment
/// @param postedAtHeadquarters whether the association's books have it
public record DuesStanding(
        CooperativeId cooperative,
        String number,
        String name,
        Money due,
        Money received,
        @Nullable PaymentWay way,
        String cheque,
        boolean hasMandate,
        boolean posted,
        boolean postedAtHeadquarters) {

    public Money left() {
        Money left = due.minus(received);
        return left.isNegative() ? Money.ZERO : left;
    }

    public boolean paid() {
        return due.isPositive() && left().isZero();
    }

    /// Both sides wrote it in their books.
    public boolean meets() {
        return posted && postedAtHeadquarters;
    }
}
