package coop.quitus.federation;

import coop.quitus.kernel.Money;

/// What an association chose for a school year, where departments differ (domain, section 12).
///
/// @param chequeDays how long after its date a cheque may be debited and still be matched, in days
/// @param depositDays how long a deposit may take to be credited, in days
/// @param cashCeiling above it, cash should go to the bank (CSH-02)
/// @param cashDays cash kept longer than this without a deposit is remarked (CSH-02), in days
/// @param advanceCeiling what a class may hold at once (CLS-01)
/// @param councilThreshold above it, an expense carries the council's decision (EXP-04)
/// @param receiptPercent share of expenses proved by a mere till receipt beyond which it is said
///   (ACC-07), in percent
public record Policy(
        int chequeDays,
        int depositDays,
        Money cashCeiling,
        int cashDays,
        Money advanceCeiling,
        Money councilThreshold,
        int receiptPercent) {

    /// What holds until the association chooses: estimates, to be confirmed by each.
    public static final Policy DEFAULT =
            new Policy(
                    45, 10, Money.cents(15_000), 30, Money.cents(20_000), Money.cents(10_000), 20);
}
