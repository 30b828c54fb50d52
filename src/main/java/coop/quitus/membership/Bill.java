package coop.quitus.membership;

import coop.quitus.kernel.Money;
import java.util.List;

/// What an affiliation costs, line by line; the fee is the sum of the tariff (AFF-02).
///
/// @param fee heads at the tariff, and the flat part
/// @param insurance of the members
/// @param goodsValue the aged value of the goods
/// @param goods the insurance of what exceeds the value that is included
/// @param subscription to the federation's review; zero when it was not asked for
/// @param voluntary what the cooperative adds of its own will
public record Bill(
        int pupils,
        int adults,
        Money fee,
        Money insurance,
        Money goodsValue,
        Money goods,
        Money subscription,
        Money voluntary,
        List<BillLine> lines) {

    public Bill {
        lines = List.copyOf(lines);
    }

    public int members() {
        return pupils + adults;
    }

    /// All insurance together: the members' and the goods'.
    public Money insurances() {
        return insurance.plus(goods);
    }

    public Money due() {
        return fee.plus(insurances()).plus(subscription).plus(voluntary);
    }
}
