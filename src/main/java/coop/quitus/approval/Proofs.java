package coop.quitus.approval;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.Optional;

/// *Qui a décidé ?*, one click from any euro.
public interface Proofs {

    /// The walk around one expense; empty when there is no such piece, or when it is none.
    Optional<Proof> around(CooperativeId cooperative, SchoolYear year, String piece);
}
