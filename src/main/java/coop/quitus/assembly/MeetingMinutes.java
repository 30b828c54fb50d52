package coop.quitus.assembly;

import java.time.Instant;
import java.util.List;

/// The minutes of a general meeting: drawn once, then signed by two officers.
///
/// @param words what was said beside the votes; may be empty
/// @param figures the approved accounts in a sentence, or that Quitus has none
/// @param digest SHA-256 of all they say
public record MeetingMinutes(
        String words, String figures, String digest, Instant at, List<Signature> signatures) {

    public MeetingMinutes {
        signatures = List.copyOf(signatures);
    }

    /// @param office président·e, secrétaire…
    public record Signature(String name, String office, Instant at) {}

    public boolean signed() {
        return signatures.size() == 2;
    }
}
