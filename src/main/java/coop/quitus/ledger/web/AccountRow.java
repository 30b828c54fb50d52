package coop.quitus.ledger.web;

import coop.quitus.kernel.Money;
import coop.quitus.ledger.AccountKey;

/// A line of the chart in a year.
///
/// @param help what goes there, in plain words
/// @param debit sum of the debits
/// @param credit sum of the credits
public record AccountRow(
        AccountKey key, String code, String label, String help, Money debit, Money credit) {

    public Money net() {
        return debit.minus(credit);
    }
}
