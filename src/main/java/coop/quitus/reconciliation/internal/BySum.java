package coop.quitus.reconciliation.internal;

import coop.quitus.reconciliation.Certainty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Third reading: several receipts carried to the bank in one deposit, or one receipt carried in
/// several.
///
/// Many sums come out right by chance, so that a sum is certain only when it is the only one
/// possible and when it leaves nothing of that kind behind, or when the slip says how many cheques
/// it holds.
final class BySum {

    /// Beyond, people would not see it either, and every sum can be made.
    static final int MOST_PARTS = 8;

    static final int MOST_CANDIDATES = 16;

    static final int MOST_READINGS = 12;

    private final Desk desk;
    private final ByNumber numbers;

    BySum(Desk desk, ByNumber numbers) {
        this.desk = desk;
        this.numbers = numbers;
    }

    void read() {
        boolean found = true;
        while (found) {
            found = false;
            for (Trace line : desk.freeLines()) {
                found |= certainEntriesFor(line);
            }
            for (Trace entry : desk.freeEntries()) {
                found |= certainLinesFor(entry);
            }
        }
    }

    /// The sums that come out right but prove nothing; said last, after every closer reading.
    void mentionWhatIsLeft() {
        for (Trace line : desk.freeLines()) {
            for (List<Trace> parts : best(entriesAround(line), line.cents())) {
                desk.mention(parts, List.of(line), Certainty.POSSIBLE, together(parts, line));
            }
        }
        for (Trace entry : desk.freeEntries()) {
            for (List<Trace> parts : best(linesAround(entry), entry.cents())) {
                desk.mention(List.of(entry), parts, Certainty.POSSIBLE, inSeveral(entry, parts));
            }
        }
    }

    private static List<List<Trace>> best(List<Trace> pool, long wanted) {
        return sums(pool, wanted).stream().limit(2).toList();
    }

    boolean couldBeSeveralEntries(Trace line) {
        return !sums(entriesAround(line), line.cents()).isEmpty();
    }

    boolean couldBeSeveralLines(Trace entry) {
        return !sums(linesAround(entry), entry.cents()).isEmpty();
    }

    /// Whether an entry could be a part of a deposit that is still unexplained.
    ///
    /// @param alsoFree entries set aside for the time being, which may be parts too
    boolean couldBePartOfALine(Trace entry, List<Trace> own, List<Trace> alsoFree) {
        return desk.freeLinesAround(entry.day())
                .filter(whole -> !own.contains(whole) && isOfAKindThatGroups(whole))
                .filter(whole -> entry.way() == whole.way() && isPart(entry, whole))
                .filter(whole -> desk.isUsualOrLate(entry, whole))
                .anyMatch(whole -> {
                    Stream<Trace> others =
                            Stream.concat(desk.freeEntriesAround(whole.day()), alsoFree.stream())
                                    .filter(part -> part.at() != entry.at())
                                    .filter(part -> isPart(part, whole))
                                    .filter(part -> desk.isUsualOrLate(part, whole));
                    return canMake(nearest(others, whole), whole.cents() - entry.cents());
                });
    }

    /// Whether a line could be a part of a receipt that is still unexplained.
    boolean couldBePartOfAnEntry(Trace line, List<Trace> own, List<Trace> alsoFree) {
        return desk.freeEntriesAround(line.day())
                .filter(whole -> !own.contains(whole) && isOfAKindThatGroups(whole))
                .filter(whole -> line.way() == whole.way() && isPart(line, whole))
                .filter(whole -> desk.isUsualOrLate(whole, line))
                .anyMatch(whole -> {
                    Stream<Trace> others =
                            Stream.concat(desk.freeLinesAround(whole.day()), alsoFree.stream())
                                    .filter(part -> part.at() != line.at())
                                    .filter(part -> isPart(part, whole))
                                    .filter(part -> desk.isUsualOrLate(whole, part));
                    return canMake(nearest(others, whole), whole.cents() - line.cents());
                });
    }

    private static boolean canMake(List<Trace> pool, long wanted) {
        return pool.stream().anyMatch(part -> part.cents() == wanted)
                || !sums(pool, wanted).isEmpty();
    }

    private boolean isMeantElsewhere(List<Trace> entries, List<Trace> lines) {
        return entries.stream().anyMatch(entry -> couldBePartOfALine(entry, lines, List.of()))
                || lines.stream().anyMatch(line -> couldBePartOfAnEntry(line, entries, List.of()));
    }

    private boolean certainEntriesFor(Trace line) {
        List<Trace> pool = entriesAround(line);
        List<List<Trace>> found =
                sums(pool, line.cents()).stream()
                        .filter(parts -> fitsTheCount(parts, line))
                        .toList();
        if (found.size() != 1 || !desk.entriesLike(line).isEmpty()) {
            return false;
        }
        List<Trace> parts = found.getFirst();
        boolean counted = line.cheques() == parts.size();
        boolean whole = parts.size() == pool.size();
        boolean sameWay = parts.stream().allMatch(entry -> entry.way() == line.way());
        if (!sameWay
                || !line.way().isCounter()
                || !(counted || whole)
                || pool.size() == MOST_CANDIDATES) {
            return false;
        }
        if (isMeantElsewhere(parts, List.of(line))) {
            return false;
        }
        desk.put(parts, List.of(line), Certainty.CERTAIN, together(parts, line));
        return true;
    }

    private boolean certainLinesFor(Trace entry) {
        List<Trace> pool = linesAround(entry);
        List<List<Trace>> found = sums(pool, entry.cents());
        if (!desk.isFreeEntry(entry) || found.size() != 1 || !desk.linesLike(entry).isEmpty()) {
            return false;
        }
        List<Trace> parts = found.getFirst();
        boolean whole = parts.size() == pool.size();
        boolean sameWay = parts.stream().allMatch(line -> line.way() == entry.way());
        if (!sameWay || !entry.way().isCounter() || !whole || pool.size() == MOST_CANDIDATES) {
            return false;
        }
        if (isMeantElsewhere(List.of(entry), parts)) {
            return false;
        }
        desk.put(List.of(entry), parts, Certainty.CERTAIN, inSeveral(entry, parts));
        return true;
    }

    private List<Trace> entriesAround(Trace line) {
        if (!isOfAKindThatGroups(line)) {
            return List.of();
        }
        Predicate<Trace> fits = entry -> isPart(entry, line) && desk.isUsual(entry, line);
        return nearest(desk.freeEntriesAround(line.day()).filter(fits), line);
    }

    private List<Trace> linesAround(Trace entry) {
        if (!isOfAKindThatGroups(entry)) {
            return List.of();
        }
        Predicate<Trace> fits = line -> isPart(line, entry) && desk.isUsual(entry, line);
        return nearest(desk.freeLinesAround(entry.day()).filter(fits), entry);
    }

    /// Each cheque we sign is debited alone.
    private boolean isOfAKindThatGroups(Trace whole) {
        return whole.way() != Way.CHEQUE && !numbers.disputed.contains(whole);
    }

    private boolean isPart(Trace part, Trace whole) {
        return Long.signum(part.cents()) == Long.signum(whole.cents())
                && Math.abs(part.cents()) < Math.abs(whole.cents())
                && part.way() != Way.CHEQUE
                && part.way().with(whole.way()) != Way.Agreement.CONTRARY
                && !numbers.disputed.contains(part);
    }

    private static List<Trace> nearest(Stream<Trace> parts, Trace whole) {
        return parts.sorted(Comparator.comparingLong(part -> Math.abs(part.day() - whole.day())))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    /// A slip that says how many cheques it holds does not hold more.
    private static boolean fitsTheCount(List<Trace> parts, Trace line) {
        int least = parts.stream().mapToInt(part -> Math.max(1, part.cheques())).sum();
        return line.cheques() == 0 || least <= line.cheques();
    }

    /// Up to a dozen ways of making a sum of two parts or more: one is a reading, more are a doubt.
    private static List<List<Trace>> sums(List<Trace> pool, long wanted) {
        var found = new ArrayList<List<Trace>>();
        List<Trace> largestFirst =
                pool.stream()
                        .sorted(Comparator.comparingLong(part -> -Math.abs(part.cents())))
                        .toList();
        extend(largestFirst, 0, Math.abs(wanted), new ArrayList<>(), found);
        return found;
    }

    private static void extend(
            List<Trace> pool, int from, long left, List<Trace> chosen, List<List<Trace>> found) {
        if (left == 0 && chosen.size() > 1) {
            found.add(chosen.stream().sorted(Comparator.comparingLong(Trace::day)).toList());
            return;
        }
        if (chosen.size() == MOST_PARTS) {
            return;
        }
        for (int at = from; at < pool.size() && found.size() < MOST_READINGS; at++) {
            long cents = Math.abs(pool.get(at).cents());
            if (cents <= left) {
                chosen.add(pool.get(at));
                extend(pool, at + 1, left - cents, chosen, found);
                chosen.removeLast();
            }
        }
    }

    private static String together(List<Trace> parts, Trace line) {
        String counted = line.cheques() == parts.size() ? ", le nombre de chèques est le bon" : "";
        return parts.size()
                + " pièces déposées ensemble font ce montant"
                + counted
                + ", "
                + Reasons.later(line.day() - parts.getLast().day());
    }

    private static String inSeveral(Trace entry, List<Trace> parts) {
        return "cette pièce a été déposée en "
                + parts.size()
                + " fois, "
                + Reasons.later(parts.getLast().day() - entry.day());
    }
}
