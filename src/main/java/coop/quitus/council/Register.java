package coop.quitus.council;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;

/// The register of deliberations: numbered by year, chained, only added to (COU-04).
public interface Register {

    List<Deliberation> of(CooperativeId cooperative, SchoolYear year);

    /// What does not hold in the registers of a cooperative, in French; empty when all does.
    List<String> check(CooperativeId cooperative);

    /// The register of a year as a sealed paper.
    byte[] paper(CooperativeId cooperative, SchoolYear year, Actor by);
}
