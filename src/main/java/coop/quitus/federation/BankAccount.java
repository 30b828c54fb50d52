package coop.quitus.federation;

import coop.quitus.kernel.CooperativeId;
import java.util.Locale;
import java.util.UUID;

/// An account of the association, entrusted to one cooperative (domain, section 1.5).
///
/// @param bank as people call it: *Crédit Mutuel*
/// @param holder as the bank writes it: *Coopérative scolaire OCCE école Jean-Macé*
/// @param iban without spaces; empty when only the number is known
/// @param accountNumber the number alone, as OFX files say it; empty when the IBAN is known
public record BankAccount(
        UUID id,
        CooperativeId cooperative,
        String bank,
        String holder,
        String iban,
        String accountNumber) {

    private static final int BANK_AND_BRANCH = 10;
    private static final int ACCOUNT = 11;
    private static final int FRENCH_IBAN = 27;

    /// Whether a bank's file that names this number speaks of this account: an IBAN, the eleven
    /// signs of a French account, or these with the bank and the branch before them.
    public boolean isKnownAs(String number) {
        String plain = plain(number);
        if (plain.isEmpty()) {
            return false;
        }
        if (plain.equals(iban) || plain.equals(accountNumber)) {
            return true;
        }
        if (iban.length() != FRENCH_IBAN || !iban.startsWith("FR")) {
            return false;
        }
        String basic = iban.substring(4);
        String withBank = basic.substring(0, BANK_AND_BRANCH + ACCOUNT);
        return plain.equals(basic)
                || plain.equals(withBank)
                || plain.equals(withBank.substring(BANK_AND_BRANCH));
    }

    /// Without spaces, dots or hyphens, in capitals.
    public static String plain(String number) {
        return number.replaceAll("[\\s.\\-\\u00a0\\u202f]", "").toUpperCase(Locale.ROOT);
    }

    /// For screens: `FR76 1444 5004 …`, or the bare number.
    public String inFrench() {
        return iban.isEmpty() ? accountNumber : iban.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
