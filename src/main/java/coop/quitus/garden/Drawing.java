package coop.quitus.garden;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a class draws on squared paper: how much a square is worth, and the corners in order.
///
/// @param squareCm the side of a square on the ground, in centimetres: 10, 25, 50 or 100
/// @param corners one after another around the plot; the last joins the first
public record Drawing(int squareCm, List<Corner> corners) {

    /// What a square may be worth, in centimetres.
    public static final List<Integer> SQUARES = List.of(10, 25, 50, 100);

    public static final int FEWEST_CORNERS = 3;
    public static final int MOST_CORNERS = 40;

    public Drawing {
        corners = List.copyOf(corners);
    }

    /// The outline of coloured squares, each named by its lower left corner. Empty when they are
    /// not one piece without a hole: two pieces, or two squares that touch by a corner only, have
    /// no single outline.
    public static Optional<Drawing> around(int squareCm, Set<Corner> squares) {
        Map<Corner, List<Corner>> next = new HashMap<>();
        for (Corner square : squares) {
            int x = square.x();
            int y = square.y();
            side(next, squares, new Corner(x, y - 1), new Corner(x, y), new Corner(x + 1, y));
            side(next, squares, new Corner(x + 1, y), new Corner(x + 1, y), over(x + 1, y + 1));
            side(next, squares, new Corner(x, y + 1), over(x + 1, y + 1), new Corner(x, y + 1));
            side(next, squares, new Corner(x - 1, y), new Corner(x, y + 1), new Corner(x, y));
        }
        if (next.isEmpty() || next.values().stream().anyMatch(ways -> ways.size() > 1)) {
            return Optional.empty();
        }
        var outline = new ArrayList<Corner>();
        Corner first = next.keySet().iterator().next();
        Corner at = first;
        do {
            outline.add(at);
            at = next.getOrDefault(at, List.of(first)).getFirst();
        } while (!at.equals(first));
        return outline.size() == next.size()
                ? Optional.of(new Drawing(squareCm, withoutStraight(outline)))
                : Optional.empty();
    }

    private static Corner over(int x, int y) {
        return new Corner(x, y);
    }

    /// A side of a square belongs to the outline when there is no square behind it.
    private static void side(
            Map<Corner, List<Corner>> next,
            Set<Corner> squares,
            Corner behind,
            Corner from,
            Corner to) {
        if (!squares.contains(behind)) {
            next.computeIfAbsent(from, _ -> new ArrayList<>()).add(to);
        }
    }

    /// The corners where the outline turns.
    private static List<Corner> withoutStraight(List<Corner> outline) {
        var corners = new ArrayList<Corner>();
        int count = outline.size();
        for (int i = 0; i < count; i++) {
            Corner before = outline.get((i + count - 1) % count);
            Corner at = outline.get(i);
            Corner after = outline.get((i + 1) % count);
            boolean straight =
                    before.x() == at.x() && at.x() == after.x()
                            || before.y() == at.y() && at.y() == after.y();
            if (!straight) {
                corners.add(at);
            }
        }
        return corners;
    }

    /// As the class writes it: `0,0 ; 6,0 ; 6,2 ; 0,2`.
    public String written() {
        return corners.stream().map(Corner::written).collect(Collectors.joining(" ; "));
    }
}
