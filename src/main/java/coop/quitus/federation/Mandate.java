package coop.quitus.federation;

import coop.quitus.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/// A person's part in a place, with its dates (domain, section 1.3). It is never erased: it ends.
///
/// @param from its first day
/// @param until its last day, included; empty when it has none
/// @param givenBy the name of who gave it
/// @param endedAt when someone ended it before its day; from that moment it gives no right
public record Mandate(
        UUID id,
        UUID person,
        Role role,
        Place place,
        LocalDate from,
        Optional<LocalDate> until,
        String givenBy,
        Optional<Instant> endedAt) {

    /// Whether it was held on the evening of a day, whatever came of it later.
    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from)
                && (until.isEmpty() || !day.isAfter(until.get()))
                && endedAt.map(at -> LocalDate.ofInstant(at, ZoneId.of("Europe/Paris")))
                        .filter(end -> !end.isAfter(day))
                        .isEmpty();
    }

    /// Whether it gives its rights on that day.
    public boolean holdsOn(LocalDate day) {
        return endedAt.isEmpty()
                && !day.isBefore(from)
                && (until.isEmpty() || !day.isAfter(until.get()));
    }
}
