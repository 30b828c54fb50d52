package coop.quitus.discharge;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.Optional;

/// The paper of a discharge that was given or refused: who signed what, when, how, and for which
/// exact state of the books. Sealed, so that whoever holds it can ask whether it is current.
public interface Certificates {

    /// The sealed PDF; empty while the version is not concluded.
    Optional<byte[]> sealed(CooperativeId cooperative, SchoolYear year, int version, Actor by);
}
