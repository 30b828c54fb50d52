package coop.quitus.sampling;

import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How the tenth of a year will be drawn, said before it is. It never changes.
///
/// @param source the public value; empty with a sealed seed
/// @param seedDigest SHA-256 of the sealed seed; empty with a public value
/// @param populationDigest SHA-256 of the file of the list, which is sealed by it
public record Announcement(
        SchoolYear year,
        DrawMethod method,
        String source,
        @Nullable LocalDate sourceOn,
        String seedDigest,
        int riskPercent,
        int restYears,
        String populationDigest,
        int populationSize,
        Instant at,
        String by) {

    public int tenth() {
        return DrawPopulation.tenthOf(populationSize);
    }

    /// The first day on which the draw can be made.
    public boolean ripeOn(LocalDate today) {
        return sourceOn == null || !today.isBefore(sourceOn);
    }
}
