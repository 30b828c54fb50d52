package coop.quitus.ledger;

import coop.quitus.kernel.Money;

/// One line of an entry. Debits are positive, credits negative: the lines of an entry sum to zero.
///
/// @param account a line of the chart
/// @param classCode the class it concerns, empty for the whole cooperative
/// @param subsidy the code of the subsidy it is charged to or paid by, empty for none
/// @param project the code of the project, empty for none
/// @param amount signed: bank +480,00 (money in), family contributions −480,00
public record Line(
        AccountKey account, String classCode, String subsidy, String project, Money amount) {

    public Line(AccountKey account, Money amount) {
        this(account, "", "", "", amount);
    }

    public Line(Till till, Money amount) {
        this(till.account(), till.classCode(), "", "", amount);
    }

    /// The same line the other way.
    public Line negated() {
        return new Line(account, classCode, subsidy, project, amount.negated());
    }

    public boolean isTill() {
        return account.isTill();
    }

    public Till till() {
        return new Till(account, classCode);
    }
}
