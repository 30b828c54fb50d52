package coop.quitus.federation;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;

/// The days each association sets, by school year.
public interface CalendarOfAssociation {

    /// The days of the school year they fall in: those chosen for it, else the same days of the
    /// last year chosen, else the nation's. The report due is that of the year before: whoever
    /// waits for the accounts of 2025 asks for the deadlines of `new SchoolYear(2025).next()`.
    Deadlines of(AssociationId association, SchoolYear year);

    /// Chooses the days; each choice is kept.
    ///
    /// @param reason why; it may be blank for a year that has not begun (LOC-01)
    Outcome<Deadlines, PlaceFinding> choose(
            AssociationId association,
            SchoolYear year,
            Deadlines deadlines,
            String reason,
            Actor by);

    /// Chooses nothing any more from that year on: what the nation proposes holds here again.
    ///
    /// @param reason why; it may be blank for a year that has not begun (LOC-01)
    Outcome<Deadlines, PlaceFinding> follow(
            AssociationId association, SchoolYear year, String reason, Actor by);
}
