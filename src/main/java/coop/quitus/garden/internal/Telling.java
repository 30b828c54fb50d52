package coop.quitus.garden.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.garden.Experiment;
import coop.quitus.garden.Experiment.Stage;
import coop.quitus.garden.Flora;
import coop.quitus.garden.GardenFigure;
import coop.quitus.garden.Gardens;
import coop.quitus.garden.Plant;
import coop.quitus.garden.Planting;
import coop.quitus.garden.Plot;
import coop.quitus.garden.Reading;
import coop.quitus.garden.Sighting;
import coop.quitus.garden.Working;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.ui.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tells what a garden holds.
@Component
final class Telling implements Gardens {

    private final Tenancy tenancy;
    private final Flora flora;
    private final Growing growing;
    private final PlotTable plots;
    private final LogTable log;
    private final ExperimentTable experiments;

    Telling(
            Tenancy tenancy,
            Flora flora,
            Growing growing,
            PlotTable plots,
            LogTable log,
            ExperimentTable experiments) {
        this.tenancy = tenancy;
        this.flora = flora;
        this.growing = growing;
        this.plots = plots;
        this.log = log;
        this.experiments = experiments;
    }

    @Override
    public Optional<Plot> plot(CooperativeId cooperative, UUID project) {
        return tenancy.reading(cooperative, () -> plots.find(cooperative, project));
    }

    @Override
    public List<Planting> plantings(CooperativeId cooperative, UUID project) {
        return tenancy.reading(cooperative, () -> plots.plantings(cooperative, project));
    }

    @Override
    public List<Reading> log(CooperativeId cooperative, UUID project) {
        return tenancy.reading(cooperative, () -> log.readings(cooperative, project));
    }

    @Override
    public List<Sighting> sightings(CooperativeId cooperative, UUID project) {
        return tenancy.reading(cooperative, () -> log.sightings(cooperative, project));
    }

    @Override
    public Optional<Experiment> experiment(CooperativeId cooperative, UUID project, String step) {
        return experiments(cooperative, project).stream()
                .filter(one -> one.step().equals(step))
                .findFirst();
    }

    @Override
    public List<Experiment> experiments(CooperativeId cooperative, UUID project) {
        return tenancy.reading(cooperative, () -> experiments.all(cooperative, project));
    }

    @Override
    public Working working(CooperativeId cooperative, UUID project, String question) {
        return tenancy.reading(cooperative, () -> growing.working(cooperative, project, question));
    }

    @Override
    public boolean done(CooperativeId cooperative, UUID project, String part) {
        return switch (part) {
            case "MEASURES" ->
                    plot(cooperative, project)
                            .filter(plot ->
                                    found(cooperative, project, "AIRE." + plot.version())
                                            && found(
                                                    cooperative,
                                                    project,
                                                    "PERIMETRE." + plot.version()))
                            .isPresent();
            case "COMPUTATION" ->
                    plantings(cooperative, project).stream()
                            .anyMatch(planting -> found(cooperative, project, planting.question()));
            case "OBSERVATION" -> !log(cooperative, project).isEmpty();
            case "IDENTIFICATION" -> !sightings(cooperative, project).isEmpty();
            case "EXPERIMENT" ->
                    experiments(cooperative, project).stream()
                            .anyMatch(one -> one.of(Stage.DEDUCTION).isPresent());
            default -> false;
        };
    }

    private boolean found(CooperativeId cooperative, UUID project, String question) {
        return working(cooperative, project, question).right();
    }

    @Override
    public Sketch calendar(List<Plant> plants) {
        return CalendarSketch.of(plants);
    }

    @Override
    public List<GardenFigure> pictures(CooperativeId cooperative, UUID project) {
        var figures = new ArrayList<GardenFigure>();
        List<Planting> standing = plantings(cooperative, project);
        plot(cooperative, project)
                .map(plot -> PlotSketch.of(plot, standing, flora))
                .map(sketch -> new GardenFigure("parcelle", sketch))
                .ifPresent(figures::add);
        if (!standing.isEmpty()) {
            figures.add(
                    new GardenFigure(
                            "calendrier",
                            CalendarSketch.of(
                                    standing.stream()
                                            .map(Planting::plant)
                                            .distinct()
                                            .flatMap(code -> flora.find(code).stream())
                                            .toList())));
        }
        figures.addAll(
                CurveSketch.all(
                        log(cooperative, project), experiments(cooperative, project), flora));
        return List.copyOf(figures);
    }
}
