package coop.quitus.sampling.internal;

import coop.quitus.kernel.Money;
import coop.quitus.sampling.Tenth;
import coop.quitus.sampling.VisitPiece;
import coop.quitus.sampling.VisitPiece.Stratum;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/// Draws the pieces of a visit, in the manner of the verifiers' sample: a pure function of the seed
/// and of the hashes in the books (`docs/sampling-draw.md`).
final class PieceDraw {

    static final int MOST_OF_EACH = 3;
    static final int LEAST_RANDOM = 3;
    static final int USUAL_SIZE = 12;

    private PieceDraw() {}

    /// A receipt or an expense that stands.
    record Candidate(
            UUID entry,
            String hash,
            String piece,
            LocalDate on,
            String label,
            Money amount,
            boolean expense,
            boolean cash,
            boolean proved) {}

    /// In the order of the book, numbered from 1.
    static Map<VisitPiece, Candidate> draw(String seed, List<Candidate> candidates) {
        List<Candidate> byChance =
                candidates.stream()
                        .sorted(Comparator.comparing(one -> Tenth.mark(seed, one.hash())))
                        .toList();
        List<Candidate> bySize =
                byChance.stream()
                        .sorted(Comparator.comparing(Candidate::amount).reversed())
                        .toList();
        Map<Candidate, Stratum> taken = new HashMap<>();
        take(bySize, taken, Candidate::expense, MOST_OF_EACH, Stratum.LARGE);
        take(byChance, taken, Candidate::cash, MOST_OF_EACH, Stratum.CASH);
        take(
                byChance,
                taken,
                one -> one.expense() && !one.proved(),
                MOST_OF_EACH,
                Stratum.NOT_PROVED);
        int rest = Math.max(LEAST_RANDOM, USUAL_SIZE - taken.size());
        take(byChance, taken, _ -> true, rest, Stratum.RANDOM);
        Map<VisitPiece, Candidate> drawn = new LinkedHashMap<>();
        for (Candidate one : candidates) {
            Stratum stratum = taken.get(one);
            if (stratum != null) {
                drawn.put(
                        new VisitPiece(
                                drawn.size() + 1,
                                one.piece(),
                                one.on(),
                                one.label(),
                                one.amount(),
                                stratum),
                        one);
            }
        }
        return drawn;
    }

    private static void take(
            List<Candidate> from,
            Map<Candidate, Stratum> taken,
            Predicate<Candidate> which,
            int most,
            Stratum stratum) {
        from.stream()
                .filter(one -> !taken.containsKey(one))
                .filter(which)
                .limit(most)
                .toList()
                .forEach(one -> taken.put(one, stratum));
    }
}
