package coop.quitus.membership;

import java.time.Instant;

/// A step of an affiliation, with its day and its name.
///
/// @param version of the sheet it speaks of
/// @param words said with it; empty for none
public record AffiliationStep(
        int number,
        AffiliationState state,
        int version,
        String words,
        Instant takenAt,
        String takenBy) {}
