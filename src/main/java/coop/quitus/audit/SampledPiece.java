package coop.quitus.audit;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A piece that was drawn, and what was found of it.
///
/// @param position its place on the worklist, from 1
/// @param amount what it moved, without sign
/// @param hits how many of the drawn units fell in it; 0 for one above the threshold
/// @param tick null until it was looked at
public record SampledPiece(
        int position,
        CooperativeId cooperative,
        String number,
        String name,
        String piece,
        LocalDate occurredOn,
        String label,
        Money amount,
        int hits,
        @Nullable Tick tick) {

    /// What was found: nothing to say, or an exception of so much.
    ///
    /// @param error how much of the amount is wrong, 0 to the amount
    public record Tick(boolean exception, Money error, String words) {}

    public boolean above() {
        return hits == 0;
    }

    public Money error() {
        return tick == null ? Money.ZERO : tick.error();
    }
}
