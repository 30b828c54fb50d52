package coop.quitus.picture;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The ledger of agreements: by child and by use, for one school year, only added to. The last word
/// counts.
public interface ConsentLedger {

    /// The last word of each pupil asked for, on each use; a use nobody spoke of is left out.
    Map<UUID, Map<Use, Consent>> of(
            CooperativeId cooperative, SchoolYear year, Collection<UUID> pupils);

    /// All that was said for a pupil, the oldest first.
    List<Consent> history(CooperativeId cooperative, SchoolYear year, UUID pupil);

    /// Writes what was said; a word that repeats the last one is not written again.
    ///
    /// @return how many lines were added
    Outcome<Integer, PictureFinding> say(
            CooperativeId cooperative, SchoolYear year, List<Consent> said, Actor by);
}
