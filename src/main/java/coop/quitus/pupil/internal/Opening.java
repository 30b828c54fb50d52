package coop.quitus.pupil.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Secrets;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.pupil.ClassSession;
import coop.quitus.pupil.ClassSessions;
import coop.quitus.pupil.OpenedClass;
import coop.quitus.pupil.PupilFinding;
import coop.quitus.pupil.Pupils;
import coop.quitus.pupil.ReadingLevel;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens and closes classes on shared tablets.
@Component
class Opening implements ClassSessions {

    static final int LEAST = 10;
    static final int MOST = 180;

    private static final SecureRandom RANDOM = new SecureRandom();

    /// Capitals that nobody confuses with a digit.
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 6;

    private final Tenancy tenancy;
    private final Places places;
    private final Pupils pupils;
    private final PupilTable lists;
    private final SessionTable table;
    private final WrongCodes wrong;
    private final Clock clock;

    Opening(
            Tenancy tenancy,
            Places places,
            Pupils pupils,
            PupilTable lists,
            SessionTable table,
            WrongCodes wrong,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.pupils = pupils;
        this.lists = lists;
        this.table = table;
        this.wrong = wrong;
        this.clock = clock;
    }

    @Override
    public Outcome<OpenedClass, PupilFinding> open(
            CooperativeId cooperative, SchoolYear year, String classCode, int minutes, Actor by) {
        if (minutes < LEAST || minutes > MOST) {
            return Outcome.refused(new PupilFinding.NotALesson(LEAST, MOST));
        }
        Optional<Cooperative> school = places.cooperative(cooperative);
        Optional<ClassUnit> unit =
                school.flatMap(one ->
                        one.classes().stream()
                                .filter(each -> each.code().equals(classCode))
                                .findFirst());
        if (unit.isEmpty()) {
            return Outcome.refused(new PupilFinding.NoSuchClass(classCode));
        }
        ReadingLevel level = pupils.level(cooperative, year, classCode);
        var session =
                new ClassSession(
                        Ids.next(clock),
                        cooperative,
                        year,
                        classCode,
                        unit.get().name(),
                        level,
                        by.person(),
                        by.name(),
                        clock.instant().plus(Duration.ofMinutes(minutes)));
        String secret = Secrets.fresh();
        String code =
                tenancy.within(
                        cooperative,
                        () -> {
                            lists.live(school.orElseThrow(), year, classCode, level);
                            table.forgetFinished();
                            table.close(cooperative, year, classCode);
                            String free = coded(session);
                            table.join(session.id(), Secrets.hash(secret));
                            return free;
                        });
        return Outcome.done(new OpenedClass(code, session, secret));
    }

    private String coded(ClassSession session) {
        String code = fresh();
        while (!table.open(session, code)) {
            code = fresh();
        }
        return code;
    }

    private static String fresh() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .collect(
                        StringBuilder::new,
                        (code, at) -> code.append(LETTERS.charAt(at)),
                        StringBuilder::append)
                .toString();
    }

    @Override
    @Transactional
    public Outcome<OpenedClass, PupilFinding> enter(String code, String from) {
        Optional<Duration> left = wrong.waiting(from);
        if (left.isPresent()) {
            return Outcome.refused(new PupilFinding.TooManyTries(left.get()));
        }
        String typed = code.replaceAll("\\P{L}", "").toUpperCase(Locale.ROOT);
        Optional<ClassSession> session = table.coded(typed);
        if (session.isEmpty()) {
            wrong.count(from);
            return Outcome.refused(new PupilFinding.WrongCode());
        }
        String secret = Secrets.fresh();
        table.join(session.get().id(), Secrets.hash(secret));
        return Outcome.done(new OpenedClass(typed, session.get(), secret));
    }

    @Override
    public Optional<ClassSession> held(String secret) {
        return secret.isEmpty() ? Optional.empty() : table.held(Secrets.hash(secret));
    }

    @Override
    public Optional<Standing> standing(
            CooperativeId cooperative, SchoolYear year, String classCode) {
        return table.standing(cooperative, year, classCode);
    }

    @Override
    public void close(CooperativeId cooperative, SchoolYear year, String classCode, Actor by) {
        table.close(cooperative, year, classCode);
    }

    @Override
    public void leave(String secret) {
        table.leave(Secrets.hash(secret));
    }
}
