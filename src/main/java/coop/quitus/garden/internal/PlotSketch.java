package coop.quitus.garden.internal;

import coop.quitus.garden.Flora;
import coop.quitus.garden.Plant;
import coop.quitus.garden.Planting;
import coop.quitus.garden.Plot;
import coop.quitus.ui.Sketch;
import coop.quitus.ui.Sketch.Fill;
import coop.quitus.ui.Sketch.Mark;
import coop.quitus.ui.Sketch.Pen;
import coop.quitus.ui.Sketch.Stroke;
import coop.quitus.ui.Sketch.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Draws a plot on its squared paper, with what stands on it. Pure.
final class PlotSketch {

    private static final int MARGIN = 26;
    private static final int WIDTH = 360;

    private final Plot plot;
    private final int square;
    private final int high;
    private final List<Mark> marks = new ArrayList<>();

    private PlotSketch(Plot plot) {
        this.plot = plot;
        this.square = Math.min(48, (WIDTH - 2 * MARGIN) / (plot.width() + 1));
        this.high = plot.height() + 1;
    }

    static Sketch of(Plot plot, List<Planting> standing, Flora flora) {
        return new PlotSketch(plot).drawn(standing, flora);
    }

    private Sketch drawn(List<Planting> standing, Flora flora) {
        paper();
        for (int i = 0; i < standing.size(); i++) {
            planting(standing.get(i), i);
        }
        marks.add(
                new Sketch.Shape(
                        plot.corners().stream()
                                .map(corner -> x(corner.x()) + "," + y(corner.y()))
                                .collect(Collectors.joining(" ")),
                        Fill.NONE,
                        Pen.THICK));
        plot.corners()
                .forEach(corner ->
                        marks.add(new Sketch.Dot(x(corner.x()), y(corner.y()), 4, Fill.INK)));
        return new Sketch(
                "La parcelle",
                description(standing, flora),
                2 * MARGIN + (plot.width() + 1) * square,
                2 * MARGIN + high * square,
                marks,
                List.of("Numéro", "Plante", "Place"),
                rows(standing, flora));
    }

    private int x(int squares) {
        return MARGIN + squares * square;
    }

    private int y(int squares) {
        return MARGIN + (high - squares) * square;
    }

    private void paper() {
        int every = plot.width() > 12 || plot.height() > 12 ? 5 : 1;
        for (int i = 0; i <= plot.width() + 1; i++) {
            marks.add(new Stroke(x(i), y(0), x(i), y(high), Pen.FAINT));
            if (i % every == 0) {
                marks.add(new Words(x(i), y(0) + 20, "middle", String.valueOf(i)));
            }
        }
        for (int i = 0; i <= high; i++) {
            marks.add(new Stroke(x(0), y(i), x(plot.width() + 1), y(i), Pen.FAINT));
            if (i % every == 0) {
                marks.add(new Words(x(0) - 6, y(i) + 6, "end", String.valueOf(i)));
            }
        }
    }

    private void planting(Planting planting, int index) {
        Fill[] fills = {
            Fill.HATCHED, Fill.SPOTTED, Fill.BACK_HATCHED, Fill.LEVEL, Fill.CROSSED, Fill.NONE
        };
        int left = x(planting.x());
        int top = y(planting.y() + planting.height());
        int wide = planting.width() * square;
        int tall = planting.height() * square;
        marks.add(Sketch.box(left, top, wide, tall, fills[index % fills.length], Pen.PLAIN));
        int cx = left + wide / 2;
        int cy = top + tall / 2;
        marks.add(new Sketch.Dot(cx, cy, 12, Fill.PAPER));
        marks.add(new Words(cx, cy + 6, "middle", String.valueOf(index + 1)));
    }

    private String description(List<Planting> standing, Flora flora) {
        String paper =
                "Un carreau vaut "
                        + plot.squareCm()
                        + " cm. La parcelle a "
                        + plot.corners().size()
                        + " coins.";
        return standing.isEmpty()
                ? paper
                : paper
                        + " On y met : "
                        + standing.stream()
                                .map(planting -> name(planting, flora))
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private static String name(Planting planting, Flora flora) {
        return flora.find(planting.plant()).map(Plant::french).orElse(planting.plant());
    }

    private List<List<String>> rows(List<Planting> standing, Flora flora) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < standing.size(); i++) {
            Planting one = standing.get(i);
            rows.add(
                    List.of(
                            String.valueOf(i + 1),
                            name(one, flora),
                            one.width() + " × " + one.height() + " carreaux"));
        }
        return rows;
    }
}
