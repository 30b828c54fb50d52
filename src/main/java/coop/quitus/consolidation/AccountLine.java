package coop.quitus.consolidation;

import coop.quitus.kernel.Money;
import coop.quitus.ledger.AccountKey;

/// One line of the chart over all sections. Amounts are signed as in the books: charges and money
/// positive, products negative.
///
/// @param code as people write it: `61800008`
/// @param anc its account of ANC 2018-06: `618`
/// @param cooperatives what the books of the cooperatives hold
/// @param headquarters what those of headquarters hold
/// @param eliminated what of both was paid between sections
public record AccountLine(
        AccountKey account,
        String code,
        String label,
        String anc,
        Money cooperatives,
        Money headquarters,
        Money eliminated) {

    public Money gross() {
        return cooperatives.plus(headquarters);
    }

    public Money net() {
        return gross().minus(eliminated);
    }

    /// An amount of this line as people read it: what a product brought is positive.
    public Money natural(Money amount) {
        return account.isProduct() || account.isEquity() ? amount.negated() : amount;
    }
}
