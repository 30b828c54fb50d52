package coop.quitus.classroom;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.pupil.ClassSession;

/// Which class, in which year: where everything of this room belongs.
public record SchoolClass(CooperativeId cooperative, SchoolYear year, String code) {

    public static SchoolClass of(ClassSession session) {
        return new SchoolClass(session.cooperative(), session.year(), session.classCode());
    }
}
