package coop.quitus.partner;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something given without money, valued (class 8): *six heures d'un jardinier à 14,00 €*. It
/// stands beside the books and never moves a till.
///
/// @param project null for the cooperative as a whole
/// @param on the day in life
/// @param each what one unit is worth
/// @param total quantity × each
/// @param basis how that value was found: *le SMIC horaire*, *le devis du magasin* (PAR-02)
/// @param withdrawn why it counts no more; empty while it stands
public record Contribution(
        UUID id,
        SchoolYear year,
        Partner partner,
        @Nullable UUID project,
        Nature nature,
        LocalDate on,
        String label,
        Quantity quantity,
        String unit,
        Money each,
        Money total,
        String basis,
        String withdrawn,
        Instant valuedAt,
        String valuedBy) {

    public boolean stands() {
        return withdrawn.isEmpty();
    }
}
