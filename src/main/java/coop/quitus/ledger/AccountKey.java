package coop.quitus.ledger;

/// The name of a line of the chart in code: `CHG_ACTIVITY`, `TRE_BANK`. Codes and labels are data
/// of a chart's version and change; the key stays.
public record AccountKey(String value) {

    /// The tills every chart has, and the two lines of equity. They are named here because the
    /// books themselves speak of them; every other line is only data.
    public static final AccountKey BANK = new AccountKey("TRE_BANK");

    public static final AccountKey CASH = new AccountKey("TRE_CASH");
    public static final AccountKey ADVANCE = new AccountKey("TRE_ADV");
    public static final AccountKey TRANSFER = new AccountKey("TRE_TRANSFER");
    public static final AccountKey BROUGHT_FORWARD = new AccountKey("EQ_BF");

    public AccountKey {
        if (!value.matches("[A-Z][A-Z0-9_]{2,39}")) {
            throw new IllegalArgumentException("not the key of an account: " + value);
        }
    }

    public boolean isTill() {
        return value.startsWith("TRE_");
    }

    public boolean isCharge() {
        return value.startsWith("CHG_");
    }

    public boolean isProduct() {
        return value.startsWith("PRD_");
    }

    /// The brought-forward and the result.
    public boolean isEquity() {
        return value.startsWith("EQ_");
    }

    /// What headquarters own or owe besides money: neither a charge nor a product.
    public boolean isBalance() {
        return value.startsWith("BAL_");
    }

    @Override
    public String toString() {
        return value;
    }
}
