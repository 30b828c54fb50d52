package coop.quitus.verification;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sha256;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The pieces drawn for those who verify (VER-03). The draw is a pure function of a seed and of
/// what stood in the books: whoever has both draws the same (`docs/verification-sample.md`).
///
/// @param seed 32 hexadecimal digits
/// @param pieces in the order of the book
public record Sample(int version, String seed, List<Drawn> pieces) {

    /// The large ones are taken until they make this part of all that was spent, in percent.
    public static final int LARGE_SHARE = 50;

    public static final int MOST_LARGE = 5;
    public static final int MOST_CASH = 3;
    public static final int MOST_THINLY_PROVED = 4;
    public static final int MOST_TOLERATED = 3;

    /// Chance always has its part, and fills the sample up to its usual size.
    public static final int LEAST_RANDOM = 3;

    public static final int USUAL_SIZE = 12;

    /// A piece that was drawn.
    ///
    /// @param position from 1
    public record Drawn(int position, Candidate candidate, Stratum stratum) {}

    public Sample {
        pieces = List.copyOf(pieces);
    }

    /// The piece at that place.
    public Stream<Drawn> at(int position) {
        return pieces.stream().filter(drawn -> drawn.position() == position);
    }

    /// Draws.
    ///
    /// @param candidates in the order of the book
    public static Sample draw(int version, String seed, List<Candidate> candidates) {
        Map<Candidate, Stratum> taken = new HashMap<>();
        List<Candidate> byChance =
                candidates.stream()
                        .sorted(Comparator.comparing(one -> mark(seed, one.hash())))
                        .toList();
        takeLarge(byChance, taken);
        take(byChance, taken, Candidate::cash, MOST_CASH, Stratum.CASH);
        take(byChance, taken, Candidate::thinlyProved, MOST_THINLY_PROVED, Stratum.THINLY_PROVED);
        take(byChance, taken, Candidate::tolerated, MOST_TOLERATED, Stratum.TOLERATED);
        int rest = Math.max(LEAST_RANDOM, USUAL_SIZE - taken.size());
        take(byChance, taken, _ -> true, rest, Stratum.RANDOM);
        return new Sample(version, seed, inOrder(candidates, taken));
    }

    /// The largest first; of two equal ones, chance says which.
    private static void takeLarge(List<Candidate> byChance, Map<Candidate, Stratum> taken) {
        List<Candidate> largest =
                byChance.stream()
                        .filter(Candidate::expense)
                        .sorted(Comparator.comparing(Candidate::amount).reversed())
                        .toList();
        Money spent = Money.sum(largest.stream().map(Candidate::amount));
        Money covered = Money.ZERO;
        for (Candidate one : largest) {
            if (taken.size() == MOST_LARGE
                    || covered.cents() * 100 >= spent.cents() * LARGE_SHARE) {
                return;
            }
            taken.put(one, Stratum.LARGE);
            covered = covered.plus(one.amount());
        }
    }

    private static void take(
            List<Candidate> byChance,
            Map<Candidate, Stratum> taken,
            Predicate<Candidate> which,
            int most,
            Stratum stratum) {
        byChance.stream()
                .filter(one -> !taken.containsKey(one))
                .filter(which)
                .limit(most)
                .toList()
                .forEach(one -> taken.put(one, stratum));
    }

    private static List<Drawn> inOrder(List<Candidate> candidates, Map<Candidate, Stratum> strata) {
        var drawn = new ArrayList<Drawn>();
        for (Candidate one : candidates) {
            Stratum stratum = strata.get(one);
            if (stratum != null) {
                drawn.add(new Drawn(drawn.size() + 1, one, stratum));
            }
        }
        return drawn;
    }

    /// The place chance gives an entry: SHA-256 of `seed:hash` in ASCII, in lower-case hexadecimal.
    public static String mark(String seed, String hash) {
        return Sha256.of(seed + ":" + hash);
    }
}
