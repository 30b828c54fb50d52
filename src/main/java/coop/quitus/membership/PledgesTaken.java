package coop.quitus.membership;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.util.List;

/// The bell that a declaration rings for the yearly pledge of mandate holders: the room above that
/// keeps pledges says who took one, and takes it. Without such a room nothing is asked.
public interface PledgesTaken {

    /// What one pledges, word for word.
    String sentence();

    /// Who pledged for that year, the first first.
    List<Taken> of(CooperativeId cooperative, SchoolYear year);

    /// Takes it for that year in the name of who acts, in the same transaction.
    ///
    /// @return false when it cannot be taken: no mandate that day, or another year than today's
    boolean take(CooperativeId cooperative, SchoolYear year, Actor by);

    /// @param name who pledged
    record Taken(java.util.UUID person, String name, Instant at) {}
}
