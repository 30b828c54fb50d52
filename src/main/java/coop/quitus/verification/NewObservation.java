package coop.quitus.verification;

import coop.quitus.verification.Observation.Subject;
import coop.quitus.verification.Observation.Verdict;
import java.util.Map;
import java.util.UUID;

/// What a form says was seen, before it is judged.
///
/// @param key the form's own key: the same sent twice is kept once
/// @param version of the report it was seen on
/// @param words what is remarked, at most [#LONGEST] characters
/// @param coins for the cash alone, how many of each note and coin, by value in cents
public record NewObservation(
        UUID key,
        int version,
        Subject subject,
        int position,
        Verdict verdict,
        String words,
        Map<Integer, Integer> coins) {

    public static final int LONGEST = 500;

    public NewObservation {
        words = words.strip();
        coins = Map.copyOf(coins);
    }

    public static NewObservation ofPiece(
            UUID key, int version, int position, Verdict verdict, String words) {
        return new NewObservation(key, version, Subject.PIECE, position, verdict, words, Map.of());
    }

    /// The cash: whether it agrees is not asked, it is counted.
    public static NewObservation ofCash(
            UUID key, int version, Map<Integer, Integer> coins, String words) {
        return new NewObservation(key, version, Subject.CASH, 0, Verdict.GOOD, words, coins);
    }

    public static NewObservation ofStatement(UUID key, int version, Verdict verdict, String words) {
        return new NewObservation(key, version, Subject.STATEMENT, 0, verdict, words, Map.of());
    }
}
