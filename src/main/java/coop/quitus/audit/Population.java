package coop.quitus.audit;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;

/// Every cooperative of an association, none left out, and what there is of each: what an auditor
/// asks first (domain, section 11).
public interface Population {

    /// By number, headquarters first. A fixed number of queries, however many cooperatives.
    List<PopulationRow> of(AssociationId association, SchoolYear year);

    /// How many entries they wrote in all their years: how long a look at them takes.
    long entries(AssociationId association);
}
