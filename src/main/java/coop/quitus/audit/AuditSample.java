package coop.quitus.audit;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.util.UUID;

/// A sample that was drawn. The same population and the same plan give the same pieces.
///
/// @param pieces how many the population had
/// @param population what they move
/// @param sampled the part below the threshold, from which chance drew
/// @param digest SHA-256 of the population, piece by piece: whoever draws again compares it first
public record AuditSample(
        UUID id,
        SchoolYear year,
        SamplePlan plan,
        long pieces,
        Money population,
        Money sampled,
        String digest,
        Instant drawnAt) {}
