package coop.quitus.subsidy.web;

import coop.quitus.kernel.Money;
import coop.quitus.ledger.Entry;
import coop.quitus.subsidy.Subsidy;
import coop.quitus.subsidy.SubsidyMovement;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// Where the money of an expense came from, or what a receipt is a payment of.
///
/// @param path of the school year
/// @param files the subsidies named, by code
public record FundersPage(
        Frame frame,
        String path,
        Entry entry,
        List<SubsidyMovement> movements,
        Map<String, Subsidy> files)
        implements Page {

    public Money own() {
        return entry.movement()
                .absolute()
                .minus(Money.sum(movements.stream().map(SubsidyMovement::amount)));
    }
}
