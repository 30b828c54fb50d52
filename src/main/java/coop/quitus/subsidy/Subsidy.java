package coop.quitus.subsidy;

import java.time.Instant;
import java.util.List;

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
