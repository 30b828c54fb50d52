package coop.quitus.purse;

import coop.quitus.kernel.Money;

/// A line of a quote.
///
/// @param number how many, 1 to 999
/// @param unit the price of one, above zero
public record QuoteItem(String label, int number, Money unit) {
    public Money total() {
        return Money.cents(Math.multiplyExact(unit.cents(), (long) number));
    }
}
