package coop.quitus.reconciliation.internal;

import coop.quitus.reconciliation.Certainty;
import coop.quitus.reconciliation.MatchingWindows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// First reading: the cheque's number, the only proof a bank prints.
final class ByNumber {

    private final Desk desk;
    private final Map<String, List<Trace>> entriesByEnd = new HashMap<>();
    private final Map<String, List<Trace>> linesByEnd = new HashMap<>();
    private final List<Trace> numbered = new ArrayList<>();

    /// Entries and lines whose number was found on the other side with another amount: an amount
    /// alone proves nothing for them any more.
    final Set<Trace> disputed = Collections.newSetFromMap(new IdentityHashMap<>());

    ByNumber(Desk desk) {
        this.desk = desk;
        desk.entries.stream()
                .filter(entry -> !entry.number().isEmpty() && entry.cents() < 0)
                .forEach(entry -> {
                    numbered.add(entry);
                    listed(entriesByEnd, entry).add(entry);
                });
        desk.lines.stream()
                .filter(line -> !line.number().isEmpty())
                .forEach(line -> listed(linesByEnd, line).add(line));
    }

    private static List<Trace> listed(Map<String, List<Trace>> index, Trace trace) {
        return index.computeIfAbsent(end(trace), any -> new ArrayList<>());
    }

    private static String end(Trace trace) {
        return trace.number().substring(trace.number().length() - Clues.DIGITS_THAT_PROVE);
    }

    private static List<Trace> sameNumber(Map<String, List<Trace>> index, Trace trace) {
        if (trace.number().isEmpty()) {
            return List.of();
        }
        return index.getOrDefault(end(trace), List.of()).stream()
                .filter(other -> Clues.sameNumber(other.number(), trace.number()))
                .toList();
    }

    void read() {
        for (Trace line : desk.lines) {
            if (!line.number().isEmpty()) {
                read(line);
            }
        }
    }

    private void read(Trace line) {
        List<Trace> named =
                sameNumber(entriesByEnd, line).stream()
                        .filter(entry -> isValid(entry, line) && desk.isFreeEntry(entry))
                        .toList();
        List<Trace> equal = named.stream().filter(entry -> entry.cents() == line.cents()).toList();
        boolean once = sameNumber(linesByEnd, line).size() == 1;
        if (equal.size() == 1) {
            Trace entry = equal.getFirst();
            boolean sure = once && !mayBeASlipOfThePen(entry, line);
            put(List.of(entry), line, sure ? Certainty.CERTAIN : Certainty.LIKELY);
        } else if (equal.isEmpty() && named.size() > 1 && sum(named) == line.cents()) {
            put(named, line, once ? Certainty.CERTAIN : Certainty.LIKELY);
        } else if (!named.isEmpty()) {
            disputed.add(line);
            disputed.addAll(named);
        }
    }

    /// What no other reading could place: the number agrees and the amount does not, or two entries
    /// bear one number.
    void mentionWhatIsLeft() {
        for (Trace line : desk.lines) {
            if (!disputed.contains(line) || !desk.isFreeLine(line)) {
                continue;
            }
            for (Trace entry : sameNumber(entriesByEnd, line)) {
                if (desk.isFreeEntry(entry) && isValid(entry, line)) {
                    boolean same = entry.cents() == line.cents();
                    String reason =
                            same
                                    ? Reasons.sameCheque(line, 1, line.day() - entry.day())
                                            + ", mais une autre pièce porte ce numéro"
                                    : Reasons.otherAmount(line);
                    desk.mention(List.of(entry), List.of(line), Certainty.POSSIBLE, reason);
                }
            }
        }
    }

    private void put(List<Trace> entries, Trace line, Certainty certainty) {
        long days = line.day() - entries.stream().mapToLong(Trace::day).max().orElseThrow();
        String late = days > desk.windows.chequeDays() ? ", un chèque encaissé tard" : "";
        String reason = Reasons.sameCheque(line, entries.size(), days) + late;
        desk.put(entries, List.of(line), certainty, reason);
    }

    /// A cheque lives a year and eight days, and is not cashed before it is written.
    private static boolean isValid(Trace entry, Trace line) {
        long days = line.day() - entry.day();
        return days >= -Desk.NOTED_LATE && days <= MatchingWindows.CHEQUE_VALIDITY_DAYS;
    }

    /// The number on the stub may be another's with two digits exchanged: so it is when a line, or
    /// an entry, of the same amount bears the exchanged number and finds nobody under its own.
    private boolean mayBeASlipOfThePen(Trace entry, Trace line) {
        boolean otherLine =
                desk.linesLike(entry).stream()
                        .anyMatch(other ->
                                other.at() != line.at()
                                        && Clues.swapped(other.number(), entry.number())
                                        && sameNumber(entriesByEnd, other).isEmpty());
        return otherLine
                || desk.entriesLike(line).stream()
                        .anyMatch(other ->
                                other.at() != entry.at()
                                        && Clues.swapped(other.number(), line.number())
                                        && sameNumber(linesByEnd, other).isEmpty());
    }

    /// Neither number is known to the other side: the one may well be the other miswritten.
    boolean isOnOneSideOnly(Trace entry, Trace line) {
        return sameNumber(linesByEnd, entry).isEmpty() && sameNumber(entriesByEnd, line).isEmpty();
    }

    /// The bank's number lies beside those of the cheques written around that day.
    boolean followsInTheChequebook(Trace entry, Trace line) {
        return numbered.stream()
                .filter(other -> Math.abs(other.day() - entry.day()) <= 10)
                .anyMatch(other -> isBeside(other.number(), line.number()));
    }

    private static boolean isBeside(String one, String other) {
        return one.length() == other.length()
                && Math.abs(Long.parseLong(one) - Long.parseLong(other)) <= 10;
    }

    private static long sum(List<Trace> traces) {
        return traces.stream().mapToLong(Trace::cents).sum();
    }
}
