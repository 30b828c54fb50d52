package coop.quitus.training;

import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.util.UUID;

/// A day when a training is given, in a place or by a video link.
///
/// @param seats how many people have a seat; the others wait
/// @param seated how many have one
/// @param waiting how many wait
/// @param cancelled whether it will not be held
public record TrainingSession(
        UUID id,
        Training training,
        SchoolYear year,
        Instant startsAt,
        Instant endsAt,
        String place,
        String link,
        int seats,
        int seated,
        int waiting,
        boolean cancelled) {

    public boolean full() {
        return seated >= seats;
    }

    /// Where, in words.
    public String where() {
        return place.isEmpty() ? "À distance" : place;
    }
}
