package coop.quitus.garden.internal;

import coop.quitus.garden.Plant;
import coop.quitus.ui.Sketch;
import coop.quitus.ui.Sketch.Fill;
import coop.quitus.ui.Sketch.Mark;
import coop.quitus.ui.Sketch.Pen;
import coop.quitus.ui.Sketch.Words;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The sowing calendar: a bar of twelve months for each plant, from September, as a school year
/// goes. Pure.
final class CalendarSketch {

    private static final int CELL = 28;
    private static final int LEFT = 12;
    private static final int BLOCK = 66;
    private static final int TOP = 28;

    private static final List<String> HEAD =
            List.of("Plante", "Semer à l'abri", "Semer", "Planter", "Fleurs", "Récolter");

    private CalendarSketch() {}

    static Sketch of(List<Plant> plants) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 12; i++) {
            marks.add(new Words(LEFT + i * CELL + CELL / 2, 16, "middle", letter(month(i))));
        }
        int y = TOP;
        for (Plant plant : plants) {
            marks.add(new Words(LEFT, y + 16, "start", plant.french()));
            for (int i = 0; i < 12; i++) {
                cell(marks, plant, month(i), LEFT + i * CELL, y + 22);
            }
            y += BLOCK;
        }
        return new Sketch(
                "Le calendrier",
                "De septembre à août. S : on sème. A : on sème à l'abri. P : on plante. R : on récolte. F : les fleurs.",
                LEFT * 2 + 12 * CELL,
                y + 4,
                marks,
                HEAD,
                plants.stream().map(CalendarSketch::row).toList());
    }

    /// One letter in each half of the cell: what is done above, what comes below.
    private static void cell(List<Mark> marks, Plant plant, int month, int x, int y) {
        boolean begins = plant.beginsIn(month);
        boolean comes = plant.harvest().contains(month) || plant.flowering().contains(month);
        Fill fill = plant.harvest().contains(month) ? Fill.SPOTTED : Fill.NONE;
        marks.add(Sketch.box(x, y, CELL, 20, begins ? Fill.INK : Fill.NONE, Pen.THIN));
        marks.add(Sketch.box(x, y + 20, CELL, 20, fill, Pen.THIN));
        if (begins) {
            marks.add(new Sketch.Dot(x + CELL / 2, y + 10, 9, Fill.PAPER));
            marks.add(new Words(x + CELL / 2, y + 16, "middle", doing(plant, month)));
        }
        if (comes) {
            marks.add(new Sketch.Dot(x + CELL / 2, y + 30, 9, Fill.PAPER));
            marks.add(
                    new Words(
                            x + CELL / 2,
                            y + 36,
                            "middle",
                            plant.harvest().contains(month) ? "R" : "F"));
        }
    }

    private static String doing(Plant plant, int month) {
        if (plant.sowOutside().contains(month)) {
            return "S";
        }
        return plant.plantOut().contains(month) ? "P" : "A";
    }

    private static List<String> row(Plant plant) {
        return List.of(
                plant.french(),
                months(plant.sowSheltered()),
                months(plant.sowOutside()),
                months(plant.plantOut()),
                months(plant.flowering()),
                months(plant.harvest()));
    }

    private static String months(Set<Integer> months) {
        return IntStream.range(0, 12)
                .map(CalendarSketch::month)
                .filter(months::contains)
                .mapToObj(month -> Month.of(month).getDisplayName(TextStyle.SHORT, Locale.FRANCE))
                .collect(Collectors.joining(", "));
    }

    /// The month of a place of the bar: September is the first.
    private static int month(int place) {
        return (place + 8) % 12 + 1;
    }

    private static String letter(int month) {
        return Month.of(month)
                .getDisplayName(TextStyle.SHORT, Locale.FRANCE)
                .substring(0, 1)
                .toUpperCase(Locale.FRANCE);
    }
}
