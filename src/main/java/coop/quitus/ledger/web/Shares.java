package coop.quitus.ledger.web;

import coop.quitus.kernel.Money;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How a person split an amount between lines of the chart, as it was typed.
record Shares(List<Part> parts) {

    /// What a part says when it is of no class, file or project though the operation is.
    static final String NONE = "-";

    /// @param amount empty for what remains
    record Part(String account, String amount, String classCode, String subsidy, String project) {}

    /// The lines, amounts as typed, above zero; the first part left without an amount takes what
    /// remains. Parts alike are one line.
    List<Line> of(Money sum) {
        Money said =
                Money.sum(
                        parts.stream()
                                .map(Part::amount)
                                .flatMap(text -> Money.parse(text).stream()));
        Map<Part, Money> shares = new LinkedHashMap<>();
        boolean remainderGiven = false;
        for (Part part : parts) {
            Money share = Money.parse(part.amount()).orElse(Money.ZERO);
            if (part.amount().isEmpty() && !remainderGiven) {
                share = sum.minus(said);
                remainderGiven = true;
            }
            shares.merge(withoutAmount(part), share, Money::plus);
        }
        return shares.entrySet().stream()
                .map(share ->
                        new Line(
                                new AccountKey(share.getKey().account()),
                                share.getKey().classCode(),
                                share.getKey().subsidy(),
                                share.getKey().project(),
                                share.getValue()))
                .toList();
    }

    private static Part withoutAmount(Part part) {
        return new Part(part.account(), "", part.classCode(), part.subsidy(), part.project());
    }
}
