package coop.quitus.classroom;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The knowledge markets of a class, one at a time.
public interface Markets {

    /// The one being prepared or held: the latest.
    Optional<Market> current(SchoolClass where);

    Outcome<UUID, ClassroomFinding> announce(
            SchoolClass where, LocalDate heldOn, int rounds, int minutes, Actor by);

    /// What a pupil will teach; a second one takes the place of the first.
    Outcome<UUID, ClassroomFinding> offer(SchoolClass where, Offer offer, Actor by);

    /// What a pupil would like to learn, the dearest first, five at most.
    Outcome<Integer, ClassroomFinding> wish(
            SchoolClass where, UUID pupil, List<UUID> offers, Actor by);

    /// Draws the timetable. The same seed draws the same one; offers and wishes are closed from
    /// then on, until another is drawn.
    Outcome<Timetable, ClassroomFinding> draw(SchoolClass where, long seed, Actor by);
}
