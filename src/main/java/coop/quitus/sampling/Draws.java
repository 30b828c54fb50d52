package coop.quitus.sampling;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.util.Optional;

/// The draw of one cooperative in ten (AUD-01): announced, then made, each once a year and for
/// ever.
public interface Draws {

    Optional<Announcement> announcement(AssociationId association, SchoolYear year);

    /// Announces: the list of all cooperatives is made now, with the weight of their signs, and
    /// sealed by its digest.
    Outcome<Announcement, SamplingFinding> announce(
            AssociationId association, SchoolYear year, NewAnnouncement asked, Actor by);

    /// The list as it was announced.
    Optional<DrawPopulation> population(AssociationId association, SchoolYear year);

    /// Draws with the seed that was promised, and opens the visits. The same seed a second time
    /// gives the same draw, and opens what is not open yet.
    Outcome<Made, SamplingFinding> draw(
            AssociationId association, SchoolYear year, String seed, Actor by);

    Optional<Made> made(AssociationId association, SchoolYear year);

    /// A draw that was made.
    record Made(Tenth tenth, Instant at, String by) {}
}
