package coop.quitus.audit;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;

/// How much of an association's year is proven, from the rows as they are now.
public interface EvidenceRates {

    /// One query, however many cooperatives.
    EvidenceRate of(AssociationId association, SchoolYear year);

    /// The same for that year and the two before, the oldest first; years without a piece are left
    /// out. One query.
    List<EvidenceRate> trend(AssociationId association, SchoolYear year);
}
