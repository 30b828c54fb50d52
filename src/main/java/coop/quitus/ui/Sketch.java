package coop.quitus.ui;

import java.util.List;

/// A picture made of plain marks in whole units, with its words and its table. Drawn by
/// `@template.ui.sketch(picture, id)`, in ink alone, so that it prints in black and white: series
/// are told apart by their dashes and the shape of their points, areas by their filling.
///
/// @param title what it shows
/// @param description the picture in words, for who does not see it
/// @param width of its own units; some 360 keep its letters legible on a telephone
/// @param head the columns of its table; none for a picture without figures
/// @param rows its table, the first cell of each names the row
public record Sketch(
        String title,
        String description,
        int width,
        int height,
        List<Mark> marks,
        List<String> head,
        List<List<String>> rows) {

    public Sketch {
        marks = List.copyOf(marks);
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// A stroke.
    public enum Pen {
        NONE(0, ""),
        THIN(1, ""),
        FAINT(1, "1 3"),
        PLAIN(2, ""),
        THICK(3, ""),
        DASHED(3, "9 6"),
        DOTTED(3, "1 6"),
        MIXED(3, "12 5 1 5");

        private final int width;
        private final String dashes;

        Pen(int width, String dashes) {
            this.width = width;
            this.dashes = dashes;
        }

        public int width() {
            return width;
        }

        /// As SVG writes them; empty for a whole line.
        public String dashes() {
            return dashes;
        }
    }

    /// A filling.
    public enum Fill {
        NONE,
        PAPER,
        INK,
        HATCHED,
        BACK_HATCHED,
        CROSSED,
        SPOTTED,
        LEVEL;

        /// What the style sheet of a screen knows it by, for the paper is dark by night; empty for
        /// the others.
        public String word() {
            return this == PAPER ? "paper" : "";
        }

        /// The value of SVG's attribute, in the picture of this id.
        public String in(String id) {
            return switch (this) {
                case NONE -> "none";
                case PAPER -> "white";
                case INK -> "currentColor";
                default -> "url(#" + id + "-" + name().toLowerCase(java.util.Locale.ROOT) + ")";
            };
        }
    }

    /// What a picture is made of.
    public sealed interface Mark {}

    public record Stroke(int x1, int y1, int x2, int y2, Pen pen) implements Mark {}

    /// A line through points, as SVG writes them: `0,0 12,4`.
    public record Trace(String points, Pen pen) implements Mark {}

    /// A closed shape through points.
    public record Shape(String points, Fill fill, Pen pen) implements Mark {}

    public record Dot(int x, int y, int radius, Fill fill) implements Mark {}

    /// Words; `anchor` is `start`, `middle` or `end`.
    public record Words(int x, int y, String anchor, String text) implements Mark {}

    /// A rectangle along the lines.
    public static Shape box(int x, int y, int width, int height, Fill fill, Pen pen) {
        String points =
                x
                        + ","
                        + y
                        + " "
                        + (x + width)
                        + ","
                        + y
                        + " "
                        + (x + width)
                        + ","
                        + (y + height)
                        + " "
                        + x
                        + ","
                        + (y + height);
        return new Shape(points, fill, pen);
    }
}
