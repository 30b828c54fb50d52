package coop.quitus.federation;

import coop.quitus.kernel.AssociationId;
import org.jspecify.annotations.Nullable;

/// A departmental association (AD): the legal person of all its cooperatives.
///
/// @param department its département's code: `42`, `2A`, `974`
/// @param name *OCCE de la Loire*
/// @param siren nine digits; null until the association gives it
/// @param siret fourteen digits of its headquarters; null until given
/// @param rna `W` and nine digits; null until given
public record Association(
        AssociationId id,
        String department,
        String name,
        @Nullable String siren,
        @Nullable String siret,
        @Nullable String rna) {}
