package coop.quitus.membership;

import coop.quitus.kernel.Money;

/// A line of what an affiliation costs.
///
/// @param label in words: *62 élèves à 2,05 €*
/// @param of what it belongs to: the fee, the insurance, or what is added of one's own will
public record BillLine(Part of, String label, Money amount) {

    /// What a line belongs to.
    public enum Part {
        FEE,
        INSURANCE,
        GOODS,
        SUBSCRIPTION,
        VOLUNTARY
    }
}
