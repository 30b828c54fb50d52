package coop.quitus.partner;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a partner says they will bring: *deux matinées au jardin*. It has no value in euros until
/// the school gives it one ([Contribution]).
///
/// @param project the project it is for; null for the cooperative as a whole
/// @param label 1 to 200 characters
/// @param quantity how much, above zero
/// @param unit *heure*, *jour*, *sac*
/// @param givenBy the name they typed, or who wrote it at school
public record Commitment(
        UUID id,
        UUID partner,
        @Nullable UUID project,
        Nature nature,
        String label,
        Quantity quantity,
        String unit,
        Instant givenAt,
        String givenBy) {}
