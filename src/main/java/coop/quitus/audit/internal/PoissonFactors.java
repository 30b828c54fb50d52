package coop.quitus.audit.internal;

import java.util.List;
import java.util.Map;

/// How many errors a whole may hold when so many were found, at a chosen confidence, in
/// thousandths: the λ of a Poisson law whose chance to show so many or fewer is 20, 10 or 5 %.
///
/// Source: the tables of monetary-unit sampling (AICPA, *Audit Sampling*, Table C-1; the same
/// numbers are half the chi-square quantiles of 2(n+1) degrees), rounded up to the thousandth. A
/// test works each of them out again.
final class PoissonFactors {

    /// Errors the table goes to.
    static final int MOST_ERRORS = 10;

    private static final Map<Integer, List<Integer>> THOUSANDTHS =
            Map.of(
                    95,
                            List.of(
                                    2996, 4744, 6296, 7754, 9154, 10514, 11843, 13149, 14435, 15706,
                                    16963),
                    90,
                            List.of(
                                    2303, 3890, 5323, 6681, 7994, 9275, 10533, 11771, 12995, 14207,
                                    15407),
                    80,
                            List.of(
                                    1610, 2995, 4280, 5516, 6721, 7906, 9076, 10233, 11380, 12519,
                                    13651));

    private PoissonFactors() {}

    /// @param errors 0 to [#MOST_ERRORS]
    static int thousandths(int confidence, int errors) {
        List<Integer> factors = THOUSANDTHS.get(confidence);
        if (factors == null) {
            throw new IllegalArgumentException("no factors for " + confidence);
        }
        return factors.get(errors);
    }
}
