package coop.quitus.classroom.internal;

import coop.quitus.classroom.ClassroomFinding;
import coop.quitus.classroom.HelpCall;
import coop.quitus.classroom.MutualHelp;
import coop.quitus.classroom.SchoolClass;
import coop.quitus.classroom.Tutoring;
import coop.quitus.database.Tenancy;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Brings together those who offer help and those who ask for it.
@Component
final class Helping implements MutualHelp {

    private final Tenancy tenancy;
    private final HelpTable table;
    private final Words words;
    private final Clock clock;

    Helping(Tenancy tenancy, HelpTable table, Words words, Clock clock) {
        this.tenancy = tenancy;
        this.table = table;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<HelpCall> calls(SchoolClass where) {
        return tenancy.reading(where.cooperative(), () -> table.calls(where));
    }

    @Override
    public Outcome<UUID, ClassroomFinding> call(
            SchoolClass where, HelpCall.Kind kind, UUID pupil, String topic, Actor by) {
        List<ClassroomFinding> findings =
                Words.all(
                        words.inTheClass(where, "qui", pupil),
                        words.needed(where, "sujet", topic, 80));
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        var call = new HelpCall(Ids.next(clock), kind, pupil, topic);
        AssociationId association = words.associationOf(where);
        tenancy.within(where.cooperative(), () -> table.call(where, association, call));
        return Outcome.done(call.id());
    }

    @Override
    public void close(SchoolClass where, UUID call, Actor by) {
        tenancy.within(where.cooperative(), () -> table.close(where, call));
    }

    @Override
    public List<Tutoring> tutorings(SchoolClass where) {
        return tenancy.reading(where.cooperative(), () -> table.tutorings(where));
    }

    @Override
    public Outcome<UUID, ClassroomFinding> pair(
            SchoolClass where, UUID helper, UUID helped, String topic, Actor by) {
        List<ClassroomFinding> findings =
                Words.all(
                        words.inTheClass(where, "aide", helper),
                        words.inTheClass(where, "avec", helped),
                        helper.equals(helped)
                                ? List.of(new ClassroomFinding.WithOneself("avec"))
                                : List.of(),
                        words.needed(where, "sujet", topic, 80));
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        var pair = new Tutoring(Ids.next(clock), helper, helped, topic, LocalDate.now(clock));
        AssociationId association = words.associationOf(where);
        tenancy.within(where.cooperative(), () -> table.pair(where, association, pair));
        return Outcome.done(pair.id());
    }

    @Override
    public void part(SchoolClass where, UUID tutoring, Actor by) {
        tenancy.within(where.cooperative(), () -> table.part(where, tutoring));
    }
}
