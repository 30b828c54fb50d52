package coop.quitus.reconciliation;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.EntryId;
import coop.quitus.ledger.Till;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Puts the bank's lines beside the books' entries. A match says that both tell of the same money;
/// it changes neither.
public interface Matching {

    /// What may go together among what nothing has matched yet, up to the end of that year: last
    /// year's late cheques are among it (ACC-17). Each suggestion says why.
    List<Suggestion> suggestions(CooperativeId cooperative, Till till, SchoolYear year);

    /// Accepts a match. The amounts must agree to the cent, and neither side may be matched
    /// already.
    Outcome<Match, MatchFinding> accept(
            CooperativeId cooperative,
            Till till,
            List<EntryId> entries,
            List<UUID> lines,
            Actor by);

    /// Accepts all that are certain, and nothing else.
    ///
    /// @return the matches made
    List<Match> acceptCertain(CooperativeId cooperative, Till till, SchoolYear year, Actor by);

    /// Undoes a match; that it was made, and undone, stays written.
    Outcome<Match, MatchFinding> undo(CooperativeId cooperative, UUID match, Actor by);

    /// The live matches that touch a year, by the bank's day.
    List<Match> matches(CooperativeId cooperative, Till till, SchoolYear year);

    /// The entry that a bank line seems to ask for, when nobody wrote it.
    Optional<DraftEntry> entryFor(CooperativeId cooperative, Till till, UUID line);
}
