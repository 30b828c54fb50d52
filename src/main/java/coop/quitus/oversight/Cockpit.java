package coop.quitus.oversight;

import coop.quitus.job.Job;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Optional;

/// What an association sees of all its cooperatives at once.
public interface Cockpit {

    /// Each with its lights, the most pressing first; headquarters and practice schools are left
    /// out. Seventeen queries, however many cooperatives.
    List<Standing> of(AssociationId association, SchoolYear year);

    /// One of them; empty when it is not one of this association's.
    Optional<Standing> one(AssociationId association, SchoolYear year, CooperativeId cooperative);

    /// Weighs the signs of risk again, in the background: the list shows what they weighed last.
    Job weigh(AssociationId association, SchoolYear year, Actor by);
}
