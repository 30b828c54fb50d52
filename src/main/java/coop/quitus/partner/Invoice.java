package coop.quitus.partner;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An invoice that a partner left at their door. It is no entry: whoever keeps the books writes
/// one, then says here that it is done.
///
/// @param number as the invoice bears it
/// @param siret of who sends it, fourteen digits whose key is right (IDN-01)
/// @param file the hash of its voucher
/// @param ending what became of it; null while it waits
public record Invoice(
        UUID id,
        SchoolYear year,
        Partner partner,
        @Nullable UUID project,
        String number,
        LocalDate dated,
        Money amount,
        String siret,
        String file,
        Instant sentAt,
        @Nullable Ending ending) {

    public boolean waits() {
        return ending == null;
    }

    /// @param entered whether it is in the books; otherwise it was set aside
    /// @param words why it was set aside
    public record Ending(boolean entered, String words, Instant at, String by) {}
}
