package coop.quitus.garden;

import java.time.LocalDate;
import java.util.UUID;

/// A line of the log.
///
/// @param by how it is signed: a class, never a child
public record Reading(UUID id, NewReading noted, String by) {

    public LocalDate on() {
        return noted.on();
    }

    public String subject() {
        return noted.subject();
    }

    public String step() {
        return noted.step();
    }
}
