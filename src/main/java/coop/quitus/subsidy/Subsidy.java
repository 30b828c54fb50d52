package coop.quitus.subsidy;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A subsidy's file.
///
/// @param code its name on the lines of the books: `MAIRIE-JARDIN`
/// @param terms what holds today
/// @param version how many times the terms were written, from 1
/// @param changedAt when they were last, UTC
/// @param changedBy by whom
/// @param letters what was filed with it, the oldest first
public record Subsidy(
        String code,
        SubsidyTerms terms,
        int version,
        Instant changedAt,
        String changedBy,
        List<Letter> letters) {

    public Subsidy {
        letters = List.copyOf(letters);
    }

    private static final Set<String> SMALL_WORDS =
            Set.of("DE", "DU", "DES", "LA", "LE", "LES", "POUR", "ET", "UN", "UNE", "A", "L", "D");

    /// A code made of who pays and what for: `MAIRIE-JARDIN`.
    public static String codeFor(String funder, String purpose) {
        String made = firstWord(funder) + "-" + firstWord(purpose);
        return made.length() > 30 ? made.substring(0, 30) : made;
    }

    private static String firstWord(String words) {
        String plain =
                Normalizer.normalize(words, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toUpperCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^A-Z0-9]+", -1))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .findFirst()
                .orElse("SUBVENTION");
    }

    /// A paper filed with the subsidy.
    ///
    /// @param hash SHA-256 of the voucher it is kept as
    public record Letter(String hash, LetterKind kind, Instant filedAt, String filedBy) {}

    /// What a paper of the file is.
    public enum LetterKind {
        REQUEST("La demande"),
        NOTIFICATION("La notification"),
        CONVENTION("La convention"),
        PLEDGE("Le contrat d'engagement républicain"),
        REPORT("Le compte rendu envoyé"),
        OTHER("Une lettre");

        private final String inFrench;

        LetterKind(String inFrench) {
            this.inFrench = inFrench;
        }

        public String inFrench() {
            return inFrench;
        }
    }
}
