package coop.quitus.federation;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;

/// The choices of each association, by school year.
public interface Policies {

    /// The choices in force: those of the year, else of the last year that has some, else the
    /// nation's.
    Policy of(AssociationId association, SchoolYear year);

    /// Chooses for a year.
    ///
    /// @param reason why; it may be blank for a year that has not begun (LOC-01)
    Outcome<Policy, PlaceFinding> choose(
            AssociationId association, SchoolYear year, Policy policy, String reason, Actor by);

    /// Chooses nothing any more from that year on: what the nation proposes holds here again.
    ///
    /// @param reason why; it may be blank for a year that has not begun (LOC-01)
    Outcome<Policy, PlaceFinding> follow(
            AssociationId association, SchoolYear year, String reason, Actor by);
}
