package coop.quitus.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.audit.AuditSample;
import coop.quitus.audit.EvidenceLink;
import coop.quitus.audit.EvidenceRate;
import coop.quitus.audit.SampleConclusion;
import coop.quitus.audit.SamplePlan;
import coop.quitus.audit.SampledPiece;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The arithmetic of the auditor's room, worked out again beside it.
class ProjectingErrorsTests {

    private static final MathContext EXACT = MathContext.DECIMAL64;

    /// The chance that a Poisson law of λ thousandths shows so many or fewer, in ten-thousandths.
    private static BigDecimal chance(int thousandths, int errors) {
        BigDecimal lambda = BigDecimal.valueOf(thousandths, 3);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal some = BigDecimal.ONE;
        BigDecimal all = BigDecimal.ONE;
        for (int i = 1; i <= 120; i++) {
            term = term.multiply(lambda, EXACT).divide(BigDecimal.valueOf(i), EXACT);
            some = i <= errors ? some.add(term) : some;
            all = all.add(term);
        }
        return some.multiply(BigDecimal.valueOf(10_000)).divide(all, EXACT);
    }

    @ParameterizedTest
    @ValueSource(ints = {95, 90, 80})
    void each_factor_leaves_the_chance_it_is_chosen_for(int confidence) {
        BigDecimal left = BigDecimal.valueOf((100L - confidence) * 100);
        for (int errors = 0; errors <= Projection.PoissonFactors.MOST_ERRORS; errors++) {
            int factor = Projection.PoissonFactors.thousandths(confidence, errors);
            assertThat(chance(factor, errors)).isLessThanOrEqualTo(left);
            assertThat(chance(factor - 1, errors)).isGreaterThan(left);
        }
    }

    /// 30 units of 10 000 €: each stands for 333,33 €.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # errors in % of their piece | projected | upper at 95 %
                                                 |      0   |  99867
                    100                          |  33334   | 158134
                    20                           |   6667   | 111520
                    20 50                        |  23334   | 139347
                    """)
    void a_taint_counts_as_its_share_of_an_interval(String taints, long projected, long upper) {
        var pieces = new ArrayList<SampledPiece>();
        for (String taint : taints == null ? new String[0] : taints.split(" ")) {
            pieces.add(piece(pieces.size() + 1, 100_00, Integer.parseInt(taint) * 100L, 1));
        }
        while (pieces.size() < 30) {
            pieces.add(piece(pieces.size() + 1, 100_00, 0, 1));
        }

        SampleConclusion said = Projection.of(sample(), pieces);

        assertThat(said.projected().cents()).isEqualTo(projected);
        assertThat(said.upper()).isEqualTo(Money.cents(upper));
    }

    @Test
    void what_is_above_the_threshold_is_known_and_not_projected() {
        List<SampledPiece> pieces = List.of(piece(1, 5000_00, 12_00, 0), piece(2, 100_00, 0, 1));

        SampleConclusion said = Projection.of(sample(), pieces);

        assertThat(said.known()).isEqualTo(Money.cents(12_00));
        assertThat(said.projected()).isEqualTo(Money.cents(12_00));
        assertThat(said.upper()).isEqualTo(Money.cents(99867 + 12_00));
    }

    private static AuditSample sample() {
        return new AuditSample(
                UUID.randomUUID(),
                new SchoolYear(2025),
                new SamplePlan(
                        SamplePlan.Method.MONETARY_UNITS,
                        SamplePlan.Stratum.ALL,
                        "x",
                        30,
                        Money.ZERO,
                        95),
                100,
                Money.cents(10_000_00),
                Money.cents(10_000_00),
                "0".repeat(64),
                Instant.EPOCH);
    }

    private static SampledPiece piece(int position, long cents, long error, int hits) {
        return new SampledPiece(
                position,
                new CooperativeId(1),
                "42-0001",
                "École Jean-Macé",
                "D" + position,
                LocalDate.of(2025, 10, 1),
                "",
                Money.cents(cents),
                hits,
                new SampledPiece.Tick(error > 0, Money.cents(error), error > 0 ? "faux" : ""));
    }

    @Test
    void each_cent_has_its_turn() {
        List<Draw.Item> population =
                List.of(item("A", 1), item("B", 999), item("C", 1000), item("D", 8000));
        var plan =
                new SamplePlan(
                        SamplePlan.Method.MONETARY_UNITS,
                        SamplePlan.Stratum.ALL,
                        "x",
                        10,
                        Money.ZERO,
                        95);

        List<Draw.Drawn> drawn = Draw.of(population, plan);

        assertThat(drawn.stream().mapToInt(Draw.Drawn::hits).sum()).isEqualTo(10);
        assertThat(drawn)
                .filteredOn(one -> one.item().piece().equals("D"))
                .singleElement()
                .extracting(Draw.Drawn::hits)
                .isEqualTo(8);
    }

    private static Draw.Item item(String piece, long cents) {
        return new Draw.Item(1, "42-0001", piece, "2025-10-01", "", cents);
    }

    @Test
    void a_rate_is_never_rounded_up_and_names_what_to_mend_first() {
        var year = new SchoolYear(2025);
        EvidenceRate rate =
                Weighing.weigh(
                        year,
                        List.of(
                                new Weighing.Heap(year, Set.of(), 999, 99_999),
                                new Weighing.Heap(year, Set.of(EvidenceLink.MONEY), 1, 1),
                                new Weighing.Heap(year.previous(), Set.of(), 5, 5)));

        assertThat(rate.perMille()).isEqualTo(999);
        assertThat(EvidenceRate.percent(rate.perMille())).isEqualTo("99,9\u202f%");
        assertThat(rate.firstToMend()).map(EvidenceRate.Gap::link).contains(EvidenceLink.MONEY);
        assertThat(Weighing.weigh(year.next(), List.of()).perMille()).isZero();
    }
}
