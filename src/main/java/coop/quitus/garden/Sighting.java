package coop.quitus.garden;

import java.time.LocalDate;
import java.util.UUID;

/// Something a class found and named with a key: what, when, where.
///
/// @param key the code of the key that named it
/// @param result the code of the name it was given
/// @param where in the garden, in a few words; may be empty
public record Sighting(UUID id, String key, String result, LocalDate on, String where, String by) {

    /// The most its place may have.
    public static final int LONGEST = 80;
}
