package coop.quitus.sampling;

import coop.quitus.kernel.Sha256;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a draw is about to be announced.
///
/// @param source the public value, named so that nobody can mistake it; empty with a sealed seed
/// @param sourceOn the day it will be read; null with a sealed seed
/// @param seedDigest SHA-256 of the sealed seed; empty with a public value
public record NewAnnouncement(
        DrawMethod method,
        String source,
        @Nullable LocalDate sourceOn,
        String seedDigest,
        int riskPercent,
        int restYears) {

    /// The usual half and five years.
    public static final int USUAL_RISK_PERCENT = 50;

    public static final int USUAL_REST_YEARS = 5;

    /// A sealed seed is long enough that nobody guesses it from its digest.
    public static final int SHORTEST_SEED = 16;

    public static NewAnnouncement publicValue(
            String source, @Nullable LocalDate on, int riskPercent, int restYears) {
        return new NewAnnouncement(
                DrawMethod.PUBLIC_VALUE, source.strip(), on, "", riskPercent, restYears);
    }

    /// @param seed kept by who announces, and by nobody here
    public static NewAnnouncement sealed(String seed, int riskPercent, int restYears) {
        String plain = Tenth.plain(seed);
        return new NewAnnouncement(
                DrawMethod.SEALED_SEED,
                "",
                null,
                plain.length() < SHORTEST_SEED ? "" : Sha256.of(plain),
                riskPercent,
                restYears);
    }
}
