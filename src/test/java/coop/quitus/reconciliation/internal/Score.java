package coop.quitus.reconciliation.internal;

import coop.quitus.reconciliation.Certainty;
import coop.quitus.reconciliation.Suggestion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Judges suggestions against the truth. A true pair is a group of entries and lines of one sum
/// that are the same money; a suggestion is right when it is exactly that group.
final class Score {

    int certain;
    int certainAndRight;
    int best;
    int bestAndRight;
    int truePairs;
    int humanSure;

    void add(List<Suggestion> suggestions, PlausibleYear year) {
        Map<Set<UUID>, Set<UUID>> byLines = new HashMap<>();
        year.truth.stream()
                .filter(PlausibleYear.Truth::sameAmount)
                .forEach(truth -> byLines.put(truth.lines(), truth.entries()));
        truePairs += byLines.size();
        var seen = new HashSet<UUID>();
        for (Suggestion suggestion : suggestions) {
            var lines = new TreeSet<UUID>();
            suggestion.lines().forEach(line -> lines.add(line.id()));
            var entries = new TreeSet<UUID>();
            suggestion.movements().forEach(movement -> entries.add(movement.entry().value()));
            boolean right = entries.equals(byLines.get(lines));
            if (suggestion.certainty() == Certainty.CERTAIN) {
                certain++;
                certainAndRight += right ? 1 : 0;
            }
            if (suggestion.difference().isZero() && seen.addAll(lines)) {
                best++;
                bestAndRight += right ? 1 : 0;
            }
        }
    }

    double precision() {
        return certain == 0 ? 1 : (double) certainAndRight / certain;
    }

    double recall() {
        return (double) certainAndRight / truePairs;
    }

    double recallOfTheBest() {
        return (double) bestAndRight / truePairs;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "certain: %d, of which right %d (precision %.2f %%); recall of the certain %.2f %%,"
                        + " of the best suggestion %.2f %% of %d true pairs",
                certain,
                certainAndRight,
                100 * precision(),
                100 * recall(),
                100 * recallOfTheBest(),
                truePairs);
    }
}
