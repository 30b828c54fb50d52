package coop.quitus.oversight;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A reminder as it was sent, word for word. Both sides read it.
///
/// @param recipients the names of those it was written to
/// @param letters how many letters left
/// @param readAt when someone of the cooperative first read it, UTC; null for not yet
/// @param readBy who; empty for nobody yet
public record FollowUp(
        UUID id,
        CooperativeId cooperative,
        SchoolYear year,
        FollowUpKind kind,
        String subject,
        String words,
        String recipients,
        int letters,
        LocalDate sentOn,
        Instant sentAt,
        String sentBy,
        @Nullable Instant readAt,
        String readBy) {

    public boolean read() {
        return readAt != null;
    }
}
