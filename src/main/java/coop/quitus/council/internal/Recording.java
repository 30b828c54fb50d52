package coop.quitus.council.internal;

import coop.quitus.council.AgendaPoint;
import coop.quitus.council.CouncilFinding;
import coop.quitus.council.Decision;
import coop.quitus.council.Minutes;
import coop.quitus.council.Sitting;
import coop.quitus.database.Tenancy;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Corrects the minutes and has them adopted.
@Service
final class Recording implements Minutes {

    private static final int MID_JUNE = 15;

    private final Tenancy tenancy;
    private final Guard guard;
    private final SittingTable sittings;
    private final PointTable points;
    private final DecisionTable decisions;
    private final Registering registering;
    private final Drawing drawing;
    private final Clock clock;

    Recording(
            Tenancy tenancy,
            Guard guard,
            SittingTable sittings,
            PointTable points,
            DecisionTable decisions,
            Registering registering,
            Drawing drawing,
            Clock clock) {
        this.tenancy = tenancy;
        this.guard = guard;
        this.sittings = sittings;
        this.points = points;
        this.decisions = decisions;
        this.registering = registering;
        this.drawing = drawing;
        this.clock = clock;
    }

    /// Minutes change from the opening of the sitting to their adoption.
    private static List<CouncilFinding> fixed(Sitting sitting) {
        boolean moving =
                sitting.state() == Sitting.State.OPEN || sitting.state() == Sitting.State.CLOSED;
        return moving ? List.of() : List.of(new CouncilFinding.NotNow(sitting.state()));
    }

    @Override
    public Outcome<Sitting, CouncilFinding> correct(
            CooperativeId cooperative, UUID sitting, String words, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Sitting here = sittings.locked(cooperative, sitting).orElseThrow();
                    var findings = new ArrayList<>(fixed(here));
                    findings.addAll(guard.text(cooperative, here.year(), "mots", words, 4000));
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    sittings.say(cooperative, sitting, words);
                    return Outcome.done(sittings.find(cooperative, sitting).orElseThrow());
                });
    }

    @Override
    public Outcome<AgendaPoint, CouncilFinding> correctPoint(
            CooperativeId cooperative, UUID point, String words, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    AgendaPoint here = points.find(cooperative, point).orElseThrow();
                    UUID sitting = here.sitting();
                    var findings = new ArrayList<CouncilFinding>();
                    findings.addAll(
                            sitting == null
                                    ? List.of(new CouncilFinding.NotNow(Sitting.State.PLANNED))
                                    : fixed(sittings.locked(cooperative, sitting).orElseThrow()));
                    findings.addAll(
                            guard.text(cooperative, here.year(), "mots-" + point, words, 2000));
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    points.say(cooperative, point, words);
                    return Outcome.done(points.find(cooperative, point).orElseThrow());
                });
    }

    @Override
    public Outcome<Decision, CouncilFinding> correctDecision(
            CooperativeId cooperative, UUID decision, String title, String text, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Decision here = decisions.find(cooperative, decision).orElseThrow();
                    Sitting sitting = sittings.locked(cooperative, here.council()).orElseThrow();
                    var findings = new ArrayList<>(fixed(sitting));
                    findings.addAll(
                            guard.needed(
                                    cooperative, here.year(), "titre", "un titre", title, 200));
                    findings.addAll(guard.text(cooperative, here.year(), "texte", text, 2000));
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    decisions.correct(cooperative, decision, title, text);
                    return Outcome.done(decisions.find(cooperative, decision).orElseThrow());
                });
    }

    @Override
    public Outcome<Sitting, CouncilFinding> adopt(
            CooperativeId cooperative, UUID sitting, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Sitting here = sittings.locked(cooperative, sitting).orElseThrow();
                    if (here.state() != Sitting.State.CLOSED) {
                        return Outcome.refused(new CouncilFinding.NotNow(here.state()));
                    }
                    if (!mayBeAdopted(cooperative, here)) {
                        return Outcome.refused(new CouncilFinding.TooSoonToAdopt(here.number()));
                    }
                    LocalDate today = LocalDate.now(clock);
                    registering.enter(cooperative, sitting, here.year(), today);
                    sittings.adopt(cooperative, sitting, today);
                    adoptionPoint(cooperative, here);
                    return Outcome.done(sittings.find(cooperative, sitting).orElseThrow());
                });
    }

    private boolean mayBeAdopted(CooperativeId cooperative, Sitting sitting) {
        LocalDate end = LocalDate.of(sitting.year().startsIn() + 1, Month.JUNE, MID_JUNE);
        return !LocalDate.now(clock).isBefore(end)
                || sittings.of(cooperative, sitting.year(), sitting.body()).stream()
                        .anyMatch(one ->
                                one.state() == Sitting.State.OPEN
                                        && one.number() > sitting.number());
    }

    /// The point that asked for it has been talked about; one that still waits is not needed.
    private void adoptionPoint(CooperativeId cooperative, Sitting sitting) {
        sittings.of(cooperative, sitting.year(), sitting.body()).stream()
                .flatMap(one -> points.of(cooperative, one.id()).stream())
                .filter(point -> sitting.id().equals(point.adopts()))
                .forEach(point -> {
                    points.treat(cooperative, point.id());
                    points.say(cooperative, point.id(), "Le compte rendu est adopté.");
                });
        points.waiting(cooperative, sitting.year(), sitting.body()).stream()
                .filter(point -> sitting.id().equals(point.adopts()))
                .forEach(point -> points.remove(cooperative, point.id()));
    }

    @Override
    public byte[] paper(CooperativeId cooperative, UUID sitting, Actor by) {
        return drawing.minutes(cooperative, sitting, by);
    }
}
