package coop.quitus.ui;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A picture: money through a school year. Above, what there was at the end of each month; below,
/// what came in (upwards) and what went out (downwards). Drawn by `@template.ui.monthCurve(picture,
/// id)`.
///
/// @param title what it shows: *L'argent au fil de l'année*
/// @param year from September to August
/// @param months those already lived, in order
public record MonthCurve(String title, SchoolYear year, List<Month> months) {

    /// Heights in pixels: the curve, then the columns.
    private static final int CURVE = 150;

    private static final int COLUMNS = 170;

    /// A twelfth of the width, in hundredths of a percent.
    private static final long SLOT = 833;

    private static final long COLUMN = 500;

    /// What happened in a month.
    ///
    /// @param received positive or zero
    /// @param spent positive or zero
    /// @param atEnd what there was on its last day
    public record Month(YearMonth month, Money received, Money spent, Money atEnd) {
        public Month {
            if (received.isNegative() || spent.isNegative()) {
                throw new IllegalArgumentException("columns have no height below zero: " + month);
            }
        }

        /// `septembre 2025`.
        public String label() {
            return month.getMonth().getDisplayName(TextStyle.FULL, Locale.FRANCE)
                    + " "
                    + month.getYear();
        }
    }

    /// A month's name under the picture, whole and by its first letter.
    public record Name(String x, String word, String letter) {}

    /// A ruled line across, with what it is worth.
    public record Ruled(int y, String words, boolean zero) {}

    /// A point of the curve.
    public record Point(String x, int y, String words) {}

    /// A piece of the curve between two months.
    public record Piece(String x1, int y1, String x2, int y2) {}

    /// A column, up (`in`) or down (`out`).
    public record Column(String way, String x, String width, int y, int height) {}

    public MonthCurve {
        months = List.copyOf(months);
        for (Month month : months) {
            if (!year.contains(month.month().atDay(1))) {
                throw new IllegalArgumentException(month.month() + " is not in " + year);
            }
        }
    }

    /// The picture in words, for who does not see it.
    public String description() {
        if (months.isEmpty()) {
            return "L'année commence : rien n'a encore bougé.";
        }
        Month last = months.getLast();
        return "De septembre à %s : %s reçus, %s dépensés. À la fin, il y a %s."
                .formatted(
                        last.month().getMonth().getDisplayName(TextStyle.FULL, Locale.FRANCE),
                        Money.sum(months.stream().map(Month::received)).inFrench(),
                        Money.sum(months.stream().map(Month::spent)).inFrench(),
                        last.atEnd().inFrench());
    }

    public int curveHeight() {
        return CURVE;
    }

    public int columnsHeight() {
        return COLUMNS;
    }

    public List<Name> names() {
        var names = new ArrayList<Name>();
        for (int i = 0; i < 12; i++) {
            String word =
                    YearMonth.from(year.firstDay())
                            .plusMonths(i)
                            .getMonth()
                            .getDisplayName(TextStyle.SHORT, Locale.FRANCE);
            names.add(new Name(middle(i), word, word.substring(0, 1).toUpperCase(Locale.FRANCE)));
        }
        return List.copyOf(names);
    }

    public List<Ruled> curveLines() {
        List<Money> steps = curveSteps();
        return steps.stream()
                .map(step -> new Ruled(height(step, steps, CURVE), euros(step), step.isZero()))
                .toList();
    }

    public List<Point> points() {
        List<Money> steps = curveSteps();
        return months.stream()
                .map(month ->
                        new Point(
                                middle(place(month)),
                                height(month.atEnd(), steps, CURVE),
                                month.label() + " : " + month.atEnd().inFrench()))
                .toList();
    }

    public List<Piece> pieces() {
        List<Point> points = points();
        var pieces = new ArrayList<Piece>();
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            pieces.add(new Piece(from.x(), from.y(), to.x(), to.y()));
        }
        return List.copyOf(pieces);
    }

    public List<Ruled> columnLines() {
        List<Money> steps = columnSteps();
        return steps.stream()
                .map(step ->
                        new Ruled(
                                height(step, steps, COLUMNS),
                                euros(step.absolute()),
                                step.isZero()))
                .toList();
    }

    public List<Column> columns() {
        List<Money> steps = columnSteps();
        int zero = height(Money.ZERO, steps, COLUMNS);
        var columns = new ArrayList<Column>();
        for (Month month : months) {
            String x = Scale.hundredths(SLOT * place(month) + (SLOT - COLUMN) / 2);
            String width = Scale.hundredths(COLUMN);
            int up = height(month.received(), steps, COLUMNS);
            int down = height(month.spent().negated(), steps, COLUMNS);
            if (month.received().isPositive()) {
                columns.add(new Column("in", x, width, up, zero - up));
            }
            if (month.spent().isPositive()) {
                columns.add(new Column("out", x, width, zero, down - zero));
            }
        }
        return List.copyOf(columns);
    }

    private List<Money> curveSteps() {
        return Scale.steps(
                months.stream().map(Month::atEnd).min(Money::compareTo).orElse(Money.ZERO),
                months.stream().map(Month::atEnd).max(Money::compareTo).orElse(Money.ZERO));
    }

    private List<Money> columnSteps() {
        return Scale.steps(
                months.stream()
                        .map(Month::spent)
                        .max(Money::compareTo)
                        .orElse(Money.ZERO)
                        .negated(),
                months.stream().map(Month::received).max(Money::compareTo).orElse(Money.ZERO));
    }

    private int place(Month month) {
        return Math.toIntExact(
                ChronoUnit.MONTHS.between(YearMonth.from(year.firstDay()), month.month()));
    }

    private static String middle(int place) {
        return Scale.hundredths(SLOT * place + SLOT / 2);
    }

    private static int height(Money amount, List<Money> steps, int length) {
        long top = steps.getLast().cents();
        return Scale.pixels(top - amount.cents(), top - steps.getFirst().cents(), length);
    }

    private static String euros(Money step) {
        return step.amountInFrench().replace(",00", "");
    }
}
