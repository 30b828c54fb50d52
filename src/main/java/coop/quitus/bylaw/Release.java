package coop.quitus.bylaw;

import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/// What the nation proposes to all from a school year on. It never changes: the next one follows.
///
/// @param number from 1, without a gap
/// @param values what it sets, by key
/// @param by the name of who published it
public record Release(
        int number,
        SchoolYear from,
        String title,
        String changes,
        String reference,
        LocalDate referencedOn,
        Map<String, String> values,
        Instant at,
        String by) {

    public Release {
        values = Map.copyOf(values);
    }
}
