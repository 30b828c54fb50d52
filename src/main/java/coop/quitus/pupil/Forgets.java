package coop.quitus.pupil;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;

/// A bell, rung before the pupils of a year are erased: each room erases what could name a child of
/// that year (RGPD-01). Heard in the same transaction.
public interface Forgets {

    /// The room, as the proof says it: *council*.
    String room();

    /// @return how many rows were touched
    int forget(CooperativeId cooperative, SchoolYear year);
}
