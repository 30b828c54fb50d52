package coop.quitus.dues;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/// An association as it collects: the name and the account that banks know, and its creditor
/// identifier (ICS), given by its bank.
///
/// @param number which version of these words, from 1
/// @param payee to whom cheques are written
public record Creditor(int number, String name, String creditorId, String iban, String payee) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{3}[A-Z0-9]{1,28}");

    /// Whether a creditor identifier has the right key: modulo 97, the three signs of the business
    /// code left out.
    public static boolean isIdentifier(String text) {
        String plain = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(plain).matches()) {
            return false;
        }
        var digits = new StringBuilder();
        (plain.substring(7) + plain.substring(0, 4))
                .chars()
                .forEach(sign -> digits.append(Character.getNumericValue(sign)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }
}
