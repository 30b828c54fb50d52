package coop.quitus.ui;

import coop.quitus.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/// A picture: money that flows from where it came, through one thing, to what it became. Drawn by
/// `@template.ui.sankey(picture, id, table)`.
///
/// Heights are true: a euro is as high on the left as on the right. What is short on one side
/// stands there as a dashed bar.
///
/// @param title what it shows: *Le chemin de l'argent*
/// @param description the picture in words, for who does not see it
/// @param from where it came from, in order
/// @param through what it went through
/// @param to what it became, in order
public record Sankey(
        String title, String description, List<End> from, String through, List<End> to) {

    public static final int WIDTH = 720;

    private static final int LEFT = 196;
    private static final int MIDDLE = 353;
    private static final int RIGHT = 510;
    private static final int BAR = 14;
    private static final int TALLEST = 240;
    private static final int SLOT = 44;
    private static final int GAP = 10;
    private static final int TOP = 34;

    /// One end of the flow.
    ///
    /// @param amount above zero
    /// @param kind how it is drawn
    public record End(String label, Money amount, Kind kind) {}

    /// What an end is.
    public enum Kind {
        /// Money that moved.
        MOVED("moved"),
        /// Money still there.
        LEFT("left"),
        /// Money that is missing.
        MISSING("missing");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// The word the style sheet looks for.
        public String word() {
            return word;
        }
    }

    /// A bar with its two lines of words.
    public record Bar(
            int x,
            int y,
            int height,
            int textX,
            String anchor,
            String label,
            String amount,
            String kind) {
        public int width() {
            return BAR;
        }
    }

    public Sankey {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    public int height() {
        return TOP + Math.max(tall(from), Math.max(tall(to), size(total()))) + 8;
    }

    /// The whole: the taller side.
    public Money total() {
        Money left = sum(from);
        Money right = sum(to);
        return left.compareTo(right) > 0 ? left : right;
    }

    private static Money sum(List<End> ends) {
        return Money.sum(ends.stream().map(End::amount));
    }

    private int size(Money amount) {
        long whole = Math.max(1, total().cents());
        return (int) Math.max(3, amount.cents() * TALLEST / whole);
    }

    private int tall(List<End> ends) {
        return ends.stream().mapToInt(end -> Math.max(SLOT, size(end.amount())) + GAP).sum();
    }

    public Bar middle() {
        return new Bar(
                MIDDLE,
                TOP,
                size(total()),
                MIDDLE + BAR / 2,
                "middle",
                through,
                total().inFrench(),
                "through");
    }

    public List<Bar> left() {
        return bars(from, LEFT - BAR, LEFT - BAR - 8, "end");
    }

    public List<Bar> right() {
        return bars(to, RIGHT, RIGHT + BAR + 8, "start");
    }

    private List<Bar> bars(List<End> ends, int x, int textX, String anchor) {
        var bars = new ArrayList<Bar>();
        int y = TOP;
        for (End end : ends) {
            int high = size(end.amount());
            bars.add(
                    new Bar(
                            x,
                            y,
                            high,
                            textX,
                            anchor,
                            shortened(end.label()),
                            end.amount().inFrench(),
                            end.kind().word()));
            y += Math.max(SLOT, high) + GAP;
        }
        return List.copyOf(bars);
    }

    private static String shortened(String label) {
        return label.length() <= 20 ? label : label.substring(0, 19) + "…";
    }

    /// A band between two bars.
    public record Band(String path, String kind) {}

    public List<Band> bands() {
        var bands = new ArrayList<Band>();
        int entry = TOP;
        for (Bar bar : left()) {
            bands.add(band(LEFT, bar.y(), MIDDLE, entry, bar));
            entry += bar.height();
        }
        int exit = TOP;
        for (Bar bar : right()) {
            bands.add(band(MIDDLE + BAR, exit, RIGHT, bar.y(), bar));
            exit += bar.height();
        }
        return List.copyOf(bands);
    }

    private static Band band(int fromX, int fromY, int toX, int toY, Bar bar) {
        int half = (fromX + toX) / 2;
        int high = bar.height();
        return new Band(
                "M%d %dC%d %d %d %d %d %dV%dC%d %d %d %d %d %dZ"
                        .formatted(
                                fromX,
                                fromY,
                                half,
                                fromY,
                                half,
                                toY,
                                toX,
                                toY,
                                toY + high,
                                half,
                                toY + high,
                                half,
                                fromY + high,
                                fromX,
                                fromY + high),
                bar.kind());
    }
}
