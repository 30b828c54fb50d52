package coop.quitus.audit.internal;

import coop.quitus.audit.AuditSample;
import coop.quitus.audit.SampleConclusion;
import coop.quitus.audit.SamplePlan;
import coop.quitus.audit.SampledPiece;
import coop.quitus.kernel.Money;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Says what the errors of a sample let expect of the whole. Pure; whole numbers, each division
/// rounded up, so that nothing is said too small.
///
/// By monetary units, with S cents and n units, an error of e cents on a piece of p that h units
/// fell in counts h·(e/p)·(S/n). The upper bound is Stringer's: S/n · (F₀ + Σ (Fᵢ − Fᵢ₋₁)·tᵢ), the
/// taints tᵢ = e/p from the largest down, F the Poisson factors ([PoissonFactors]).
final class Projection {

    /// Taints are held in millionths.
    private static final long MILLION = 1_000_000;

    private Projection() {}

    static SampleConclusion of(AuditSample sample, List<SampledPiece> pieces) {
        int looked = (int) pieces.stream().filter(one -> one.tick() != null).count();
        List<SampledPiece> wrong = pieces.stream().filter(one -> one.error().isPositive()).toList();
        Money known =
                Money.sum(wrong.stream().filter(SampledPiece::above).map(SampledPiece::error));
        List<SampledPiece> drawn = wrong.stream().filter(one -> !one.above()).toList();
        Money projected = known.plus(Money.cents(projected(sample, pieces, drawn)));
        return new SampleConclusion(
                looked,
                pieces.size(),
                wrong.size(),
                known,
                projected,
                looked == pieces.size() ? upper(sample, drawn, known) : null);
    }

    private static long projected(
            AuditSample sample, List<SampledPiece> pieces, List<SampledPiece> wrong) {
        long sum = sample.sampled().cents();
        if (sample.plan().method() == SamplePlan.Method.RANDOM) {
            long seen =
                    pieces.stream()
                            .filter(one -> !one.above() && one.tick() != null)
                            .mapToLong(one -> one.amount().cents())
                            .sum();
            long errors = wrong.stream().mapToLong(one -> one.error().cents()).sum();
            return seen == 0 ? 0 : up(product(errors, sum), BigInteger.valueOf(seen));
        }
        return wrong.stream()
                .mapToLong(one ->
                        up(
                                product(one.hits(), one.error().cents(), sum),
                                product(one.amount().cents(), sample.plan().size())))
                .sum();
    }

    private static @Nullable Money upper(
            AuditSample sample, List<SampledPiece> wrong, Money known) {
        SamplePlan plan = sample.plan();
        List<Long> taints = taints(wrong);
        if (plan.method() == SamplePlan.Method.RANDOM
                || taints.size() > PoissonFactors.MOST_ERRORS) {
            return null;
        }
        long weighed = PoissonFactors.thousandths(plan.confidence(), 0) * MILLION;
        for (int i = 1; i <= taints.size(); i++) {
            long step =
                    PoissonFactors.thousandths(plan.confidence(), i)
                            - PoissonFactors.thousandths(plan.confidence(), i - 1);
            weighed += step * taints.get(i - 1);
        }
        long bound =
                up(product(sample.sampled().cents(), weighed), product(plan.size(), 1000, MILLION));
        return known.plus(Money.cents(Math.min(bound, sample.sampled().cents())));
    }

    /// One for each unit that fell in a piece that is wrong, the largest first.
    private static List<Long> taints(List<SampledPiece> wrong) {
        return wrong.stream()
                .flatMap(one ->
                        Collections.nCopies(
                                one.hits(),
                                up(
                                        product(one.error().cents(), MILLION),
                                        BigInteger.valueOf(one.amount().cents())))
                                .stream())
                .sorted(Collections.reverseOrder())
                .toList();
    }

    private static BigInteger product(long... factors) {
        BigInteger product = BigInteger.ONE;
        for (long factor : factors) {
            product = product.multiply(BigInteger.valueOf(factor));
        }
        return product;
    }

    private static long up(BigInteger part, BigInteger by) {
        return part.add(by).subtract(BigInteger.ONE).divide(by).longValueExact();
    }

    /// How many errors a whole may hold when so many were found, at a chosen confidence, in
    /// thousandths: the λ of a Poisson law whose chance to show so many or fewer is 20, 10 or 5 %.
    ///
    /// Source: the tables of monetary-unit sampling (AICPA, *Audit Sampling*, Table C-1; the same
    /// numbers are half the chi-square quantiles of 2(n+1) degrees), rounded up to the thousandth.
    /// A test works each of them out again.
    static final class PoissonFactors {

        /// Errors the table goes to.
        static final int MOST_ERRORS = 10;

        private static final Map<Integer, List<Integer>> THOUSANDTHS =
                Map.of(
                        95,
                                List.of(
                                        2996, 4744, 6296, 7754, 9154, 10514, 11843, 13149, 14435,
                                        15706, 16963),
                        90,
                                List.of(
                                        2303, 3890, 5323, 6681, 7994, 9275, 10533, 11771, 12995,
                                        14206, 15407),
                        80,
                                List.of(
                                        1610, 2995, 4280, 5516, 6721, 7906, 9076, 10233, 11380,
                                        12519, 13651));

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
}
