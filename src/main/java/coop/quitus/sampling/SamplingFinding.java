package coop.quitus.sampling;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that can be refused of a draw or a visit.
public sealed interface SamplingFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case Missing _, TooLong _, OutOfBounds _, NoSuchThing _ -> null;
            default -> SamplingRules.AUD_01;
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case Missing(String field, String _) -> field;
            case TooLong(String field, int _) -> field;
            case OutOfBounds(String field, int _, int _) -> field;
            case NotToCome _ -> "jour";
            case SeedTooShort _, AnotherSeed _ -> "graine";
            case NotInTheVisit _ -> "jour";
            default -> "";
        };
    }

    /// @param what what is missing, with its article
    record Missing(String field, String what) implements SamplingFinding {}

    record TooLong(String field, int most) implements SamplingFinding {}

    record OutOfBounds(String field, int least, int most) implements SamplingFinding {}

    record NoSuchThing() implements SamplingFinding {}

    record AlreadyAnnounced(SchoolYear year) implements SamplingFinding {}

    record NotAnnounced(SchoolYear year) implements SamplingFinding {}

    /// The association has no cooperative to visit.
    record Nobody() implements SamplingFinding {}

    /// The public value is known already: it is no seed.
    record NotToCome() implements SamplingFinding {}

    record SeedTooShort(int least) implements SamplingFinding {}

    /// The day of the public value has not come.
    record TooEarly(LocalDate day) implements SamplingFinding {}

    /// It is not the seed whose digest was announced.
    record AnotherSeed() implements SamplingFinding {}

    record AlreadyDrawn(SchoolYear year) implements SamplingFinding {}

    /// Things that were not looked at yet.
    record NotLookedAt(int left) implements SamplingFinding {}

    record Concluded() implements SamplingFinding {}

    record NotConcluded() implements SamplingFinding {}

    /// A visit is made after its draw, and signed the day it is made or later.
    record NotInTheVisit(LocalDate drawn, LocalDate today) implements SamplingFinding {}
}
