package coop.quitus.classroom;

import java.time.LocalDate;
import java.util.UUID;

/// A job held by a pupil, from a day through another.
///
/// @param advice the word left to whoever comes next; empty while none is
public record JobTerm(
        UUID id, UUID job, UUID pupil, LocalDate from, LocalDate through, String advice) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(through);
    }
}
