package coop.quitus.training.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.training.Enrolment.State;
import coop.quitus.training.NewSession;
import coop.quitus.training.Training;
import coop.quitus.training.TrainingFinding;
import coop.quitus.training.TrainingGap;
import coop.quitus.training.TrainingHours;
import coop.quitus.training.TrainingSession;
import coop.quitus.training.Trainings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Holds the trainings of associations.
@Component
final class Teaching implements Trainings {

    private final Tenancy tenancy;
    private final Headquarters headquarters;
    private final TrainingTable table;
    private final EnrolmentTable enrolments;
    private final Notifying notifying;
    private final MandateDuty duty;
    private final Clock clock;

    Teaching(
            Tenancy tenancy,
            Headquarters headquarters,
            TrainingTable table,
            EnrolmentTable enrolments,
            Notifying notifying,
            MandateDuty duty,
            Clock clock) {
        this.tenancy = tenancy;
        this.headquarters = headquarters;
        this.table = table;
        this.enrolments = enrolments;
        this.notifying = notifying;
        this.duty = duty;
        this.clock = clock;
    }

    private <T> T reading(AssociationId association, Function<Cooperative, T> work) {
        Cooperative where = headquarters.of(association);
        return tenancy.reading(where.id(), () -> work.apply(where));
    }

    @Override
    public List<Training> catalogue(AssociationId association) {
        return reading(association, where -> table.catalogue(where.id()));
    }

    @Override
    public Outcome<Training, TrainingFinding> offer(
            AssociationId association, Training asked, Actor by) {
        List<TrainingFinding> findings = TrainingChecks.of(asked);
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        Cooperative where = headquarters.of(association);
        return tenancy.within(
                where.id(),
                () -> {
                    table.offer(where, asked, by);
                    return Outcome.done(asked);
                });
    }

    @Override
    public Outcome<TrainingSession, TrainingFinding> announce(
            AssociationId association, NewSession asked, Actor by) {
        Cooperative where = headquarters.of(association);
        return tenancy.within(
                where.id(),
                () -> {
                    Optional<TrainingSession> same = table.session(where.id(), asked.key());
                    if (same.isPresent()) {
                        return Outcome.done(same.get());
                    }
                    List<TrainingFinding> findings =
                            TrainingChecks.of(
                                    asked, table.catalogue(where.id()), Hours.day(clock.instant()));
                    if (!findings.isEmpty()
                            || asked.on() == null
                            || asked.from() == null
                            || asked.until() == null) {
                        return Outcome.refused(findings);
                    }
                    table.announce(
                            where,
                            asked,
                            Hours.at(asked.on(), asked.from()),
                            Hours.at(asked.on(), asked.until()),
                            by);
                    return Outcome.done(table.session(where.id(), asked.key()).orElseThrow());
                });
    }

    @Override
    public List<TrainingSession> sessions(AssociationId association) {
        List<TrainingSession> all = reading(association, where -> table.sessions(where.id(), null));
        return Stream.concat(
                        all.stream().filter(one -> !over(one)),
                        all.reversed().stream().filter(this::over))
                .toList();
    }

    private boolean over(TrainingSession session) {
        return !session.endsAt().isAfter(clock.instant());
    }

    @Override
    public Optional<TrainingSession> session(AssociationId association, UUID session) {
        return reading(association, where -> table.session(where.id(), session));
    }

    @Override
    public Outcome<TrainingSession, TrainingFinding> cancel(
            AssociationId association, UUID session, Actor by) {
        Cooperative where = headquarters.of(association);
        return inSession(
                where,
                session,
                () -> {
                    TrainingSession before = table.session(where.id(), session).orElseThrow();
                    if (over(before) || before.cancelled()) {
                        return Outcome.refused(new TrainingFinding.Closed());
                    }
                    table.cancel(where.id(), session);
                    enrolments.find(where.id(), session, null).stream()
                            .filter(one -> one.state() != State.GIVEN_UP)
                            .forEach(one -> notifying.cancelled(one, before));
                    return Outcome.done(table.session(where.id(), session).orElseThrow());
                });
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
    public List<TrainingHours> hours(AssociationId association) {
        return reading(association, where -> table.hours(where.id()));
    }

    @Override
    public List<TrainingGap> lacking(AssociationId association) {
        return duty.lacking(association);
    }

    @Override
    public List<TrainingFinding> owed(CooperativeId cooperative, UUID person) {
        return duty.owed(cooperative, person);
    }
}
