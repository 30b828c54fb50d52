package coop.quitus.letter;

import java.time.Instant;

/// What a partner answered. It stays: a second answer is added after it (LET-04).
///
/// @param number the first is 1
/// @param words at most 2,000 characters; a pupil's first name is never kept in them
/// @param conditions what is asked in return; empty for nothing
/// @param by the name of who answers, as typed
/// @param function *maire*, *cheffe du service*
/// @param file the hash of the voucher that came with it; empty for none
/// @param read whether the class has read it
public record LetterAnswer(
        int number,
        Verdict verdict,
        String words,
        String conditions,
        String by,
        String function,
        String file,
        Instant at,
        boolean read) {

    /// What is answered, in one word.
    public enum Verdict {
        YES("Oui"),
        NO("Non"),
        MEET("Rencontrons-nous");

        private final String french;

        Verdict(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }
}
