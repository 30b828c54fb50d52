package coop.quitus.membership;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.time.LocalDate;

/// The yearly campaign of an association.
///
/// @param word what it tells its cooperatives; may be empty
/// @param deadline when affiliations are expected
public record Campaign(
        AssociationId association,
        SchoolYear year,
        String word,
        Instant openedAt,
        String openedBy,
        LocalDate deadline) {}
