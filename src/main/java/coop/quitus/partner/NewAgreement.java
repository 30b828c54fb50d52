package coop.quitus.partner;

import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An agreement to be filed. See [Agreement] for what each word holds.
///
/// @param key of the form, and the agreement's id: sent twice, it is filed once
public record NewAgreement(
        UUID key,
        SchoolYear year,
        UUID partner,
        String object,
        String conditions,
        LocalDate from,
        @Nullable LocalDate through,
        String file,
        String origin) {}
