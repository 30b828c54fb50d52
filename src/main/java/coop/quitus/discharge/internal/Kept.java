package coop.quitus.discharge.internal;

import coop.quitus.discharge.Discharge;
import coop.quitus.discharge.Discharge.Part;
import coop.quitus.discharge.Discharge.Signature;
import coop.quitus.discharge.Figures;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version as it is kept, with what only papers tell.
///
/// @param end how it ended; null while it did not
record Kept(
        SchoolYear year,
        int version,
        String digest,
        Figures figures,
        List<Line> lines,
        @Nullable End end) {

    Kept {
        lines = List.copyOf(lines);
    }

    /// @param quality what they are in the school, in French; empty when it says nothing more
    record Line(long number, Signature signature, String quality) {}

    record End(boolean given, Instant at, String by) {}

    boolean signed(Part part, UUID signatory) {
        return lines.stream()
                .map(Line::signature)
                .anyMatch(one -> one.part() == part && one.signatory().equals(signatory));
    }

    Discharge seen(List<String> awaited) {
        return new Discharge(
                year,
                version,
                digest,
                lines.stream().map(Line::signature).toList(),
                end == null ? awaited : List.of(),
                end != null && end.given() ? end.at() : null);
    }
}
