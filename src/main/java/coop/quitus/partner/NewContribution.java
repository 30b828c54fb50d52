package coop.quitus.partner;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A contribution to be valued. See [Contribution] for what each word holds.
///
/// @param key of the form, and the contribution's id: sent twice, it counts once
/// @param commitment the promise it fulfils; null for none
public record NewContribution(
        UUID key,
        SchoolYear year,
        UUID partner,
        @Nullable UUID project,
        @Nullable UUID commitment,
        Nature nature,
        LocalDate on,
        String label,
        Quantity quantity,
        String unit,
        Money each,
        String basis) {}
