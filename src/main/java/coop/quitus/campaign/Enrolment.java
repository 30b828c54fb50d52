package coop.quitus.campaign;

import coop.quitus.kernel.CooperativeId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A class that takes part in an action, or would like to. Counts only.
///
/// @param category a key of the action's categories; empty when it has none
/// @param commitments what the class promised, as it read it
/// @param withdrawnAt null while it stands
public record Enrolment(
        CooperativeId cooperative,
        UUID id,
        UUID edition,
        String classCode,
        String category,
        int pupils,
        int adults,
        List<String> commitments,
        Instant enrolledAt,
        String enrolledBy,
        @Nullable Instant withdrawnAt) {

    public Enrolment {
        commitments = List.copyOf(commitments);
    }

    public boolean stands() {
        return withdrawnAt == null;
    }
}
