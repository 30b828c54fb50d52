package coop.quitus.ledger;

import coop.quitus.kernel.Money;

/// What a line of the chart holds in a school year, by class and subsidy; kept in the same
/// transaction as each entry.
///
/// @param debit sum of the debits, never negative
/// @param credit sum of the credits, never negative
public record Balance(
        AccountKey account, String classCode, String subsidy, Money debit, Money credit) {

    /// Debit minus credit: positive for money held or spent.
    public Money net() {
        return debit.minus(credit);
    }
}
