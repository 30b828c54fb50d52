package coop.quitus.ui;

import coop.quitus.kernel.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A picture: what was received and what was spent, line by line. Drawn by
/// `@template.ui.bars(picture, id)`.
///
/// Lengths are true: all bars share one scale. What is received is plain and stands first; what is
/// spent is hatched: the colour only repeats it.
///
/// @param title what it shows: *Reçu et dépensé, poste par poste*
/// @param rows in the order of the page; both amounts are positive or zero
public record Bars(String title, List<Bar> rows) {

    private static final int LABEL = 26;
    private static final int BAR = 16;
    private static final int STEP = 24;
    private static final int GAP = 12;

    /// One line of the report.
    public record Bar(String label, Money received, Money spent) {
        public Bar {
            if (received.isNegative() || spent.isNegative()) {
                throw new IllegalArgumentException("a bar has no length below zero: " + label);
            }
        }
    }

    /// A bar on the paper.
    ///
    /// @param way `in` or `out`
    /// @param width of the place for bars, as SVG writes it
    public record Drawn(String way, int y, String width, String words) {}

    /// A label and its bars, from this height down.
    public record Row(String label, int y, List<Drawn> bars) {}

    public Bars {
        rows = List.copyOf(rows);
    }

    public Money received() {
        return Money.sum(rows.stream().map(Bar::received));
    }

    public Money spent() {
        return Money.sum(rows.stream().map(Bar::spent));
    }

    /// The picture in words, for who does not see it.
    public String description() {
        if (rows.isEmpty()) {
            return "Rien n'a encore été reçu ni dépensé.";
        }
        String totals =
                "En tout, %s reçus et %s dépensés."
                        .formatted(received().inFrench(), spent().inFrench());
        return rows.stream()
                .filter(row -> row.spent().isPositive())
                .max(Comparator.comparing(Bar::spent))
                .map(most -> totals + " La plus grande dépense : " + most.label() + ".")
                .orElse(totals);
    }

    public List<Row> drawn() {
        long longest =
                rows.stream()
                        .mapToLong(row -> Math.max(row.received().cents(), row.spent().cents()))
                        .max()
                        .orElse(0);
        var drawn = new ArrayList<Row>();
        int y = 0;
        for (Bar row : rows) {
            var bars = new ArrayList<Drawn>();
            int below = y + LABEL;
            if (row.received().isPositive()) {
                bars.add(drawn("in", "+", row.received(), longest, below));
                below += STEP;
            }
            if (row.spent().isPositive()) {
                bars.add(drawn("out", "−", row.spent(), longest, below));
                below += STEP;
            }
            drawn.add(new Row(row.label(), y, List.copyOf(bars)));
            y = below + GAP;
        }
        return List.copyOf(drawn);
    }

    public int height() {
        return rows.stream()
                .mapToInt(row ->
                        LABEL
                                + GAP
                                + (row.received().isPositive() ? STEP : 0)
                                + (row.spent().isPositive() ? STEP : 0))
                .sum();
    }

    public int thickness() {
        return BAR;
    }

    private static Drawn drawn(String way, String sign, Money amount, long longest, int y) {
        return new Drawn(way, y, Scale.percent(amount.cents(), longest), sign + amount.inFrench());
    }
}
