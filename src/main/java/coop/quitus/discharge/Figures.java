package coop.quitus.discharge;

import coop.quitus.kernel.Money;
import coop.quitus.report.FinancialReport;

/// The few figures of a report that one signs under, kept beside the signatures: after the
/// discharge they are read without the books.
///
/// @param broughtForward what the cooperative held on 1 September
/// @param assets what it held on 31 August, in all
/// @param bank of that, at the bank
/// @param cash of that, in the cash box
public record Figures(
        Money charges, Money products, Money broughtForward, Money assets, Money bank, Money cash) {

    public static Figures of(FinancialReport report) {
        return new Figures(
                report.operating().totalCharges(),
                report.operating().totalProducts(),
                report.balance().broughtForward(),
                report.balance().assets(),
                report.bank().book(),
                report.cash().book());
    }

    /// Products minus charges.
    public Money result() {
        return products.minus(charges);
    }

    /// What is neither at the bank nor in the cash box: advances to classes.
    public Money elsewhere() {
        return assets.minus(bank).minus(cash);
    }
}
