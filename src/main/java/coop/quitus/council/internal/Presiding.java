package coop.quitus.council.internal;

import coop.quitus.ballot.Ballot;
import coop.quitus.ballot.Ballots;
import coop.quitus.council.AgendaItem;
import coop.quitus.council.AgendaPart;
import coop.quitus.council.AgendaPoint;
import coop.quitus.council.Body;
import coop.quitus.council.CouncilFinding;
import coop.quitus.council.Sitting;
import coop.quitus.council.Sittings;
import coop.quitus.database.Tenancy;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Plans, opens, leads and ends the sittings.
@Service
final class Presiding implements Sittings {

    private final Tenancy tenancy;
    private final Guard guard;
    private final SittingTable sittings;
    private final PointTable points;
    private final Arranging arranging;
    private final Ballots ballots;
    private final Clock clock;

    Presiding(
            Tenancy tenancy,
            Guard guard,
            SittingTable sittings,
            PointTable points,
            Arranging arranging,
            Ballots ballots,
            Clock clock) {
        this.tenancy = tenancy;
        this.guard = guard;
        this.sittings = sittings;
        this.points = points;
        this.arranging = arranging;
        this.ballots = ballots;
        this.clock = clock;
    }

    @Override
    public Outcome<Sitting, CouncilFinding> plan(
            CooperativeId cooperative,
            SchoolYear year,
            Body body,
            LocalDate on,
            int lasts,
            Actor by) {
        var findings = new ArrayList<CouncilFinding>(guard.body(cooperative, body));
        if (!year.contains(on)) {
            findings.add(new CouncilFinding.OutsideTheYear(on, year));
        }
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    List<Sitting> before = sittings.of(cooperative, year, body);
                    Optional<Sitting> planned =
                            before.stream()
                                    .filter(one -> one.state() == Sitting.State.PLANNED)
                                    .findFirst();
                    if (planned.isPresent()) {
                        return Outcome.refused(
                                new CouncilFinding.AlreadyPlanned(planned.get().plannedOn()));
                    }
                    UUID id =
                            sittings.plan(
                                    guard.school(cooperative),
                                    year,
                                    body,
                                    before.size() + 1,
                                    on,
                                    Math.clamp(lasts, 5, 180),
                                    by);
                    points.waiting(cooperative, year, body)
                            .forEach(point -> points.move(cooperative, point.id(), id));
                    return Outcome.done(sittings.find(cooperative, id).orElseThrow());
                });
    }

    @Override
    public Outcome<Sitting, CouncilFinding> open(
            CooperativeId cooperative, UUID sitting, int present, Actor by) {
        if (present < 1 || present > 2000) {
            return Outcome.refused(new CouncilFinding.NoSuchCount(present));
        }
        return tenancy.within(
                cooperative,
                () -> {
                    Sitting here = sittings.locked(cooperative, sitting).orElseThrow();
                    if (here.state() != Sitting.State.PLANNED) {
                        return Outcome.refused(new CouncilFinding.NotNow(here.state()));
                    }
                    boolean another =
                            sittings.of(cooperative, here.year(), here.body()).stream()
                                    .anyMatch(one -> one.state() == Sitting.State.OPEN);
                    if (another) {
                        return Outcome.refused(new CouncilFinding.AnotherIsOpen(here.body()));
                    }
                    sittings.open(cooperative, sitting, present);
                    points.of(cooperative, sitting).stream()
                            .findFirst()
                            .ifPresent(first -> sittings.moveTo(cooperative, sitting, first.id()));
                    return Outcome.done(sittings.find(cooperative, sitting).orElseThrow());
                });
    }

    @Override
    public Outcome<Sitting, CouncilFinding> moveTo(
            CooperativeId cooperative, UUID sitting, UUID point, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Sitting here = sittings.locked(cooperative, sitting).orElseThrow();
                    AgendaPoint next = points.find(cooperative, point).orElseThrow();
                    if (here.state() != Sitting.State.OPEN || !sitting.equals(next.sitting())) {
                        return Outcome.refused(new CouncilFinding.NotNow(here.state()));
                    }
                    if (point.equals(here.point())) {
                        return Outcome.done(here);
                    }
                    List<CouncilFinding> held = voting(cooperative, here);
                    if (!held.isEmpty()) {
                        return Outcome.refused(held);
                    }
                    leave(cooperative, here);
                    sittings.moveTo(cooperative, sitting, point);
                    return Outcome.done(sittings.find(cooperative, sitting).orElseThrow());
                });
    }

    /// The vote that is under way on the point being talked about.
    private List<CouncilFinding> voting(CooperativeId cooperative, Sitting sitting) {
        return current(cooperative, sitting)
                .filter(point ->
                        point.ballot() != null
                                && ballots.find(cooperative, point.ballot())
                                        .filter(Ballot::open)
                                        .isPresent())
                .<List<CouncilFinding>>map(
                        point -> List.of(new CouncilFinding.VoteUnderWay(point.item().title())))
                .orElse(List.of());
    }

    private Optional<AgendaPoint> current(CooperativeId cooperative, Sitting sitting) {
        UUID point = sitting.point();
        return point == null ? Optional.empty() : points.find(cooperative, point);
    }

    private void leave(CooperativeId cooperative, Sitting sitting) {
        current(cooperative, sitting).ifPresent(one -> points.treat(cooperative, one.id()));
    }

    @Override
    public Outcome<Sitting, CouncilFinding> close(
            CooperativeId cooperative, UUID sitting, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Sitting here = sittings.locked(cooperative, sitting).orElseThrow();
                    if (here.state() != Sitting.State.OPEN) {
                        return Outcome.refused(new CouncilFinding.NotNow(here.state()));
                    }
                    List<CouncilFinding> held = voting(cooperative, here);
                    if (!held.isEmpty()) {
                        return Outcome.refused(held);
                    }
                    leave(cooperative, here);
                    points.of(cooperative, sitting).stream()
                            .filter(point -> !point.treated())
                            .forEach(point -> points.move(cooperative, point.id(), null));
                    sittings.close(cooperative, sitting);
                    arranging.place(
                            cooperative,
                            here.year(),
                            here.body(),
                            adoptionOf(here),
                            null,
                            sitting,
                            by);
                    return Outcome.done(sittings.find(cooperative, sitting).orElseThrow());
                });
    }

    private AgendaItem adoptionOf(Sitting sitting) {
        return new AgendaItem(
                Ids.next(clock),
                AgendaPart.REVIEW,
                "Adopter le compte rendu du conseil n° " + sitting.number(),
                "",
                List.of(),
                "");
    }

    @Override
    public Optional<Sitting> find(CooperativeId cooperative, UUID sitting) {
        return tenancy.reading(cooperative, () -> sittings.find(cooperative, sitting));
    }

    @Override
    public List<Sitting> of(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(cooperative, () -> sittings.of(cooperative, year));
    }

    @Override
    public Optional<Sitting> current(CooperativeId cooperative, SchoolYear year, Body body) {
        List<Sitting> all =
                tenancy.reading(cooperative, () -> sittings.of(cooperative, year, body));
        return all.stream()
                .filter(one -> one.state() == Sitting.State.OPEN)
                .findFirst()
                .or(() ->
                        all.stream()
                                .filter(one -> one.state() == Sitting.State.PLANNED)
                                .findFirst());
    }
}
