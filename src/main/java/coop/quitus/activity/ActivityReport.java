package coop.quitus.activity;

import coop.quitus.kernel.SchoolYear;
import java.util.List;

/// What a cooperative did in a year (*compte rendu d'activités*, CRA).
///
/// @param missing the questions that still have no answer, in French; empty once it may be sent
/// @param digest SHA-256 of its answers, lower-case hexadecimal
public record ActivityReport(SchoolYear year, List<String> missing, String digest) {

    public ActivityReport {
        missing = List.copyOf(missing);
    }

    public boolean complete() {
        return missing.isEmpty();
    }
}
