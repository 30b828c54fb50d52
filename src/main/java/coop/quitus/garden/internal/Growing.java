package coop.quitus.garden.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.garden.Drawing;
import coop.quitus.garden.Flora;
import coop.quitus.garden.GardenFinding;
import coop.quitus.garden.GardenFinding.NoPlot;
import coop.quitus.garden.Planting;
import coop.quitus.garden.Plot;
import coop.quitus.garden.Quantity;
import coop.quitus.garden.Working;
import coop.quitus.garden.internal.AttemptTable.Attempt;
import coop.quitus.garden.internal.Sums.Exact;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The plot and what stands on it.
@Component
final class Growing {

    /// Answers to one sum beyond which the house stops keeping them.
    private static final int MOST_TRIES = 1000;

    private static final int MOST_IN_A_PACKET = 100_000;

    private final Tenancy tenancy;
    private final Places places;
    private final Flora flora;
    private final PlotTable plots;
    private final AttemptTable attempts;

    Growing(Tenancy tenancy, Places places, Flora flora, PlotTable plots, AttemptTable attempts) {
        this.tenancy = tenancy;
        this.places = places;
        this.flora = flora;
        this.plots = plots;
        this.attempts = attempts;
    }

    Outcome<Plot, GardenFinding> draw(
            CooperativeId cooperative, UUID project, Drawing drawing, Actor by) {
        var refusals = new ArrayList<>(PlotChecks.refusals(drawing));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    Cooperative which = alone(cooperative, project);
                    Optional<Plot> known = plots.find(cooperative, project);
                    if (known.isPresent() && known.get().drawing().equals(drawing)) {
                        return Outcome.done(known.get());
                    }
                    if (!plots.plantings(cooperative, project).isEmpty()) {
                        return Outcome.refused(new GardenFinding.Planted());
                    }
                    int version = known.map(Plot::version).orElse(0) + 1;
                    plots.draw(which, project, version, drawing, by);
                    return Outcome.done(plots.find(cooperative, project).orElseThrow());
                });
    }

    /// The cooperative, once nobody else writes in this garden.
    private Cooperative alone(CooperativeId cooperative, UUID project) {
        return plots.takeThePen(places.cooperative(cooperative).orElseThrow(), project);
    }

    Outcome<Working, GardenFinding> answer(
            CooperativeId cooperative,
            UUID project,
            String question,
            long value,
            String typed,
            Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Cooperative which = alone(cooperative, project);
                    Optional<Exact> exact = exact(cooperative, project, question);
                    if (exact.isEmpty()) {
                        return Outcome.refused(new GardenFinding.NoSuchQuestion());
                    }
                    Working before = working(cooperative, project, question);
                    boolean again = before.tries() > 0 && before.last() == value;
                    if (!before.right() && !again && before.tries() < MOST_TRIES) {
                        var attempt =
                                new Attempt(
                                        question,
                                        before.tries() + 1,
                                        value,
                                        typed,
                                        exact.get().isRight(value));
                        attempts.write(which, project, attempt, by);
                    }
                    return Outcome.done(working(cooperative, project, question));
                });
    }

    /// How the class stands with a sum; called in a transaction of the cooperative.
    Working working(CooperativeId cooperative, UUID project, String question) {
        Optional<Exact> exact = exact(cooperative, project, question);
        List<Attempt> tries =
                attempts.of(cooperative, project).stream()
                        .filter(attempt -> attempt.question().equals(question))
                        .toList();
        if (exact.isEmpty() || tries.isEmpty()) {
            return Working.none(question);
        }
        Attempt last = tries.getLast();
        return new Working(
                question,
                tries.size(),
                last.value(),
                last.typed(),
                last.right(),
                exact.get().nudge(last.value()));
    }

    private Optional<Exact> exact(CooperativeId cooperative, UUID project, String question) {
        Optional<Plot> plot = plots.find(cooperative, project);
        if (plot.isEmpty()) {
            return Optional.empty();
        }
        Optional<Exact> ofPlot = Sums.ofPlot(question, plot.get());
        return ofPlot.isPresent()
                ? ofPlot
                : plots.plantings(cooperative, project).stream()
                        .filter(planting -> planting.question().equals(question))
                        .findFirst()
                        .flatMap(planting ->
                                flora.find(planting.plant())
                                        .map(plant ->
                                                Sums.of(
                                                        planting,
                                                        Quantity.of(
                                                                planting,
                                                                plant,
                                                                plot.get().squareCm()))));
    }

    Outcome<Planting, GardenFinding> plant(
            CooperativeId cooperative, UUID project, Planting place, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Cooperative which = alone(cooperative, project);
                    Optional<Plot> plot = plots.find(cooperative, project);
                    if (plot.isEmpty()) {
                        return Outcome.refused(new NoPlot());
                    }
                    List<Planting> standing = plots.plantings(cooperative, project);
                    if (standing.contains(place)) {
                        return Outcome.done(place);
                    }
                    List<GardenFinding> refusals = refusals(plot.get(), standing, place);
                    if (!refusals.isEmpty()) {
                        return Outcome.refused(refusals);
                    }
                    plots.plant(which, project, place, by);
                    return Outcome.done(place);
                });
    }

    private List<GardenFinding> refusals(Plot plot, List<Planting> standing, Planting place) {
        var refusals = new ArrayList<GardenFinding>();
        if (flora.find(place.plant()).isEmpty()) {
            refusals.add(new GardenFinding.NoSuchPlant(place.plant()));
        }
        if (place.packetSeeds() < 0 || place.packetSeeds() > MOST_IN_A_PACKET) {
            refusals.add(new GardenFinding.Missing("sachet", "un nombre de graines qui se lit"));
        }
        if (!inside(plot, place)) {
            refusals.add(new GardenFinding.OutsideThePlot());
        } else {
            standing.stream()
                    .filter(place::meets)
                    .findFirst()
                    .map(other -> new GardenFinding.Taken(other.plant()))
                    .ifPresent(refusals::add);
        }
        return refusals;
    }

    /// Whether each of its squares has its middle in the plot (JAR-02).
    private static boolean inside(Plot plot, Planting place) {
        if (place.width() < 1
                || place.height() < 1
                || place.x() + place.width() > plot.width()
                || place.y() + place.height() > plot.height()) {
            return false;
        }
        for (int x = place.x(); x < place.x() + place.width(); x++) {
            for (int y = place.y(); y < place.y() + place.height(); y++) {
                if (!plot.holds(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    Outcome<Planting, GardenFinding> uproot(
            CooperativeId cooperative, UUID project, UUID planting, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Cooperative which = alone(cooperative, project);
                    Optional<Planting> known =
                            plots.plantings(cooperative, project).stream()
                                    .filter(one -> one.id().equals(planting))
                                    .findFirst();
                    if (known.isEmpty()) {
                        return Outcome.refused(new GardenFinding.NoSuchPlanting());
                    }
                    plots.uproot(which, planting, by);
                    return Outcome.done(known.get());
                });
    }
}
