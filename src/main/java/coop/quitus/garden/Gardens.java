package coop.quitus.garden;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.ui.Sketch;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the gardens of a cooperative hold. A garden is named by the id of its project; one that
/// nobody began is empty.
public interface Gardens {

    Optional<Plot> plot(CooperativeId cooperative, UUID project);

    /// What stands on the plot, in the order it was placed.
    List<Planting> plantings(CooperativeId cooperative, UUID project);

    /// The whole log, oldest first, that of the experiments with it.
    List<Reading> log(CooperativeId cooperative, UUID project);

    List<Sighting> sightings(CooperativeId cooperative, UUID project);

    Optional<Experiment> experiment(CooperativeId cooperative, UUID project, String step);

    List<Experiment> experiments(CooperativeId cooperative, UUID project);

    /// How the class stands with a sum.
    Working working(CooperativeId cooperative, UUID project, String question);

    /// Whether a part of the work is done, named as a kit names its steps: `MEASURES` when the area
    /// and the perimeter are found, `COMPUTATION` when a number of plants is, `OBSERVATION`,
    /// `IDENTIFICATION` and `EXPERIMENT` when there is one. Any other is not.
    boolean done(CooperativeId cooperative, UUID project, String part);

    /// When to sow, plant and gather, as a bar of twelve months for each plant.
    Sketch calendar(List<Plant> plants);

    /// The pictures for a report, in order: the plot, the calendar, the curves.
    List<GardenFigure> pictures(CooperativeId cooperative, UUID project);
}
