package coop.quitus.garden.web;

import coop.quitus.garden.Flora;
import coop.quitus.garden.GardenFigure;
import coop.quitus.garden.Gardens;
import coop.quitus.garden.Planting;
import coop.quitus.garden.Plot;
import coop.quitus.garden.Working;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.pupil.ReadingLevel;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Makes the pages that several controllers show: the plot, and the plants on it.
///
/// @param session whose tablet it is
record Looking(Gardens gardens, ClassSession session, UUID project) {

    /// @param said what could not be read of an answer, beside its question
    PlotPage plot(Frame frame, List<Sentence> said, String question) {
        Optional<Plot> plot = gardens.plot(session.cooperative(), project);
        var asks = new ArrayList<Ask>();
        plot.ifPresent(known -> {
            var made = new Asks(project, session.level());
            Working area = working("AIRE." + known.version());
            Working around = working("PERIMETRE." + known.version());
            asks.add(made.area(known, area, beside(area, said, question)));
            asks.add(made.perimeter(known, around, beside(around, said, question)));
        });
        return new PlotPage(
                frame.titled("Notre parcelle"),
                project,
                Here.tabs(project),
                plot.orElse(null),
                figure("parcelle").orElse(null),
                asks,
                !gardens.plantings(session.cooperative(), project).isEmpty());
    }

    /// Whether this tablet shows pictures first.
    boolean pictures() {
        return session.level() == ReadingLevel.PICTURES;
    }

    Working working(String question) {
        return gardens.working(session.cooperative(), project, question);
    }

    private static List<Sentence> beside(Working working, List<Sentence> said, String question) {
        return working.question().equals(question) ? said : List.of();
    }

    Optional<Sketch> figure(String key) {
        return gardens.pictures(session.cooperative(), project).stream()
                .filter(figure -> figure.key().equals(key))
                .map(GardenFigure::sketch)
                .findFirst();
    }

    List<PlantsPage.Standing> standing(Flora flora, List<Sentence> said, String question) {
        Optional<Plot> plot = gardens.plot(session.cooperative(), project);
        var standing = new ArrayList<PlantsPage.Standing>();
        if (plot.isEmpty()) {
            return standing;
        }
        List<Planting> plantings = gardens.plantings(session.cooperative(), project);
        for (int i = 0; i < plantings.size(); i++) {
            Planting planting = plantings.get(i);
            int number = i + 1;
            flora.find(planting.plant())
                    .ifPresent(plant -> {
                        Working working = working(planting.question());
                        standing.add(
                                new PlantsPage.Standing(
                                        number,
                                        planting,
                                        plant,
                                        new Asks(project, session.level())
                                                .plants(
                                                        plot.get(),
                                                        planting,
                                                        plant,
                                                        working,
                                                        beside(working, said, question)),
                                        Bought.words(planting, plant, plot.get().squareCm())));
                    });
        }
        return standing;
    }
}
