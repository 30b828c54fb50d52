package coop.quitus.pupil;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.util.List;
import java.util.UUID;

/// Forgets children: all of a school year once it is over for more than a year, or one at once when
/// a family asks (RGPD-01).
public interface Erasures {

    /// Erases every year of this cooperative whose 31 August is more than a year ago, all rooms
    /// together.
    ///
    /// @return the proofs, one for each room; none when nothing was due
    List<Erasure> run(CooperativeId cooperative, Actor by);

    /// Erases one pupil now.
    Outcome<Erasure, PupilFinding> erase(CooperativeId cooperative, UUID pupil, Actor by);

    /// The proofs, the latest first.
    List<Erasure> of(CooperativeId cooperative);
}
