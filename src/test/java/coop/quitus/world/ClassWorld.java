package coop.quitus.world;

import static coop.quitus.world.World.MME_ROUX;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.pupil.ClassSession;
import coop.quitus.pupil.ClassSessions;
import coop.quitus.pupil.OpenedClass;
import coop.quitus.pupil.Pupil;
import coop.quitus.pupil.Pupils;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The class of the named world: its children, and its tablet.
public final class ClassWorld {

    private final Pupils pupils;
    private final ClassSessions sessions;
    private final Clock clock;

    ClassWorld(Pupils pupils, ClassSessions sessions, Clock clock) {
        this.pupils = pupils;
        this.sessions = sessions;
        this.clock = clock;
    }

    /// The school year of the world's day.
    public SchoolYear year() {
        return SchoolYear.of(LocalDate.now(clock));
    }

    /// The cookie of a tablet whose class was just opened by Mme Roux, for an hour.
    public Cookie open(Cooperative school, String classCode) {
        return open(school, year(), classCode);
    }

    public Cookie open(Cooperative school, SchoolYear year, String classCode) {
        return new Cookie(ClassSessions.COOKIE, opened(school, year, classCode).secret());
    }

    /// The same open class, for rooms that are asked without a page.
    public ClassSession session(Cooperative school, String classCode) {
        return opened(school, year(), classCode).session();
    }

    public ClassSession session(Cooperative school, SchoolYear year, String classCode) {
        return opened(school, year, classCode).session();
    }

    private OpenedClass opened(Cooperative school, SchoolYear year, String classCode) {
        return ((Outcome.Done<OpenedClass, ?>)
                        sessions.open(school.id(), year, classCode, 60, MME_ROUX))
                .value();
    }

    /// Pupils of these first names, in the order of the class list.
    public List<Pupil> pupils(Cooperative school, String classCode, String... firstNames) {
        return pupils(school, year(), classCode, firstNames);
    }

    public List<Pupil> pupils(
            Cooperative school, SchoolYear year, String classCode, String... firstNames) {
        return ((Outcome.Done<List<Pupil>, ?>)
                        pupils.enrol(school.id(), year, classCode, List.of(firstNames), MME_ROUX))
                .value();
    }
}
