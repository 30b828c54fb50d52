package coop.quitus.classroom;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Outcome;
import java.util.List;
import java.util.UUID;

/// Who offers help and who asks for it, and the pairs that come of it.
public interface MutualHelp {

    /// Those that still stand, the latest first.
    List<HelpCall> calls(SchoolClass where);

    Outcome<UUID, ClassroomFinding> call(
            SchoolClass where, HelpCall.Kind kind, UUID pupil, String topic, Actor by);

    /// It is answered, or no longer needed.
    void close(SchoolClass where, UUID call, Actor by);

    List<Tutoring> tutorings(SchoolClass where);

    Outcome<UUID, ClassroomFinding> pair(
            SchoolClass where, UUID helper, UUID helped, String topic, Actor by);

    void part(SchoolClass where, UUID tutoring, Actor by);
}
