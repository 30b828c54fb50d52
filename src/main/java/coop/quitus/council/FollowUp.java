package coop.quitus.council;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is to be done after a decision.
///
/// @param who in words: *l'équipe du jardin*, *la maîtresse*; without a first name
/// @param pupil who looks after it, while the year lasts; null for nobody in particular
/// @param doneOn null until it is done
public record FollowUp(
        UUID id,
        UUID decision,
        String what,
        String who,
        @Nullable UUID pupil,
        LocalDate dueOn,
        @Nullable LocalDate doneOn) {}
