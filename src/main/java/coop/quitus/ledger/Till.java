package coop.quitus.ledger;

/// Where money is: the bank, the cash box, a class's advance.
///
/// @param account a line of the chart whose key begins with `TRE_`
/// @param classCode the class it belongs to, empty for the whole cooperative
public record Till(AccountKey account, String classCode) {

    public static final Till BANK = new Till(AccountKey.BANK, "");
    public static final Till CASH = new Till(AccountKey.CASH, "");

    public Till {
        if (!account.isTill()) {
            throw new IllegalArgumentException(account + " is not a till");
        }
    }

    public static Till advanceOf(String classCode) {
        return new Till(AccountKey.ADVANCE, classCode);
    }
}
