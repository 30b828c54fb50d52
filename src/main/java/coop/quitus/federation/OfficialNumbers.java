package coop.quitus.federation;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/// The keys of official numbers (IDN-01).
public final class OfficialNumbers {

    private static final String UAI_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final Pattern UAI = Pattern.compile("\\d{7}[A-Z]");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");

    private OfficialNumbers() {}

    public static boolean isUai(String text) {
        return UAI.matcher(text).matches() && text.equals(uaiOf(text.substring(0, 7)));
    }

    /// The whole number from its seven digits: the letter is the remainder of the division by 23.
    public static String uaiOf(String sevenDigits) {
        return sevenDigits + UAI_LETTERS.charAt(Integer.parseInt(sevenDigits) % 23);
    }

    public static boolean isSiren(String text) {
        return text.matches("\\d{9}") && luhn(text);
    }

    public static boolean isSiret(String text) {
        return text.matches("\\d{14}") && luhn(text);
    }

    public static boolean isRna(String text) {
        return text.matches("W[0-9][0-9AB][0-9]{7}");
    }

    public static boolean isIban(String text) {
        String plain = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!IBAN.matcher(plain).matches()) {
            return false;
        }
        var digits = new StringBuilder();
        (plain.substring(4) + plain.substring(0, 4))
                .chars()
                .forEach(letter -> digits.append(Character.getNumericValue(letter)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
