package coop.quitus.garden.internal;

import coop.quitus.garden.Experiment;
import coop.quitus.garden.Flora;
import coop.quitus.garden.GardenFigure;
import coop.quitus.garden.Measure;
import coop.quitus.garden.Plant;
import coop.quitus.garden.Reading;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Sketch;
import coop.quitus.ui.Sketch.Fill;
import coop.quitus.ui.Sketch.Mark;
import coop.quitus.ui.Sketch.Pen;
import coop.quitus.ui.Sketch.Stroke;
import coop.quitus.ui.Sketch.Trace;
import coop.quitus.ui.Sketch.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Curves of what was measured through time, one for each measure, a series for each plant or pot.
/// Series are told apart by their dashes and the shape of their points. Pure.
final class CurveSketch {

    private static final int LEFT = 62;
    private static final int RIGHT = 348;
    private static final int TOP = 16;
    private static final int BOTTOM = 216;

    private static final Pen[] PENS = {Pen.THICK, Pen.DASHED, Pen.DOTTED, Pen.MIXED};

    private final Measure measure;
    private final String about;
    private final Map<String, TreeMap<LocalDate, Integer>> series;
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final List<Mark> marks = new ArrayList<>();
    private int lowest;
    private int step = 1;
    private int lines;

    private CurveSketch(
            Measure measure, String about, Map<String, TreeMap<LocalDate, Integer>> series) {
        this.measure = measure;
        this.about = about;
        this.series = series;
        series.values().forEach(one -> days.addAll(one.keySet()));
        scale();
    }

    /// The curves of the garden, then those of each experiment.
    static List<GardenFigure> all(List<Reading> log, List<Experiment> experiments, Flora flora) {
        var figures = new ArrayList<GardenFigure>();
        Map<String, List<Reading>> steps = new TreeMap<>();
        log.forEach(one -> steps.computeIfAbsent(one.step(), _ -> new ArrayList<>()).add(one));
        steps.forEach((step, readings) -> {
            var pots =
                    experiments.stream()
                            .filter(one -> one.step().equals(step))
                            .findFirst()
                            .orElse(new Experiment(step, List.of()));
            for (Measure measure : Measure.values()) {
                Map<String, TreeMap<LocalDate, Integer>> series = new TreeMap<>();
                for (Reading reading : readings) {
                    Integer value = reading.noted().measures().get(measure);
                    if (value != null) {
                        series.computeIfAbsent(
                                        name(reading.subject(), pots, flora), _ -> new TreeMap<>())
                                .put(reading.on(), value);
                    }
                }
                if (!series.isEmpty()) {
                    figures.add(
                            new GardenFigure(
                                    "courbe-"
                                            + measure.field()
                                            + (step.isEmpty() ? "" : "-" + step),
                                    new CurveSketch(measure, step, series).drawn()));
                }
            }
        });
        return figures;
    }

    private static String name(String subject, Experiment pots, Flora flora) {
        if (subject.equals("A") || subject.equals("B")) {
            String gets = pots.pot(subject);
            return "Pot " + subject + (gets.isEmpty() ? "" : " (" + gets + ")");
        }
        return subject.isEmpty()
                ? "Le jardin"
                : flora.find(subject).map(Plant::french).orElse(subject);
    }

    /// Round steps (1, 2 or 5 and zeros) so that four to six lines cross the picture.
    private void scale() {
        int least = Math.min(0, values().min().orElse(0));
        int most = Math.max(values().max().orElse(0), least + 1);
        for (int i = 0; (most - least) / step > 4; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        lowest = Math.floorDiv(least, step) * step;
        lines = Math.floorDiv(most - lowest + step - 1, step);
    }

    private IntStream values() {
        return series.values().stream()
                .flatMap(one -> one.values().stream())
                .mapToInt(Integer::intValue);
    }

    private Sketch drawn() {
        for (int i = 0; i <= lines; i++) {
            int value = lowest + i * step;
            marks.add(
                    new Stroke(
                            LEFT, y(value), RIGHT, y(value), value == 0 ? Pen.PLAIN : Pen.FAINT));
            marks.add(new Words(LEFT - 6, y(value) + 5, "end", measure.said(value)));
        }
        marks.add(new Words(LEFT, BOTTOM + 22, "start", Dates.shortDay(days.first())));
        if (days.size() > 1) {
            marks.add(new Words(RIGHT, BOTTOM + 22, "end", Dates.shortDay(days.last())));
        }
        int index = 0;
        int y = BOTTOM + 50;
        for (var one : series.entrySet()) {
            curve(one.getValue(), index);
            marks.add(new Trace("8," + (y - 5) + " 60," + (y - 5), PENS[index % PENS.length]));
            point(34, y - 5, index);
            marks.add(new Words(70, y, "start", shortened(one.getKey())));
            y += 26;
            index++;
        }
        return new Sketch(title(), description(), 360, y, marks, head(), rows());
    }

    private static String shortened(String name) {
        return name.length() <= 34 ? name : name.substring(0, 33) + "…";
    }

    private int x(LocalDate day) {
        long whole = ChronoUnit.DAYS.between(days.first(), days.last());
        long part = ChronoUnit.DAYS.between(days.first(), day);
        return whole == 0
                ? (LEFT + RIGHT) / 2
                : Math.toIntExact(LEFT + part * (RIGHT - LEFT) / whole);
    }

    private int y(int value) {
        return BOTTOM - (value - lowest) * (BOTTOM - TOP) / (lines * step);
    }

    private void curve(TreeMap<LocalDate, Integer> one, int index) {
        String points =
                one.entrySet().stream()
                        .map(point -> x(point.getKey()) + "," + y(point.getValue()))
                        .collect(Collectors.joining(" "));
        marks.add(new Trace(points, PENS[index % PENS.length]));
        one.forEach((day, value) -> point(x(day), y(value), index));
    }

    /// A disc, a square, a triangle, a diamond; then the same, hollow.
    private void point(int x, int y, int index) {
        Fill fill = index / 4 % 2 == 0 ? Fill.INK : Fill.PAPER;
        switch (index % 4) {
            case 0 -> marks.add(new Sketch.Dot(x, y, 5, fill));
            case 1 -> marks.add(Sketch.box(x - 5, y - 5, 10, 10, fill, Pen.PLAIN));
            case 2 -> marks.add(shape(x, y - 6, x + 6, y + 5, x - 6, y + 5, fill));
            default ->
                    marks.add(
                            new Sketch.Shape(
                                    "%d,%d %d,%d %d,%d %d,%d"
                                            .formatted(x, y - 7, x + 7, y, x, y + 7, x - 7, y),
                                    fill,
                                    Pen.PLAIN));
        }
    }

    private static Mark shape(int x1, int y1, int x2, int y2, int x3, int y3, Fill fill) {
        return new Sketch.Shape(
                "%d,%d %d,%d %d,%d".formatted(x1, y1, x2, y2, x3, y3), fill, Pen.PLAIN);
    }

    private String title() {
        return measure.inFrench() + (about.isEmpty() ? " au fil des jours" : " dans l'expérience");
    }

    private String description() {
        return series.entrySet().stream()
                .map(one -> one.getKey() + " : " + path(one.getValue()))
                .collect(Collectors.joining(". ", "", "."));
    }

    private String path(TreeMap<LocalDate, Integer> one) {
        String first = measure.said(one.firstEntry().getValue());
        return one.size() == 1
                ? first
                : "de " + first + " à " + measure.said(one.lastEntry().getValue());
    }

    private List<String> head() {
        var head = new ArrayList<String>();
        head.add("Jour");
        head.addAll(series.keySet());
        return head;
    }

    private List<List<String>> rows() {
        return days.stream()
                .map(day -> {
                    var row = new ArrayList<String>();
                    row.add(Dates.day(day).toLowerCase(Locale.FRANCE));
                    series.values()
                            .forEach(one ->
                                    row.add(
                                            one.containsKey(day)
                                                    ? measure.said(one.get(day))
                                                    : ""));
                    return List.copyOf(row);
                })
                .toList();
    }
}
