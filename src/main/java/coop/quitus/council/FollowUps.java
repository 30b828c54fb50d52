package coop.quitus.council;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Decisions are followed up: who, by when, and whether it is done.
public interface FollowUps {

    Outcome<FollowUp, CouncilFinding> promise(
            CooperativeId cooperative,
            UUID decision,
            String what,
            String who,
            @Nullable UUID pupil,
            LocalDate dueOn,
            Actor by);

    void done(CooperativeId cooperative, UUID followUp, Actor by);

    List<FollowUp> under(CooperativeId cooperative, UUID decision);

    /// What the first part of a body's next council looks back on: all that is not done.
    List<FollowUp> toReview(CooperativeId cooperative, SchoolYear year, Body body);
}
