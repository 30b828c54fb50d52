package coop.quitus.training.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.training.Enrolment;
import coop.quitus.training.Enrolment.State;
import coop.quitus.training.Enrolments;
import coop.quitus.training.TrainingFinding;
import coop.quitus.training.TrainingSession;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Seats people in sessions, in the order they come.
@Component
final class Seating implements Enrolments {

    private final Tenancy tenancy;
    private final Headquarters headquarters;
    private final TrainingTable table;
    private final EnrolmentTable enrolments;
    private final FollowedTable followed;
    private final Notifying notifying;
    private final TrainingPapers papers;
    private final Clock clock;

    Seating(
            Tenancy tenancy,
            Headquarters headquarters,
            TrainingTable table,
            EnrolmentTable enrolments,
            FollowedTable followed,
            Notifying notifying,
            TrainingPapers papers,
            Clock clock) {
        this.tenancy = tenancy;
        this.headquarters = headquarters;
        this.table = table;
        this.enrolments = enrolments;
        this.followed = followed;
        this.notifying = notifying;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public List<Enrolment> in(AssociationId association, UUID session) {
        Cooperative where = headquarters.of(association);
        return tenancy.reading(
                where.id(),
                () ->
                        enrolments.find(where.id(), session, null).stream()
                                .filter(one -> one.state() != State.GIVEN_UP)
                                .toList());
    }

    @Override
    public List<Enrolment> of(AssociationId association, UUID person) {
        Cooperative where = headquarters.of(association);
        return tenancy.reading(where.id(), () -> enrolments.find(where.id(), null, person));
    }

    @Override
    public Outcome<Enrolment, TrainingFinding> enrol(CooperativeId from, UUID session, Actor by) {
        Cooperative school = headquarters.cooperative(from);
        Cooperative where = headquarters.of(school.association());
        return inSession(
                where,
                session,
                () -> {
                    TrainingSession asked = table.session(where.id(), session).orElseThrow();
                    Optional<Enrolment> before = mine(where, session, by);
                    if (before.filter(one -> one.state() != State.GIVEN_UP).isPresent()) {
                        return Outcome.done(before.get());
                    }
                    if (asked.cancelled() || !asked.startsAt().isAfter(clock.instant())) {
                        return Outcome.refused(new TrainingFinding.Closed());
                    }
                    State state = asked.full() ? State.WAITING : State.SEATED;
                    enrolments.enrol(where, session, school, state, by);
                    Enrolment now = mine(where, session, by).orElseThrow();
                    return Outcome.done(
                            now,
                            now.seated()
                                    ? List.of()
                                    : List.of(new TrainingFinding.Waiting(asked.waiting() + 1)));
                });
    }

    private Optional<Enrolment> mine(Cooperative where, UUID session, Actor by) {
        return enrolments.find(where.id(), session, by.person()).stream().findFirst();
    }

    @Override
    public Outcome<Enrolment, TrainingFinding> giveUp(CooperativeId from, UUID session, Actor by) {
        Cooperative where = headquarters.over(from);
        return inSession(
                where,
                session,
                () -> {
                    TrainingSession asked = table.session(where.id(), session).orElseThrow();
                    Optional<Enrolment> before = mine(where, session, by);
                    if (before.isEmpty() || before.get().state() == State.GIVEN_UP) {
                        return Outcome.refused(new TrainingFinding.NotEnrolled());
                    }
                    if (!asked.startsAt().isAfter(clock.instant())) {
                        return Outcome.refused(new TrainingFinding.Closed());
                    }
                    enrolments.stand(where.id(), session, by.person(), State.GIVEN_UP);
                    if (before.get().seated() && !asked.cancelled()) {
                        promote(where, asked);
                    }
                    return Outcome.done(mine(where, session, by).orElseThrow());
                });
    }

    private void promote(Cooperative where, TrainingSession session) {
        enrolments.find(where.id(), session.id(), null).stream()
                .filter(one -> one.state() == State.WAITING)
                .findFirst()
                .ifPresent(first -> {
                    enrolments.stand(where.id(), session.id(), first.person(), State.SEATED);
                    notifying.promoted(first, session);
                });
    }

    @Override
    public Outcome<Integer, TrainingFinding> attend(
            AssociationId association, UUID session, Set<UUID> present, Actor by) {
        Cooperative where = headquarters.of(association);
        Outcome<Integer, TrainingFinding> outcome =
                inSession(where, session, () -> attend(where, session, present, by));
        if (outcome instanceof Outcome.Done<Integer, TrainingFinding>) {
            tellTheSchools(association, where, session, by);
        }
        return outcome;
    }

    private Outcome<Integer, TrainingFinding> attend(
            Cooperative where, UUID session, Set<UUID> present, Actor by) {
        TrainingSession held = table.session(where.id(), session).orElseThrow();
        if (held.cancelled()) {
            return Outcome.refused(new TrainingFinding.Closed());
        }
        if (held.startsAt().isAfter(clock.instant())) {
            return Outcome.refused(new TrainingFinding.NotYet());
        }
        int came = 0;
        for (Enrolment one : enrolments.find(where.id(), session, null)) {
            if (one.seated()) {
                boolean here = present.contains(one.person());
                enrolments.attend(where.id(), session, one.person(), here, by);
                came += here ? 1 : 0;
            }
        }
        return Outcome.done(came);
    }

    /// Each school's own section is another tenant: it hears once the headquarters have written,
    /// and the same attendance sent again tells it again.
    private void tellTheSchools(
            AssociationId association, Cooperative where, UUID session, Actor by) {
        TrainingSession held =
                tenancy.reading(where.id(), () -> table.session(where.id(), session).orElseThrow());
        Map<CooperativeId, List<Enrolment>> bySchool =
                in(association, session).stream()
                        .filter(Enrolment::seated)
                        .collect(Collectors.groupingBy(Enrolment::from));
        bySchool.forEach((school, seated) ->
                tenancy.within(
                        school,
                        () ->
                                followed.write(
                                        headquarters.cooperative(school),
                                        held,
                                        seated.stream()
                                                .filter(Enrolment::came)
                                                .map(Enrolment::person)
                                                .toList(),
                                        by)));
    }

    private <T> Outcome<T, TrainingFinding> inSession(
            Cooperative where, UUID session, Supplier<Outcome<T, TrainingFinding>> work) {
        return tenancy.within(
                where.id(),
                () -> {
                    table.hold(where.id(), session);
                    return table.session(where.id(), session).isEmpty()
                            ? Outcome.refused(new TrainingFinding.NoSuchThing())
                            : work.get();
                });
    }

    @Override
    public byte[] sheet(AssociationId association, UUID session) {
        Cooperative where = headquarters.of(association);
        return papers.sheet(
                headquarters.association(association),
                tenancy.reading(where.id(), () -> table.session(where.id(), session).orElseThrow()),
                in(association, session));
    }

    @Override
    public Optional<byte[]> certificate(
            AssociationId association, UUID session, UUID person, Actor by) {
        return papers.certificate(headquarters.of(association), session, person, by);
    }
}
