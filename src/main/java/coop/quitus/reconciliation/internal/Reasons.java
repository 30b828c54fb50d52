package coop.quitus.reconciliation.internal;

import java.util.List;
import java.util.stream.Collectors;

/// Says why, in small words: what agrees, then how long it took.
final class Reasons {

    private Reasons() {}

    static String sameCheque(Trace line, int entries, long days) {
        String amount = entries == 1 ? "même montant" : entries + " pièces qui font ce montant";
        return "même numéro de chèque " + line.number() + ", " + amount + ", " + later(days);
    }

    static String otherAmount(Trace line) {
        return "même numéro de chèque " + line.number() + ", mais le montant n'est pas le même";
    }

    static String nearCheque(Trace entry, Trace line, String what) {
        String numbers =
                entry.number().isEmpty()
                        ? " (chèque " + line.number() + ")"
                        : " (" + entry.number() + " au cahier, " + line.number() + " à la banque)";
        return "même montant, " + what + numbers + ", " + later(line.day() - entry.day());
    }

    static String single(Trace entry, Trace line, String proof) {
        return "même montant, " + proof + ", " + later(line.day() - entry.day());
    }

    static String commonWords(Trace entry, Trace line) {
        List<String> words =
                entry.words().stream().filter(line.words()::contains).limit(3).toList();
        return (words.size() == 1 ? "mot commun : " : "mots communs : ")
                + words.stream()
                        .map(word -> "« " + lower(word) + " »")
                        .collect(Collectors.joining(", "));
    }

    private static String lower(String word) {
        return word.toLowerCase(java.util.Locale.FRENCH);
    }

    /// `6 jours après`, seen from the books.
    static String later(long days) {
        if (days == 0) {
            return "le même jour";
        }
        String count = Math.abs(days) == 1 ? "1 jour" : Math.abs(days) + " jours";
        return count + (days > 0 ? " après" : " avant");
    }
}
