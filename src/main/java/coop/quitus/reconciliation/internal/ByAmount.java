package coop.quitus.reconciliation.internal;

import coop.quitus.reconciliation.Certainty;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Second reading: one entry, one line, the same amount. An amount alone is never a proof: the way
/// the money travelled or a word must agree too, and nobody else may have a claim.
final class ByAmount {

    private record Pair(Trace entry, Trace line, boolean byWords) {}

    private final Desk desk;
    private final ByNumber numbers;
    private final BySum sums;
    private final List<Pair> claimed = new ArrayList<>();
    private final List<Pair> doubtful = new ArrayList<>();

    ByAmount(Desk desk, ByNumber numbers, BySum sums) {
        this.desk = desk;
        this.numbers = numbers;
        this.sums = sums;
    }

    void read() {
        claimByWords();
        claimTheOnlyOnes(Way.Agreement.SAME);
        claimTheOnlyOnes(Way.Agreement.SOFT);
        boolean settled = false;
        while (!settled) {
            List<Pair> doubted = claimed.stream().filter(pair -> !isCertain(pair)).toList();
            claimed.removeAll(doubted);
            doubted.forEach(pair -> desk.release(pair.entry(), pair.line()));
            doubtful.addAll(doubted);
            settled = doubted.isEmpty();
        }
        claimed.forEach(pair -> put(pair, Certainty.CERTAIN));
    }

    /// The pairs that were the only ones of their amount, but that something else may explain too.
    void putTheDoubtful() {
        for (Pair pair : doubtful) {
            if (desk.isFreeEntry(pair.entry()) && desk.isFreeLine(pair.line())) {
                boolean alone = !hasARival(pair);
                put(pair, alone ? Certainty.LIKELY : Certainty.POSSIBLE);
            }
        }
    }

    private void put(Pair pair, Certainty certainty) {
        String reason = Reasons.single(pair.entry(), pair.line(), proofOf(pair));
        desk.put(List.of(pair.entry()), List.of(pair.line()), certainty, reason);
    }

    /// Two sides that share a telling word, and whose every rival shares none.
    private void claimByWords() {
        for (Trace line : desk.freeLines()) {
            List<Trace> speaking = speaking(line);
            if (speaking.size() != 1 || !isInPlay(line)) {
                continue;
            }
            Trace entry = speaking.getFirst();
            boolean once =
                    desk.linesLike(entry).stream().filter(entry::sharesAWordWith).count() == 1;
            if (once && isInPlay(entry) && desk.isUsual(entry, line)) {
                desk.take(entry, line);
                claimed.add(new Pair(entry, line, true));
            }
        }
    }

    private List<Trace> speaking(Trace line) {
        return agreeing(line, Way.Agreement.SOFT).stream().filter(line::sharesAWordWith).toList();
    }

    /// Takes again and again whoever has one possible partner only. What it takes, when nothing
    /// remains over, is the only way to pair them all.
    private void claimTheOnlyOnes(Way.Agreement atLeast) {
        var queue = new ArrayDeque<Trace>(desk.freeLines());
        while (!queue.isEmpty()) {
            Trace line = queue.remove();
            partnerOf(line, atLeast)
                    .ifPresent(entry -> {
                        List<Trace> disappointed = agreeingLines(entry, atLeast);
                        desk.take(entry, line);
                        claimed.add(new Pair(entry, line, false));
                        queue.addAll(disappointed);
                        agreeing(line, atLeast)
                                .forEach(e -> queue.addAll(agreeingLines(e, atLeast)));
                    });
        }
    }

    private Optional<Trace> partnerOf(Trace line, Way.Agreement atLeast) {
        if (!desk.isFreeLine(line) || !isInPlay(line) || line.way() == Way.CHEQUE) {
            return Optional.empty();
        }
        List<Trace> entries = agreeing(line, atLeast);
        return entries.stream()
                .filter(entry -> entries.size() == 1 || agreeingLines(entry, atLeast).size() == 1)
                .filter(entry -> isInTime(entry, line))
                .findFirst();
    }

    /// An amount with odd cents has no double by chance: it may be later than usual.
    private boolean isInTime(Trace entry, Trace line) {
        return desk.isUsual(entry, line)
                || (line.cents() % 100 != 0 && desk.isUsualOrLate(entry, line));
    }

    private List<Trace> agreeing(Trace line, Way.Agreement atLeast) {
        return desk.entriesLike(line).stream()
                .filter(entry -> agree(entry, line, atLeast) && isInPlay(entry))
                .toList();
    }

    private List<Trace> agreeingLines(Trace entry, Way.Agreement atLeast) {
        return desk.linesLike(entry).stream()
                .filter(line -> agree(entry, line, atLeast) && isInPlay(line))
                .toList();
    }

    private static boolean agree(Trace entry, Trace line, Way.Agreement atLeast) {
        return entry.way().with(line.way()).compareTo(atLeast) <= 0;
    }

    private boolean isInPlay(Trace trace) {
        return !numbers.disputed.contains(trace);
    }

    private boolean isCertain(Pair pair) {
        boolean sameWay = pair.entry().way().with(pair.line().way()) == Way.Agreement.SAME;
        boolean proved = pair.line().way() != Way.CHEQUE && (sameWay || pair.byWords());
        int said = pair.entry().cheques();
        boolean otherCount = said > 0 && pair.line().cheques() > 0 && said != pair.line().cheques();
        // No bank credits a deposit before it is made: noted late, or another one.
        boolean early = pair.line().way().isCounter() && pair.line().day() < pair.entry().day();
        return proved
                && !early
                && !otherCount
                && (pair.byWords() || !hasARival(pair))
                && !isPartOfMore(pair);
    }

    /// Whether a sum explains one side or the other as well.
    private boolean isPartOfMore(Pair pair) {
        List<Trace> entries = claimed.stream().map(Pair::entry).toList();
        List<Trace> lines = claimed.stream().map(Pair::line).toList();
        return sums.couldBeSeveralEntries(pair.line())
                || sums.couldBeSeveralLines(pair.entry())
                || sums.couldBePartOfALine(pair.entry(), List.of(pair.line()), entries)
                || sums.couldBePartOfAnEntry(pair.line(), List.of(pair.entry()), lines);
    }

    /// Somebody left over, on either side, who could have been meant. A pair of nearly the same day
    /// fears only rivals of the usual window; any other fears those of the wide one.
    private boolean hasARival(Pair pair) {
        boolean near = Math.abs(pair.line().day() - pair.entry().day()) <= 3;
        return desk.entriesLike(pair.line()).stream()
                        .anyMatch(other -> !near || desk.isUsual(other, pair.line()))
                || desk.linesLike(pair.entry()).stream()
                        .anyMatch(other -> !near || desk.isUsual(pair.entry(), other));
    }

    private static String proofOf(Pair pair) {
        if (pair.entry().sharesAWordWith(pair.line())) {
            return Reasons.commonWords(pair.entry(), pair.line());
        }
        return pair.entry().way() == pair.line().way()
                ? pair.line().way().inFrench() + " des deux côtés"
                : "seul à ce montant";
    }

    /// Same amount, but several readings, or a cheque's number that is missing or differs.
    void mentionTheOthers() {
        for (Trace line : desk.freeLines()) {
            if (!isInPlay(line)) {
                continue;
            }
            List<Trace> entries =
                    agreeing(line, Way.Agreement.SOFT).stream()
                            .sorted(Comparator.comparing(e -> farness(e, line)))
                            .toList();
            for (Trace entry : entries.stream().limit(3).toList()) {
                mention(entry, line, entries.size());
            }
        }
    }

    private static long farness(Trace entry, Trace line) {
        long near = 1000 * (Clues.swapped(entry.number(), line.number()) ? 0 : 1);
        return near + Math.abs(line.day() - entry.day());
    }

    private void mention(Trace entry, Trace line, int claims) {
        boolean alone = claims == 1 && agreeingLines(entry, Way.Agreement.SOFT).size() == 1;
        if (line.way() == Way.CHEQUE && !line.number().isEmpty()) {
            mentionCheque(entry, line, alone);
            return;
        }
        String what = alone ? "seul à ce montant" : "mais d'autres ont le même montant";
        Certainty certainty =
                alone && desk.isUsual(entry, line) ? Certainty.LIKELY : Certainty.POSSIBLE;
        desk.mention(List.of(entry), List.of(line), certainty, Reasons.single(entry, line, what));
    }

    /// The amount agrees and the number does not: two digits exchanged, or no number at all.
    private void mentionCheque(Trace entry, Trace line, boolean alone) {
        boolean swapped = Clues.swapped(entry.number(), line.number());
        boolean missing = entry.number().isEmpty();
        boolean odd = line.cents() % 100 != 0;
        boolean inOrder = missing && odd && numbers.followsInTheChequebook(entry, line);
        String what =
                swapped
                        ? "deux chiffres du numéro échangés"
                        : inOrder
                                ? "le numéro manque au cahier, celui de la banque suit les autres"
                                : missing
                                        ? "le numéro du chèque manque au cahier"
                                        : "mais le numéro du chèque n'est pas le même";
        String reason = Reasons.nearCheque(entry, line, what);
        boolean only = swapped ? isTheOnlySwap(entry, line) : alone;
        if ((swapped || inOrder) && only && desk.isUsual(entry, line)) {
            boolean sure =
                    numbers.isOnOneSideOnly(entry, line) && (swapped || !hasAnyOther(entry, line));
            desk.put(
                    List.of(entry),
                    List.of(line),
                    sure ? Certainty.CERTAIN : Certainty.LIKELY,
                    reason);
            return;
        }
        boolean likely = alone && (swapped || missing);
        desk.mention(
                List.of(entry),
                List.of(line),
                likely ? Certainty.LIKELY : Certainty.POSSIBLE,
                reason);
    }

    /// Whoever else has this amount bears a number of its own, that is not this one exchanged.
    private boolean isTheOnlySwap(Trace entry, Trace line) {
        return desk.entriesLike(line).stream()
                        .allMatch(other -> other == entry || isAnother(other, line))
                && desk.linesLike(entry).stream()
                        .allMatch(other -> other == line || isAnother(other, entry));
    }

    private static boolean isAnother(Trace other, Trace numbered) {
        return !other.number().isEmpty() && !Clues.swapped(other.number(), numbered.number());
    }

    private boolean hasAnyOther(Trace entry, Trace line) {
        return desk.linesLike(entry).size() > 1 || desk.entriesLike(line).size() > 1;
    }
}
