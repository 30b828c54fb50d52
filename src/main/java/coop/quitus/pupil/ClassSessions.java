package coop.quitus.pupil;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.Optional;
import java.util.UUID;

/// Opens a class on shared tablets, and closes it: at its time, or on the adult's word.
public interface ClassSessions {

    /// The cookie of a tablet's open class.
    String COOKIE = "classe";

    /// @param minutes 10 to 180
    Outcome<OpenedClass, PupilFinding> open(
            CooperativeId cooperative, SchoolYear year, String classCode, int minutes, Actor by);

    /// A tablet types the code, or scans it.
    ///
    /// @param from where the tablet is, so that guessing gets slow
    Outcome<OpenedClass, PupilFinding> enter(String code, String from);

    /// The class this tablet's secret opens; empty once it is closed.
    Optional<ClassSession> held(String secret);

    /// The open session of a class, with its code.
    Optional<Standing> standing(CooperativeId cooperative, SchoolYear year, String classCode);

    /// Closes every open session of a class, on all its tablets.
    void close(CooperativeId cooperative, SchoolYear year, String classCode, Actor by);

    /// This tablet leaves; the class stays open on the others.
    void leave(String secret);

    /// An open class as its teacher sees it.
    ///
    /// @param tablets how many have joined
    record Standing(UUID id, String code, ClassSession session, int tablets) {}
}
