package coop.quitus.ledger.web;

import coop.quitus.kernel.Money;
import coop.quitus.ledger.AccountKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How a person split an amount between accounts, as it was typed.
record Shares(List<Part> parts) {

    /// @param amount empty for what remains
    record Part(String account, String amount) {}

    /// The amount by account; the first part left without an amount takes what remains.
    Map<AccountKey, Money> of(Money sum) {
        Map<AccountKey, Money> shares = new LinkedHashMap<>();
        Money said =
                Money.sum(
                        parts.stream()
                                .map(Part::amount)
                                .flatMap(text -> Money.parse(text).stream()));
        boolean remainderGiven = false;
        for (Part part : parts) {
            Money share = Money.parse(part.amount()).orElse(Money.ZERO);
            if (part.amount().isEmpty() && !remainderGiven) {
                share = sum.minus(said);
                remainderGiven = true;
            }
            shares.merge(new AccountKey(part.account()), share, Money::plus);
        }
        return shares;
    }
}
