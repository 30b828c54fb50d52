package coop.quitus.consolidation;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;

/// The books of all sections together, minus what they paid each other: *comptes agrégés* (domain,
/// 2.8). Fresh to the last committed entry, in three queries whose cost is accounts and months,
/// never entries.
public interface AggregatedAccounts {

    /// Headquarters and all cooperatives of an association.
    ///
    /// @param on the last day counted
    Accounts of(AssociationId association, SchoolYear year, LocalDate on);

    /// All associations, over the same tree: what an association pays the federation stays inside
    /// too.
    Accounts nation(SchoolYear year, LocalDate on);
}
