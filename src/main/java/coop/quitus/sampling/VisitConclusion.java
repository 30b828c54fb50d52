package coop.quitus.sampling;

import java.time.Instant;
import java.time.LocalDate;

/// How a visit ended, signed by who made it.
///
/// @param digest SHA-256 of all that was looked at and found, lower-case hexadecimal
public record VisitConclusion(
        Verdict verdict, String words, LocalDate visitedOn, String digest, Instant at, String by) {

    /// In one word.
    public enum Verdict {
        REGULAR("Rien à redire"),
        WITH_REMARKS("Des points à reprendre"),
        SERIOUS("Des faits graves, signalés à l'association");

        private final String french;

        Verdict(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }
}
