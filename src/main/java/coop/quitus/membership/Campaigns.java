package coop.quitus.membership;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Optional;

/// The yearly campaign of an association, and where all its cooperatives stand. Read with the
/// second, read-only role.
public interface Campaigns {

    /// The work in the background that reminds many: `annee`, `mots`, and `cooperatives`, their ids
    /// with commas; none is all those that are awaited.
    String REMINDERS = "membership.reminders";

    Optional<Campaign> of(AssociationId association, SchoolYear year);

    /// Opens it, or changes its word.
    Outcome<Campaign, AffiliationFinding> open(
            AssociationId association, SchoolYear year, String word, Actor by);

    /// Where each cooperative stands, by number; headquarters and practice schools are not among
    /// them. As many queries for five hundred as for one.
    List<AffiliationStanding> standings(AssociationId association, SchoolYear year);

    /// Writes to the mandate holders of a cooperative whose affiliation is awaited; each reminder
    /// is kept, and none is sent twice on one day.
    ///
    /// @param words what the association adds; may be empty
    Outcome<Reminder, AffiliationFinding> remind(
            CooperativeId cooperative, SchoolYear year, String words, Actor by);

    /// The reminders of a cooperative in a year, the last first.
    List<Reminder> reminders(CooperativeId cooperative, SchoolYear year);
}
