package coop.quitus.cashbook.internal;

import coop.quitus.cashbook.CashBookFinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers on the papers: each once, and none missing in its series.
final class Pieces {

    private static final Pattern NUMBERED = Pattern.compile("([A-Za-z]{0,3})[- ]?(\\d{1,5})");

    /// Beyond so many holes, the numbers are not a series.
    private static final int MOST_MISSING = 20;

    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, TreeSet<Integer>> series = new TreeMap<>();

    Optional<CashBookFinding> take(int row, String piece) {
        if (piece.isEmpty()) {
            return Optional.empty();
        }
        Integer first = rows.putIfAbsent(piece, row);
        if (first != null) {
            return Optional.of(new CashBookFinding.PieceTwice(row, piece, first));
        }
        add(series, piece);
        return Optional.empty();
    }

    /// The highest number of each series among these pieces.
    static Map<String, Integer> highest(List<String> pieces) {
        var known = new TreeMap<String, TreeSet<Integer>>();
        pieces.forEach(piece -> add(known, piece));
        var highest = new HashMap<String, Integer>();
        known.forEach((name, numbers) -> highest.put(name, numbers.last()));
        return highest;
    }

    private static void add(Map<String, TreeSet<Integer>> series, String piece) {
        Matcher match = NUMBERED.matcher(piece);
        if (match.matches()) {
            series.computeIfAbsent(match.group(1), name -> new TreeSet<>())
                    .add(Integer.valueOf(match.group(2)));
        }
    }

    List<CashBookFinding> missing() {
        var missing = new ArrayList<CashBookFinding>();
        series.forEach((name, numbers) -> {
            if (numbers.last() - numbers.size() > MOST_MISSING) {
                return;
            }
            for (int i = 1; i < numbers.last(); i++) {
                if (!numbers.contains(i)) {
                    missing.add(
                            new CashBookFinding.PieceMissing(
                                    name + (i < 10 && !name.isEmpty() ? "0" : "") + i));
                }
            }
        });
        return missing;
    }
}
