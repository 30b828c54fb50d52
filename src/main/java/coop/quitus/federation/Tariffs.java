package coop.quitus.federation;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;

/// What each association asks of its cooperatives, by school year.
public interface Tariffs {

    /// The tariff in force: that of the year, else the last one the association chose, else the
    /// nation's.
    Tariff of(AssociationId association, SchoolYear year);

    /// Chooses a tariff; each choice is kept.
    ///
    /// @param reason why; it may be blank for a year that has not begun (LOC-01)
    Outcome<Tariff, PlaceFinding> choose(
            AssociationId association, SchoolYear year, Tariff tariff, String reason, Actor by);

    /// Chooses nothing any more from that year on: what the nation proposes holds here again.
    ///
    /// @param reason why; it may be blank for a year that has not begun (LOC-01)
    Outcome<Tariff, PlaceFinding> follow(
            AssociationId association, SchoolYear year, String reason, Actor by);
}
