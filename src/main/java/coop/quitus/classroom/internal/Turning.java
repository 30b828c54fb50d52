package coop.quitus.classroom.internal;

import coop.quitus.classroom.ClassJob;
import coop.quitus.classroom.ClassroomFinding;
import coop.quitus.classroom.JobTerm;
import coop.quitus.classroom.Jobs;
import coop.quitus.classroom.SchoolClass;
import coop.quitus.database.Tenancy;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Keeps the jobs of a class and lets them turn.
@Component
final class Turning implements Jobs {

    private final Tenancy tenancy;
    private final JobTable table;
    private final Words words;
    private final Clock clock;

    Turning(Tenancy tenancy, JobTable table, Words words, Clock clock) {
        this.tenancy = tenancy;
        this.table = table;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<ClassJob> of(SchoolClass where) {
        return tenancy.reading(where.cooperative(), () -> table.of(where));
    }

    @Override
    public Outcome<UUID, ClassroomFinding> add(
            SchoolClass where, String title, String duty, int places, Actor by) {
        List<ClassroomFinding> findings =
                Words.all(
                        words.needed(where, "titre", title, 60),
                        words.optional(where, "tache", duty, 200),
                        Words.within("places", places, 1, 4));
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        UUID id = Ids.next(clock);
        AssociationId association = words.associationOf(where);
        tenancy.within(
                where.cooperative(),
                () -> table.add(where, association, id, title, duty, places, by));
        return Outcome.done(id);
    }

    @Override
    public Outcome<UUID, ClassroomFinding> retire(SchoolClass where, UUID job, Actor by) {
        return tenancy.within(where.cooperative(), () -> table.retire(where, job)) == 1
                ? Outcome.done(job)
                : Outcome.refused(new ClassroomFinding.NotThere());
    }

    @Override
    public Map<UUID, List<UUID>> proposed(SchoolClass where) {
        return tenancy.reading(
                where.cooperative(),
                () -> Turns.next(table.of(where), words.pupilsOf(where), table.terms(where)));
    }

    @Override
    public Outcome<LocalDate, ClassroomFinding> begin(
            SchoolClass where, Map<UUID, List<UUID>> holders, LocalDate through, Actor by) {
        LocalDate today = LocalDate.now(clock);
        if (through.isBefore(today)) {
            return Outcome.refused(new ClassroomFinding.TooEarly("jusquau"));
        }
        List<UUID> pupils = words.pupilsOf(where);
        if (!pupils.containsAll(holders.values().stream().flatMap(List::stream).toList())) {
            return Outcome.refused(new ClassroomFinding.NotInTheClass("titulaire"));
        }
        AssociationId association = words.associationOf(where);
        return tenancy.within(
                where.cooperative(),
                () -> {
                    List<UUID> known = table.of(where).stream().map(ClassJob::id).toList();
                    if (!known.containsAll(holders.keySet())) {
                        return Outcome.refused(new ClassroomFinding.NotThere());
                    }
                    table.terms(where).stream()
                            .filter(term -> term.holdsOn(today))
                            .forEach(term -> table.end(where, term, today.minusDays(1)));
                    holders.forEach((job, some) ->
                            some.stream()
                                    .distinct()
                                    .map(pupil ->
                                            new JobTerm(
                                                    Ids.next(clock),
                                                    job,
                                                    pupil,
                                                    today,
                                                    through,
                                                    ""))
                                    .forEach(term -> table.begin(where, association, term)));
                    return Outcome.done(through);
                });
    }

    @Override
    public Outcome<UUID, ClassroomFinding> advise(
            SchoolClass where, UUID term, String word, Actor by) {
        List<ClassroomFinding> findings = words.needed(where, "conseil", word, 200);
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        return tenancy.within(where.cooperative(), () -> table.advise(where, term, word)) == 1
                ? Outcome.done(term)
                : Outcome.refused(new ClassroomFinding.NotThere());
    }
}
