package coop.quitus.campaign;

import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an association decides when it opens an action.
///
/// @param id the form's own key: sent twice, it opens once
/// @param places 0 for no limit
/// @param waiting 0 for no limit
/// @param days of the calendar, by the keys of the kit; those not said are the kit's
public record NewEdition(
        UUID id,
        String kit,
        SchoolYear year,
        int places,
        int waiting,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        Map<String, LocalDate> days) {

    public NewEdition {
        days = Map.copyOf(days);
    }
}
