package coop.quitus.garden.web;

import coop.quitus.garden.Experiment;
import coop.quitus.garden.GardenFigure;
import coop.quitus.garden.Plot;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The whole garden of a project, for adults to read and to print.
///
/// @param plot null before it is drawn
/// @param measured what the class found of the plot: *l'aire : trouvée en 2 essais*
/// @param bought the planting list, with what must be bought
public record GardenPage(
        Frame frame,
        @Nullable Plot plot,
        List<GardenFigure> figures,
        List<String> measured,
        List<Row> bought,
        List<LogLine> lines,
        List<Found> found,
        List<Experiment> experiments,
        String source)
        implements Page {

    /// A plant on the plot, and what it asks for.
    public record Row(String plant, String latin, String words, String warning) {}

    public boolean empty() {
        return figures.isEmpty() && lines.isEmpty() && found.isEmpty() && experiments.isEmpty();
    }

    public String area() {
        return plot == null ? "" : Numbers.squareMetres(plot.areaInHalfSquareCm());
    }

    public String perimeter() {
        return plot == null ? "" : Numbers.metres(plot.perimeterCm());
    }

    /// The pictures that begin so.
    public List<GardenFigure> figures(String start) {
        return figures.stream().filter(figure -> figure.key().startsWith(start)).toList();
    }
}
