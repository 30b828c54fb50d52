package coop.quitus.classroom;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What a class does for others.
public interface Solidarity {

    /// What is still to do first, the soonest first.
    List<SolidarityAction> of(SchoolClass where);

    Outcome<UUID, ClassroomFinding> plan(
            SchoolClass where, String what, String forWhom, LocalDate by, Actor actor);

    void done(SchoolClass where, UUID action, Actor by);
}
