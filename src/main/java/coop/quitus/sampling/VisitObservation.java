package coop.quitus.sampling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a visit found, and what became of it.
///
/// @param number from 1
/// @param piece the entry it is about: `D12`; empty for none
/// @param rule of the catalogue; empty for none
/// @param asked what is to be done; empty for an advice that asks nothing
/// @param dueOn by when; null when nothing is asked
public record VisitObservation(
        int number,
        Gravity gravity,
        String what,
        String piece,
        String rule,
        String asked,
        @Nullable LocalDate dueOn,
        Instant at,
        String by,
        List<FollowUp> followUps) {

    public VisitObservation {
        followUps = List.copyOf(followUps);
    }

    /// How much it matters.
    public enum Gravity {
        ADVICE("conseil"),
        TO_CORRECT("à corriger"),
        SERIOUS("grave");

        private final String french;

        Gravity(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }

    /// An answer of who holds the mandate, or the word that closes the matter.
    public record FollowUp(boolean closing, String words, Instant at, String by) {}

    public boolean closed() {
        return asked.isEmpty() || followUps.stream().anyMatch(FollowUp::closing);
    }

    public boolean lateOn(LocalDate today) {
        return !closed() && dueOn != null && today.isAfter(dueOn);
    }
}
