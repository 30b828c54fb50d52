package coop.quitus.federation;

import java.util.List;

/// An advice of the pack *allowed, tolerated, forbidden* (EXP-01). It warns; it never blocks in
/// silence.
///
/// @param id stable: `photocopier`
/// @param words what a person may type, lower case and without accents; any of them calls the
///   advice
/// @param advice why, in plain French
/// @param source the text that says so
public record SpendingAdvice(
        String id, Verdict verdict, List<String> words, String advice, String source) {

    public enum Verdict {
        ALLOWED,
        TOLERATED,
        FORBIDDEN
    }
}
