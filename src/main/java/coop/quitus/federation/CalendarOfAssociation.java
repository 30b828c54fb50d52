package coop.quitus.federation;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.Map;

/// The days each association sets, by school year.
public interface CalendarOfAssociation {

    /// The days of the school year they fall in: those chosen for it, else the same days of the
    /// last year chosen, else the nation's. The report due is that of the year before: see
    /// [#reportDue].
    Deadlines of(AssociationId association, SchoolYear year);

    /// The last day to hand in the report of that year, which falls in the next one.
    default LocalDate reportDue(AssociationId association, SchoolYear closed) {
        return of(association, closed.next()).report();
    }

    /// The same for every association, in two queries.
    Map<AssociationId, LocalDate> reportsDue(SchoolYear closed);

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
