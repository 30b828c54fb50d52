package coop.quitus.treasury.internal;

import coop.quitus.kernel.Money;
import coop.quitus.treasury.CsvColumns;
import coop.quitus.treasury.CsvColumns.Holds;
import coop.quitus.treasury.StatementFinding;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Looks at a CSV whose columns nobody knows: where its names are, what each column seems to hold.
final class CsvLook {

    private static final int LOOKED_AT = 60;
    private static final int SAMPLES = 5;

    /// Words that name a column, without accents, the most telling first.
    private static final Map<Holds, Pattern> NAMES = names();

    private static Map<Holds, Pattern> names() {
        var names = new LinkedHashMap<Holds, Pattern>();
        names.put(Holds.DATE, Pattern.compile("date|jour"));
        names.put(Holds.OUT, Pattern.compile("debit|sortie|retrait|depense"));
        names.put(Holds.IN, Pattern.compile("credit|entree|depot|recette|versement"));
        names.put(Holds.AMOUNT, Pattern.compile("montant|somme|amount"));
        names.put(Holds.LABEL, Pattern.compile("libelle|operation|detail|description|nature"));
        names.put(Holds.REFERENCE, Pattern.compile("reference|numero"));
        return names;
    }

    private final List<List<String>> rows;
    private final int width;

    private CsvLook(List<List<String>> rows) {
        this.rows = rows;
        width = usualWidth(rows);
    }

    /// @throws Unreadable when the text is no table
    static CsvColumns at(String text) {
        char delimiter = CsvReader.delimiter(text);
        var look =
                new CsvLook(
                        CsvReader.rows(text, delimiter).stream()
                                .limit(LOOKED_AT)
                                .map(row -> row.stream().map(String::strip).toList())
                                .toList());
        if (look.width < 2) {
            throw new Unreadable(new StatementFinding.NotAStatement(""));
        }
        return look.columns(delimiter);
    }

    /// How many cells most rows have: a preamble has fewer rows than the table.
    private static int usualWidth(List<List<String>> rows) {
        Map<Integer, Long> widths =
                rows.stream()
                        .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                        .collect(Collectors.groupingBy(List::size, Collectors.counting()));
        return widths.entrySet().stream()
                .max(
                        Comparator.comparingLong((Map.Entry<Integer, Long> each) -> each.getValue())
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private CsvColumns columns(char delimiter) {
        int first = firstLine();
        boolean named = first > 0 && isNames(rows.get(first - 1));
        List<String> names =
                named
                        ? rows.get(first - 1)
                        : IntStream.rangeClosed(1, width).mapToObj(i -> "Colonne " + i).toList();
        List<List<String>> lines =
                rows.stream().skip(first).filter(row -> row.size() >= width).toList();
        return new CsvColumns(
                delimiter,
                first - 1,
                names,
                lines.stream().limit(SAMPLES).toList(),
                guess(names, lines),
                IntStream.range(0, width)
                        .mapToObj(i -> BankDays.patternOf(cells(lines, i)).orElse("d/M/yyyy"))
                        .toList());
    }

    /// The first row that tells of money on a day; else what follows the first row of names.
    private int firstLine() {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).size() == width)
                .filter(i -> rows.get(i).stream().anyMatch(CsvLook::isADay))
                .filter(i -> rows.get(i).stream().anyMatch(cell -> Money.parse(cell).isPresent()))
                .findFirst()
                .orElseGet(() ->
                        1
                                + IntStream.range(0, rows.size())
                                        .filter(i -> rows.get(i).size() == width)
                                        .findFirst()
                                        .orElse(0));
    }

    private boolean isNames(List<String> row) {
        return row.size() == width
                && row.stream().filter(cell -> !cell.isEmpty()).count() > 1
                && row.stream().noneMatch(CsvLook::isAFigure);
    }

    private static boolean isADay(String cell) {
        return BankDays.patternOf(List.of(cell)).isPresent();
    }

    private static boolean isAFigure(String cell) {
        return Money.parse(cell).isPresent() || isADay(cell);
    }

    private static List<String> cells(List<List<String>> lines, int column) {
        return lines.stream()
                .map(line -> column < line.size() ? line.get(column) : "")
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /// What a column holds by its name, else by what stands in it; each thing is said once.
    private static Map<Integer, Holds> guess(List<String> names, List<List<String>> lines) {
        var guess = new TreeMap<Integer, Holds>();
        Set<Holds> said = EnumSet.noneOf(Holds.class);
        List<Function<Integer, Set<Holds>>> ways =
                List.of(
                        column -> byName(CsvReader.plain(names.get(column))),
                        column -> byContent(cells(lines, column)));
        for (Function<Integer, Set<Holds>> way : ways) {
            for (int column = 0; column < names.size(); column++) {
                if (guess.containsKey(column)) {
                    continue;
                }
                for (Holds holds : way.apply(column)) {
                    if (said.add(holds)) {
                        guess.put(column, holds);
                        break;
                    }
                }
            }
        }
        if (said.contains(Holds.OUT) && said.contains(Holds.IN)) {
            guess.values().remove(Holds.AMOUNT);
        }
        return guess;
    }

    private static Set<Holds> byName(String name) {
        return NAMES.entrySet().stream()
                .filter(each -> each.getValue().matcher(name).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .map(Set::of)
                .orElse(Set.of());
    }

    private static Set<Holds> byContent(List<String> cells) {
        if (BankDays.patternOf(cells).isPresent()) {
            return Set.of(Holds.DATE);
        }
        if (!cells.isEmpty() && cells.stream().allMatch(cell -> Money.parse(cell).isPresent())) {
            return cells.stream().anyMatch(cell -> cell.startsWith("-") || cell.startsWith("−"))
                    ? Set.of(Holds.AMOUNT)
                    : Set.of();
        }
        boolean words = cells.stream().anyMatch(cell -> cell.matches(".*\\p{L}{2}.*"));
        return words ? Set.of(Holds.LABEL) : Set.of();
    }
}
