package coop.quitus.audit;

import static coop.quitus.world.GoldenYear.value;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.audit.SamplePlan.Method;
import coop.quitus.audit.SamplePlan.Stratum;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An auditor draws on his own terms, ticks, and reads what it says of the whole.
@RoomTest
class DrawingOnesOwnSampleTests extends AuditedAssociation {

    @Autowired AuditSamples samples;
    @Autowired AuditNotes notes;

    private Person auditor;

    @Override
    String department() {
        return "87";
    }

    @BeforeAll
    void an_auditor() {
        auditor = world.someone(Role.AUDITOR, whole);
    }

    private static SamplePlan plan(Method method, String seed, int size, String threshold) {
        return new SamplePlan(method, Stratum.EXPENSES, seed, size, World.euros(threshold), 95);
    }

    private AuditSample draw(SamplePlan plan) {
        return value(samples.draw(association, YEAR, UUID.randomUUID(), plan, auditor.acting()));
    }

    private List<String> pieces(AuditSample sample) {
        return samples.pieces(association, sample).stream()
                .map(one -> one.number() + " " + one.piece() + " " + one.hits())
                .toList();
    }

    @Test
    void the_same_seed_draws_the_same_and_another_another() {
        AuditSample first = draw(plan(Method.MONETARY_UNITS, "marronnier", 5, "0,00"));

        assertThat(pieces(draw(plan(Method.MONETARY_UNITS, "marronnier", 5, "0,00"))))
                .isEqualTo(pieces(first));
        assertThat(pieces(draw(plan(Method.MONETARY_UNITS, "tilleul", 5, "0,00"))))
                .isNotEqualTo(pieces(first));
        assertThat(samples.pieces(association, first).stream().mapToInt(SampledPiece::hits).sum())
                .isEqualTo(5);
        assertThat(pieces(draw(plan(Method.RANDOM, "marronnier", 4, "0,00")))).hasSize(4);
    }

    @Test
    void all_above_the_threshold_are_looked_at() {
        AuditSample sample = draw(plan(Method.MONETARY_UNITS, "marronnier", 3, "300,00"));

        List<SampledPiece> above =
                samples.pieces(association, sample).stream().filter(SampledPiece::above).toList();
        assertThat(above)
                .isNotEmpty()
                .allMatch(one -> one.amount().compareTo(World.euros("300,00")) >= 0);
        assertThat(sample.population().minus(sample.sampled()))
                .isEqualTo(Money.sum(above.stream().map(SampledPiece::amount)));
    }

    @Test
    void what_is_ticked_last_counts_and_the_bound_comes_when_all_is_seen() {
        AuditSample sample = draw(plan(Method.MONETARY_UNITS, "chêne", 2, "0,00"));
        List<SampledPiece> drawn = samples.pieces(association, sample);
        assertThat(samples.conclude(sample, drawn).upper()).isNull();
        drawn.forEach(one -> tick(sample, one, false, "0,00", ""));

        SampleConclusion clean = samples.conclude(sample, samples.pieces(association, sample));
        assertThat(clean.projected()).isEqualTo(Money.ZERO);
        // 2,996 / 2 of what was sampled is more than all of it: the bound stops there.
        assertThat(clean.upper()).isEqualTo(sample.sampled());

        value(tick(sample, drawn.getFirst(), true, "1,00", "Un euro de trop."));
        SampleConclusion wrong = samples.conclude(sample, samples.pieces(association, sample));
        assertThat(wrong.errors()).isEqualTo(1);
        assertThat(wrong.projected()).isGreaterThan(World.euros("1,00"));
    }

    private Outcome<SampledPiece, AuditFinding> tick(
            AuditSample sample, SampledPiece one, boolean exception, String error, String words) {
        return samples.tick(
                association,
                sample,
                one.position(),
                exception,
                World.euros(error),
                words,
                auditor.acting());
    }

    @Test
    void an_exception_needs_words_and_is_no_larger_than_its_piece() {
        AuditSample sample = draw(plan(Method.RANDOM, "hêtre", 1, "0,00"));
        SampledPiece one = samples.pieces(association, sample).getFirst();

        assertThat(tick(sample, one, true, "1,00", " ")).isInstanceOf(Outcome.Refused.class);
        assertThat(tick(sample, one, true, "99999,00", "Trop."))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(value(tick(sample, one, true, one.amount().amountInFrench(), "Tout.")).error())
                .isEqualTo(one.amount());
    }

    @Test
    void terms_that_cannot_be_drawn_are_refused() {
        assertThat(refusal(plan(Method.RANDOM, " ", 501, "0,00")))
                .containsExactly(
                        new AuditFinding.NoSeed(), new AuditFinding.NotASize(1, SamplePlan.MOST));
    }

    private List<AuditFinding> refusal(SamplePlan plan) {
        return switch (samples.draw(association, YEAR, UUID.randomUUID(), plan, auditor.acting())) {
            case Outcome.Refused<AuditSample, AuditFinding>(var findings) -> findings;
            case Outcome.Done<AuditSample, AuditFinding> done -> List.of();
        };
    }

    @Test
    void samples_and_notes_are_their_author_s_alone() {
        AuditSample sample = draw(plan(Method.RANDOM, "orme", 1, "0,00"));
        var note =
                value(
                        notes.write(
                                association,
                                YEAR,
                                UUID.randomUUID(),
                                "D02",
                                "À revoir.",
                                auditor.acting()));
        Person other = world.someone(Role.AUDITOR, whole);

        assertThat(samples.sample(association, sample.id(), other.id())).isEmpty();
        assertThat(samples.sample(association, sample.id(), auditor.id())).isPresent();
        assertThat(notes.of(association, YEAR, other.id())).isEmpty();
        assertThat(notes.strike(association, note.id(), other.acting())).isFalse();
        assertThat(notes.strike(association, note.id(), auditor.acting())).isTrue();
        assertThat(notes.of(association, YEAR, auditor.id()))
                .anyMatch(one -> one.struckAt() != null && one.words().equals("À revoir."));
        assertThat(notes.write(association, YEAR, UUID.randomUUID(), "", " ", auditor.acting()))
                .isInstanceOf(Outcome.Refused.class);
    }
}
