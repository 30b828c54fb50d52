package coop.quitus.reconciliation.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import coop.quitus.reconciliation.Certainty;
import coop.quitus.reconciliation.MatchingWindows;
import coop.quitus.reconciliation.Movement;
import coop.quitus.reconciliation.Suggestion;
import coop.quitus.treasury.BankLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The two heaps of paper on the desk, sorted by amount, and what has been put together so far.
final class Desk {

    /// A bank's day may come before ours by this much: people note things a few days late.
    static final int NOTED_LATE = 5;

    /// When other readings are looked for, they are looked for in a wider window.
    static final int NOTED_VERY_LATE = 15;

    final List<Movement> movements;
    final List<BankLine> bankLines;
    final MatchingWindows windows;
    final List<Trace> entries;
    final List<Trace> lines;
    final List<Suggestion> suggestions = new ArrayList<>();

    private final boolean[] entryTaken;
    private final boolean[] lineTaken;
    private final Map<Long, List<Trace>> entriesByAmount;
    private final Map<Long, List<Trace>> linesByAmount;
    private final NavigableMap<Long, List<Trace>> entriesByDay;
    private final NavigableMap<Long, List<Trace>> linesByDay;

    Desk(List<Movement> movements, List<BankLine> bankLines, MatchingWindows windows) {
        this.movements = movements;
        this.bankLines = bankLines;
        this.windows = windows;
        entries =
                IntStream.range(0, movements.size())
                        .mapToObj(at -> Trace.of(at, movements.get(at)))
                        .toList();
        lines =
                IntStream.range(0, bankLines.size())
                        .mapToObj(at -> Trace.of(at, bankLines.get(at)))
                        .toList();
        entryTaken = new boolean[entries.size()];
        lineTaken = new boolean[lines.size()];
        entriesByAmount = byAmount(entries);
        linesByAmount = byAmount(lines);
        entriesByDay = entries.stream().collect(groupingBy(Trace::day, TreeMap::new, toList()));
        linesByDay = lines.stream().collect(groupingBy(Trace::day, TreeMap::new, toList()));
    }

    private static Map<Long, List<Trace>> byAmount(List<Trace> traces) {
        var index = new HashMap<Long, List<Trace>>();
        traces.stream()
                .sorted(Comparator.comparingLong(Trace::day))
                .forEach(t -> index.computeIfAbsent(t.cents(), c -> new ArrayList<>()).add(t));
        return index;
    }

    boolean isFreeEntry(Trace entry) {
        return !entryTaken[entry.at()];
    }

    boolean isFreeLine(Trace line) {
        return !lineTaken[line.at()];
    }

    List<Trace> freeEntries() {
        return entries.stream().filter(this::isFreeEntry).toList();
    }

    List<Trace> freeLines() {
        return lines.stream()
                .filter(this::isFreeLine)
                .sorted(Comparator.comparingLong(Trace::day))
                .toList();
    }

    /// Free entries of some weeks around a day, the earliest first.
    Stream<Trace> freeEntriesAround(long day) {
        return around(entriesByDay, day).filter(this::isFreeEntry);
    }

    /// Free lines of some weeks around a day, the earliest first.
    Stream<Trace> freeLinesAround(long day) {
        return around(linesByDay, day).filter(this::isFreeLine);
    }

    private Stream<Trace> around(NavigableMap<Long, List<Trace>> byDay, long day) {
        long reach = Math.max(windows.chequeDays(), windows.depositDays()) + NOTED_VERY_LATE;
        return byDay.subMap(day - reach, true, day + reach, true).values().stream()
                .flatMap(List::stream);
    }

    /// Free entries of a line's amount, in the wide window, the way notwithstanding.
    List<Trace> entriesLike(Trace line) {
        return entriesByAmount.getOrDefault(line.cents(), List.of()).stream()
                .filter(entry -> isFreeEntry(entry) && isThinkable(entry, line))
                .toList();
    }

    /// Free lines of an entry's amount, in the wide window, the way notwithstanding.
    List<Trace> linesLike(Trace entry) {
        return linesByAmount.getOrDefault(entry.cents(), List.of()).stream()
                .filter(line -> isFreeLine(line) && isThinkable(entry, line))
                .toList();
    }

    /// The wide window: nothing outside it is even a rival.
    boolean isThinkable(Trace entry, Trace line) {
        long days = line.day() - entry.day();
        return days >= (line.way().isCounter() ? -NOTED_LATE : -NOTED_VERY_LATE)
                && days <= Math.max(windows.chequeDays(), windows.depositDays());
    }

    /// The association's window.
    boolean isUsual(Trace entry, Trace line) {
        return isWithin(1, entry, line);
    }

    /// Twice the association's window.
    boolean isUsualOrLate(Trace entry, Trace line) {
        return isWithin(2, entry, line);
    }

    private boolean isWithin(int times, Trace entry, Trace line) {
        long days = line.day() - entry.day();
        int most = line.way() == Way.CHEQUE ? windows.chequeDays() : windows.depositDays();
        return days >= -NOTED_LATE && days <= (long) times * most;
    }

    void put(List<Trace> ours, List<Trace> theirs, Certainty certainty, String reason) {
        for (Trace entry : ours) {
            entryTaken[entry.at()] = true;
        }
        for (Trace line : theirs) {
            lineTaken[line.at()] = true;
        }
        mention(ours, theirs, certainty, reason);
    }

    /// Suggests without setting aside: another reading may come after.
    void mention(List<Trace> ours, List<Trace> theirs, Certainty certainty, String reason) {
        suggestions.add(
                new Suggestion(
                        ours.stream().map(entry -> movements.get(entry.at())).toList(),
                        theirs.stream().map(line -> bankLines.get(line.at())).toList(),
                        certainty,
                        reason));
    }

    /// Puts it back on the heap.
    void release(Trace entry, Trace line) {
        entryTaken[entry.at()] = false;
        lineTaken[line.at()] = false;
    }

    /// Sets a pair aside without a word yet.
    void take(Trace entry, Trace line) {
        entryTaken[entry.at()] = true;
        lineTaken[line.at()] = true;
    }
}
