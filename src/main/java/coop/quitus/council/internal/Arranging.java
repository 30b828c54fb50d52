package coop.quitus.council.internal;

import coop.quitus.council.AgendaItem;
import coop.quitus.council.AgendaPart;
import coop.quitus.council.AgendaPoint;
import coop.quitus.council.Agendas;
import coop.quitus.council.Body;
import coop.quitus.council.CouncilFinding;
import coop.quitus.council.Decision;
import coop.quitus.council.Sitting;
import coop.quitus.database.Tenancy;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Puts points on agendas and keeps them in order.
@Service
final class Arranging implements Agendas {

    private final Tenancy tenancy;
    private final Guard guard;
    private final PointTable points;
    private final SittingTable sittings;
    private final DecisionTable decisions;

    Arranging(
            Tenancy tenancy,
            Guard guard,
            PointTable points,
            SittingTable sittings,
            DecisionTable decisions) {
        this.tenancy = tenancy;
        this.guard = guard;
        this.points = points;
        this.sittings = sittings;
        this.decisions = decisions;
    }

    @Override
    public Outcome<UUID, CouncilFinding> put(
            CooperativeId cooperative,
            SchoolYear year,
            String classCode,
            AgendaItem item,
            Actor by) {
        return put(cooperative, year, Body.ofClass(classCode), item, by);
    }

    @Override
    public Outcome<UUID, CouncilFinding> put(
            CooperativeId cooperative, SchoolYear year, Body body, AgendaItem item, Actor by) {
        List<CouncilFinding> findings = judged(cooperative, year, body, item);
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    if (points.find(cooperative, item.id()).isEmpty()) {
                        place(cooperative, year, body, item, null, null, by);
                    }
                    return Outcome.done(item.id());
                });
    }

    private List<CouncilFinding> judged(
            CooperativeId cooperative, SchoolYear year, Body body, AgendaItem item) {
        var findings = new ArrayList<CouncilFinding>();
        findings.addAll(guard.body(cooperative, body));
        findings.addAll(guard.needed(cooperative, year, "titre", "un titre", item.title(), 200));
        findings.addAll(guard.text(cooperative, year, "texte", item.text(), 2000));
        int choices = item.options().size();
        if (choices == 1 || choices > 12) {
            findings.add(new CouncilFinding.NotOptions(choices));
        }
        for (String option : item.options()) {
            findings.addAll(guard.needed(cooperative, year, "choix", "un choix", option, 100));
        }
        return findings;
    }

    /// Onto the council that is planned or open, at the end of its part; else it waits.
    void place(
            CooperativeId cooperative,
            SchoolYear year,
            Body body,
            AgendaItem item,
            @Nullable UUID note,
            @Nullable UUID adopts,
            Actor by) {
        UUID sitting =
                sittings.of(cooperative, year, body).stream()
                        .filter(one ->
                                one.state() == Sitting.State.PLANNED
                                        || one.state() == Sitting.State.OPEN)
                        .map(Sitting::id)
                        .findFirst()
                        .orElse(null);
        List<AgendaPoint> there =
                sitting == null
                        ? points.waiting(cooperative, year, body)
                        : points.of(cooperative, sitting);
        int last =
                there.stream()
                        .filter(one -> one.item().part() == item.part())
                        .mapToInt(AgendaPoint::place)
                        .max()
                        .orElse(0);
        points.put(
                guard.school(cooperative),
                new PointTable.Put(year, body, item, sitting, last + 1, note, adopts),
                by);
    }

    @Override
    public Optional<Decision> decidedOn(CooperativeId cooperative, UUID item) {
        return tenancy.reading(cooperative, () -> decisions.on(cooperative, item));
    }

    @Override
    public List<AgendaPoint> of(CooperativeId cooperative, UUID sitting) {
        return tenancy.reading(cooperative, () -> points.of(cooperative, sitting));
    }

    @Override
    public List<AgendaPoint> waiting(CooperativeId cooperative, SchoolYear year, Body body) {
        return tenancy.reading(cooperative, () -> points.waiting(cooperative, year, body));
    }

    @Override
    public Outcome<AgendaPoint, CouncilFinding> arrange(
            CooperativeId cooperative, UUID point, AgendaPart part, int place, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    AgendaPoint here = points.find(cooperative, point).orElseThrow();
                    if (here.treated()) {
                        return Outcome.refused(
                                new CouncilFinding.AlreadyDecided(here.item().title()));
                    }
                    points.arrange(cooperative, point, part, place);
                    renumber(cooperative, here, part, place);
                    return Outcome.done(points.find(cooperative, point).orElseThrow());
                });
    }

    /// The others of the part keep their order around it.
    private void renumber(CooperativeId cooperative, AgendaPoint moved, AgendaPart part, int to) {
        List<AgendaPoint> others = new ArrayList<>();
        List<AgendaPoint> all =
                moved.sitting() == null
                        ? points.waiting(cooperative, moved.year(), moved.body())
                        : points.of(cooperative, moved.sitting());
        for (AgendaPoint one : all) {
            if (one.item().part() == part && !one.id().equals(moved.id())) {
                others.add(one);
            }
        }
        others.add(Math.clamp(to - 1L, 0, others.size()), moved);
        for (int i = 0; i < others.size(); i++) {
            points.arrange(cooperative, others.get(i).id(), part, i + 1);
        }
    }

    @Override
    public Outcome<AgendaPoint, CouncilFinding> remove(
            CooperativeId cooperative, UUID point, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    AgendaPoint here = points.find(cooperative, point).orElseThrow();
                    if (here.treated() || here.ballot() != null || here.adopts() != null) {
                        return Outcome.refused(
                                new CouncilFinding.AlreadyDecided(here.item().title()));
                    }
                    points.remove(cooperative, point);
                    return Outcome.done(here);
                });
    }
}
