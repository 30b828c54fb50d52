package coop.quitus.cash;

import coop.quitus.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An item of the register of durable goods (*registre d'inventaire*): it belongs to the
/// association.
///
/// @param number its number in the register, from 1, without a gap
/// @param piece the piece of its purchase, empty for a gift
/// @param price what it cost
/// @param place where it is kept
/// @param state in words: *neuf*, *bon*, *usé*
/// @param leftOn the day it left the register; null while it is there
/// @param leftBecause why; empty while it is there
public record DurableGood(
        UUID id,
        int number,
        LocalDate boughtOn,
        String label,
        String supplier,
        String piece,
        Money price,
        String place,
        String state,
        @Nullable LocalDate leftOn,
        String leftBecause) {

    /// What it is worth on a day: 10 % less for each full year, never under 20 % of its price
    /// (INV-01).
    public Money worthOn(LocalDate day) {
        int years = Math.max(0, boughtOn.until(day).getYears());
        int tenths = Math.max(2, 10 - years);
        return Money.cents(price.cents() * tenths / 10);
    }
}
