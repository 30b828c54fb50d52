package coop.quitus.federation;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;

/// Opens cooperatives and classes.
public interface Founding {

    /// Opens a cooperative; its school is made known if it was not. The same school may have
    /// several.
    Outcome<Cooperative, PlaceFinding> found(NewCooperative cooperative, Actor by);

    /// Adds a class.
    Outcome<Cooperative, PlaceFinding> addClass(
            CooperativeId cooperative, ClassUnit unit, Actor by);
}
