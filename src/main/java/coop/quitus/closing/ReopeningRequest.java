package coop.quitus.closing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A school asks its association to open a closed year again.
///
/// @param number its number in that year, from 1
/// @param answer what the association said; null while it waits
public record ReopeningRequest(
        int number, String reason, Instant askedAt, String askedBy, @Nullable Answer answer) {

    /// @param words why not, or what to do; may be empty when granted
    /// @param openUntil until when the books are open, UTC; null when refused
    public record Answer(
            boolean granted,
            String words,
            @Nullable Instant openUntil,
            Instant answeredAt,
            String answeredBy) {}
}
