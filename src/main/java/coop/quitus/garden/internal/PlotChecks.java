package coop.quitus.garden.internal;

import coop.quitus.garden.Corner;
import coop.quitus.garden.Drawing;
import coop.quitus.garden.GardenFinding;
import java.util.ArrayList;
import java.util.List;

/// What a drawing must be to have an area and a perimeter (JAR-01). Pure.
final class PlotChecks {

    private PlotChecks() {}

    static List<GardenFinding> refusals(Drawing drawing) {
        var refusals = new ArrayList<GardenFinding>();
        if (!Drawing.SQUARES.contains(drawing.squareCm())) {
            refusals.add(new GardenFinding.OddSquare(drawing.squareCm()));
        }
        int count = drawing.corners().size();
        if (count < Drawing.FEWEST_CORNERS || count > Drawing.MOST_CORNERS) {
            refusals.add(new GardenFinding.CornerCount(count));
            return refusals;
        }
        drawing.corners().stream()
                .filter(corner -> !corner.onThePaper())
                .map(GardenFinding.OffThePaper::new)
                .forEach(refusals::add);
        if (refusals.isEmpty()) {
            crossing(drawing.corners(), refusals);
        }
        return refusals;
    }

    /// Says the first two sides that meet where they should not.
    private static void crossing(List<Corner> corners, List<GardenFinding> refusals) {
        int count = corners.size();
        for (int i = 0; i < count; i++) {
            Corner a = corners.get(i);
            Corner b = corners.get((i + 1) % count);
            for (int j = i + 1; j < count; j++) {
                Corner c = corners.get(j);
                Corner d = corners.get((j + 1) % count);
                boolean cross =
                        j == i + 1
                                ? folded(a, b, d)
                                : i == 0 && j == count - 1 ? folded(b, a, c) : meet(a, b, c, d);
                if (cross) {
                    refusals.add(new GardenFinding.SidesCross(a, b, c, d));
                    return;
                }
            }
        }
    }

    /// Whether two sides that share a corner lie one over the other, or have no length.
    private static boolean folded(Corner end, Corner shared, Corner otherEnd) {
        long ax = end.x() - shared.x();
        long ay = end.y() - shared.y();
        long bx = otherEnd.x() - shared.x();
        long by = otherEnd.y() - shared.y();
        boolean pointless = ax == 0 && ay == 0 || bx == 0 && by == 0;
        return pointless || ax * by == ay * bx && ax * bx + ay * by > 0;
    }

    private static boolean meet(Corner a, Corner b, Corner c, Corner d) {
        return side(a, b, c) * side(a, b, d) <= 0
                && side(c, d, a) * side(c, d, b) <= 0
                && Math.min(a.x(), b.x()) <= Math.max(c.x(), d.x())
                && Math.min(c.x(), d.x()) <= Math.max(a.x(), b.x())
                && Math.min(a.y(), b.y()) <= Math.max(c.y(), d.y())
                && Math.min(c.y(), d.y()) <= Math.max(a.y(), b.y());
    }

    /// On which side of the line from `a` to `b` a corner lies.
    private static int side(Corner a, Corner b, Corner p) {
        return Long.signum(
                (long) (b.x() - a.x()) * (p.y() - a.y())
                        - (long) (b.y() - a.y()) * (p.x() - a.x()));
    }
}
