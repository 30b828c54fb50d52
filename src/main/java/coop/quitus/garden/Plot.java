package coop.quitus.garden;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The plot as the class drew it, a simple polygon on squared paper (JAR-01), and what it measures,
/// in whole numbers.
///
/// @param version how many times it was drawn
public record Plot(Drawing drawing, int version, Instant drawnAt, String drawnBy) {

    /// A side, with its length rounded to the centimetre.
    ///
    /// @param slanted whether it crosses squares, so that a ruler is needed
    public record Side(Corner from, Corner to, long lengthCm, boolean slanted) {}

    public List<Corner> corners() {
        return drawing.corners();
    }

    public int squareCm() {
        return drawing.squareCm();
    }

    /// Twice the area, in squares: always whole, even where a slanted side cuts a square in two.
    public long twiceTheSquares() {
        long twice = 0;
        List<Corner> corners = corners();
        for (int i = 0; i < corners.size(); i++) {
            Corner a = corners.get(i);
            Corner b = corners.get((i + 1) % corners.size());
            twice += (long) a.x() * b.y() - (long) b.x() * a.y();
        }
        return Math.abs(twice);
    }

    /// The area in halves of a square centimetre: exact.
    public long areaInHalfSquareCm() {
        return twiceTheSquares() * squareCm() * squareCm();
    }

    /// The area to the square centimetre.
    public long areaSquareCm() {
        return (areaInHalfSquareCm() + 1) / 2;
    }

    /// The sum of the sides, each measured to the centimetre.
    public long perimeterCm() {
        return sides().stream().mapToLong(Side::lengthCm).sum();
    }

    public int slantedSides() {
        return Math.toIntExact(sides().stream().filter(Side::slanted).count());
    }

    public List<Side> sides() {
        var sides = new ArrayList<Side>();
        List<Corner> corners = corners();
        for (int i = 0; i < corners.size(); i++) {
            Corner a = corners.get(i);
            Corner b = corners.get((i + 1) % corners.size());
            long across = (long) (b.x() - a.x()) * squareCm();
            long up = (long) (b.y() - a.y()) * squareCm();
            long length = nearestRoot(across * across + up * up);
            sides.add(new Side(a, b, length, across != 0 && up != 0));
        }
        return List.copyOf(sides);
    }

    /// The whole number nearest to a square root, found in whole numbers.
    static long nearestRoot(long square) {
        long root = square;
        long better = (root + 1) / 2;
        while (better < root) {
            root = better;
            better = (root + square / root) / 2;
        }
        return square - root * root > root ? root + 1 : root;
    }

    /// How many squares wide, from the left edge of the paper.
    public int width() {
        return corners().stream().mapToInt(Corner::x).max().orElse(0);
    }

    /// How many squares high, from the bottom edge of the paper.
    public int height() {
        return corners().stream().mapToInt(Corner::y).max().orElse(0);
    }

    /// Whether a square, named by its lower left corner, has its middle in the plot.
    public boolean holds(int x, int y) {
        // Twice the coordinates, so that the middle of a square is whole too.
        long px = 2L * x + 1;
        long py = 2L * y + 1;
        boolean inside = false;
        List<Corner> corners = corners();
        for (int i = 0; i < corners.size(); i++) {
            long ax = 2L * corners.get(i).x();
            long ay = 2L * corners.get(i).y();
            Corner after = corners.get((i + 1) % corners.size());
            long bx = 2L * after.x();
            long by = 2L * after.y();
            if (ay > py != by > py) {
                long side = (bx - ax) * (py - ay) - (px - ax) * (by - ay);
                if (side == 0) {
                    return true;
                }
                if (side > 0 == by > ay) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    /// Whether it is a rectangle along the lines, so that rows times columns gives its squares.
    public boolean isRectangle() {
        return corners().size() == 4 && slantedSides() == 0;
    }
}
