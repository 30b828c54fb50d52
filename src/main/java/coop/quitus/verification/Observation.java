package coop.quitus.verification;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Money;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a verifier says of something they looked at. The last word of each counts; all stay.
///
/// @param position of the piece in the sample; zero for the cash and the statement
/// @param words empty when all is well
/// @param counted what the cash made; null for anything else
/// @param coins how many of each note and coin, by value in cents
public record Observation(
        Subject subject,
        int position,
        Verdict verdict,
        String words,
        @Nullable Money counted,
        Map<Integer, Integer> coins,
        Instant at,
        Actor by) {

    public Observation {
        coins = Map.copyOf(coins);
    }

    /// What was looked at.
    public enum Subject {
        PIECE,
        CASH,
        STATEMENT
    }

    public enum Verdict {
        GOOD,
        REMARK
    }

    /// Whether it is about the same thing, by the same person.
    public boolean sameAs(Observation other) {
        return subject == other.subject
                && position == other.position
                && by.person().equals(other.by.person());
    }
}
