package coop.quitus.closing;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.Optional;

/// The financial report as a sealed paper, whole.
public interface ClosingPapers {

    /// The version that was offered last, blocks A to J, sealed. Empty before any was offered, and
    /// once the books say something else than it. The same books and signatures give the same
    /// bytes.
    Optional<byte[]> report(CooperativeId cooperative, SchoolYear year, Actor by);
}
