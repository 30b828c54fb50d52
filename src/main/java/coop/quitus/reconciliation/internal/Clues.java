package coop.quitus.reconciliation.internal;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What can be read off a label: the number of a cheque, words that tell, how many cheques a
/// deposit holds.
final class Clues {

    /// Fewer digits prove nothing: *7* and *12* are on every label.
    static final int DIGITS_THAT_PROVE = 4;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_TEXT = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern NUMBER_IN_LABEL =
            Pattern.compile(
                    "\\b(?:CHEQUE|CHQE|CHQ|CHE)(?: EMIS| PAYE)?(?: NO| N| NUM| NUMERO)? ?(\\d{4,12})\\b");
    private static final Pattern COUNT =
            Pattern.compile("\\b(\\d{1,3}) ?(?:CHQS?|CHEQUES?|CHQES?)\\b");
    private static final Set<String> SAY_NOTHING =
            Set.of(
                    "CHEQUE",
                    "REMISE",
                    "VIREMENT",
                    "VERSEMENT",
                    "ESPECE",
                    "PRELEVEMENT",
                    "CARTE",
                    "COOPERATIVE",
                    "COOP",
                    "SCOLAIRE",
                    "ECOLE",
                    "OCCE",
                    "CLASSE",
                    "POUR",
                    "AVEC",
                    "DANS",
                    "SEPA",
                    "RECU",
                    "EMIS",
                    "FAVEUR",
                    "PART",
                    "FACTURE",
                    "ACHAT",
                    "DEPOT",
                    "BANQUE",
                    "RECETTE",
                    "DEPENSE",
                    "FAMILLE",
                    "PARTICIPATION",
                    "MOTIF",
                    "INST",
                    "PRLV",
                    "PAIEMENT",
                    "EURO",
                    "DIVER",
                    "LIBELLE",
                    "REFERENCE");

    private Clues() {}

    /// Capitals, no accents, one space between words.
    static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NOT_TEXT.matcher(bare.toUpperCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /// The digits of a cheque's number without its leading zeros; empty when they prove nothing.
    static String number(String cheque) {
        String digits = cheque.replaceAll("\\D", "").replaceFirst("^0+", "");
        return digits.length() < DIGITS_THAT_PROVE ? "" : digits;
    }

    /// The number the bank gives, or the one in its label.
    static String number(String cheque, String plainLabel) {
        String given = number(cheque);
        if (!given.isEmpty()) {
            return given;
        }
        var found = NUMBER_IN_LABEL.matcher(plainLabel);
        return found.find() ? number(found.group(1)) : "";
    }

    /// The same number, or its last digits as people write them on the stub.
    static boolean sameNumber(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && (one.endsWith(other) || other.endsWith(one));
    }

    /// Two neighbouring digits exchanged: 9670021 for 9670012.
    static boolean swapped(String one, String other) {
        if (one.length() != other.length() || one.equals(other)) {
            return false;
        }
        int at = 0;
        while (one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    /// One digit is another: 9670024 for 9670021.
    static boolean oneDigitApart(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int apart = 0;
        for (int i = 0; i < one.length(); i++) {
            apart += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return apart == 1;
    }

    /// The words that may tell one operation from another, and how many cheques are spoken of.
    static Set<String> words(String plainText) {
        var words = new LinkedHashSet<String>();
        for (String word : plainText.split(" ")) {
            String singular = word.endsWith("S") ? word.substring(0, word.length() - 1) : word;
            boolean letters = singular.chars().allMatch(Character::isLetter);
            if (letters && singular.length() >= 4 && !SAY_NOTHING.contains(singular)) {
                words.add(singular);
            }
        }
        int count = chequesIn(plainText);
        if (count > 0) {
            words.add(count + " chèques");
        }
        return words;
    }

    /// `24 CHQ` says 24; 0 when nothing is said.
    static int chequesIn(String plainText) {
        var found = COUNT.matcher(plainText);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
