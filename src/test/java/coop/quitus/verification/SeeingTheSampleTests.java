package coop.quitus.verification;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Server;
import coop.quitus.kernel.Outcome;
import coop.quitus.verification.Observation.Verdict;
import coop.quitus.verification.VerificationFinding.NoLongerVerifies;
import coop.quitus.verification.VerificationFinding.NotACount;
import coop.quitus.verification.VerificationFinding.NotDrawn;
import coop.quitus.verification.VerificationFinding.RemarkWithoutWords;
import coop.quitus.world.TestDatabases;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is said of what was drawn: by several at once, once each, and for ever.
class SeeingTheSampleTests extends VerifiedSchool {

    @Autowired Server server;

    private Panels.Seat parent;
    private Panels.Seat teacher;

    @BeforeEach
    void a_panel() {
        parent = seat(keita());
        teacher = seat(morel());
    }

    private Verifications.Progress progress(int version) {
        return verifications.progress(school.id(), YEAR, version);
    }

    private Outcome<Observation, VerificationFinding> say(
            Panels.Seat who, int position, Verdict verdict, String words) {
        return verifications.observe(
                school.id(),
                YEAR,
                NewObservation.ofPiece(UUID.randomUUID(), 1, position, verdict, words),
                who.acting());
    }

    private Outcome<Observation, VerificationFinding> count(Map<Integer, Integer> coins) {
        return verifications.observe(
                school.id(),
                YEAR,
                NewObservation.ofCash(UUID.randomUUID(), 1, coins, "Il manque un ticket."),
                parent.acting());
    }

    @Test
    void two_people_tick_the_same_sample_and_the_last_word_of_each_counts() {
        offer(1);
        int drawn = begun(parent).pieces().size();
        value(say(parent, 1, Verdict.GOOD, ""));
        value(say(teacher, 1, Verdict.REMARK, "Le ticket est illisible."));
        value(say(teacher, 2, Verdict.GOOD, ""));
        assertThat(progress(1).drawn()).isEqualTo(drawn);
        assertThat(progress(1).seen()).isEqualTo(2);
        assertThat(progress(1).remarks())
                .singleElement()
                .asString()
                .startsWith("Pièce ")
                .endsWith(" : Le ticket est illisible. (Mme Morel)");
        value(say(teacher, 1, Verdict.GOOD, ""));
        assertThat(progress(1).remarks()).isEmpty();
        assertThat(verifications.observations(school.id(), YEAR, 1)).hasSize(4);
    }

    @Test
    void the_same_answer_sent_twice_is_kept_once() {
        offer(1);
        begun(parent);
        var seen = NewObservation.ofPiece(UUID.randomUUID(), 1, 1, Verdict.GOOD, "");
        value(verifications.observe(school.id(), YEAR, seen, parent.acting()));
        value(verifications.observe(school.id(), YEAR, seen, parent.acting()));
        assertThat(verifications.observations(school.id(), YEAR, 1)).hasSize(1);
    }

    @Test
    void what_cannot_be_said_is_refused() {
        offer(1);
        assertThat(refused(say(parent, 1, Verdict.GOOD, ""))).containsExactly(new NotDrawn(1));
        int drawn = begun(parent).pieces().size();
        value(say(parent, drawn, Verdict.GOOD, ""));
        assertThat(refused(say(parent, drawn + 1, Verdict.GOOD, "")))
                .containsExactly(new NotDrawn(drawn + 1));
        assertThat(refused(say(parent, 1, Verdict.REMARK, "  ")))
                .containsExactly(new RemarkWithoutWords(500));
        value(say(parent, 1, Verdict.REMARK, "a".repeat(500)));
        assertThat(refused(say(parent, 1, Verdict.REMARK, "a".repeat(501)))).hasSize(1);
        assertThat(
                        refused(
                                verifications.observe(
                                        school.id(),
                                        YEAR,
                                        NewObservation.ofPiece(
                                                UUID.randomUUID(), 1, 1, Verdict.GOOD, ""),
                                        MME_ROUX)))
                .containsExactly(new NoLongerVerifies());
        assertThat(refused(count(Map.of(100, -1)))).containsExactly(new NotACount(100));
        assertThat(refused(count(Map.of(300, 1)))).containsExactly(new NotACount(300));
    }

    @Test
    void the_cash_is_counted_again_and_a_gap_is_a_remark() throws SQLException {
        offer(1);
        begun(parent);
        assertThat(progress(1).cashSeen()).isFalse();
        Observation short1 = value(count(Map.of(5_000, 1)));
        assertThat(short1.verdict()).isEqualTo(Verdict.REMARK);
        assertThat(progress(1).remarks())
                .singleElement()
                .asString()
                .contains("1,60", "de moins", "Il manque un ticket.");
        assertThat(progress(1).cashSeen()).isTrue();
        assertThat(value(count(Map.of(5_000, 1, 100, 1, 50, 1, 10, 1))).verdict())
                .isEqualTo(Verdict.GOOD);
        assertThat(progress(1).remarks()).isEmpty();
        try (var owner = TestDatabases.asOwner(server);
                var statement = owner.createStatement()) {
            assertThatThrownBy(() ->
                            statement.execute(
                                    """
                                    INSERT INTO verification.observation
                                    SELECT cooperative_id, association_id, gen_random_uuid(), gen_random_uuid(), school_year,
                                           version, verifier_id, verifier, number, subject, position, 'GOOD', words, 1, coins, recorded_at
                                      FROM verification.observation WHERE cooperative_id = %s
                                    """
                                            .formatted(school.id())))
                    .hasMessageContaining("differs from the report");
        }
    }

    @Test
    void a_verification_is_finished_when_all_was_looked_at() {
        offer(1);
        begun(parent)
                .pieces()
                .forEach(drawn -> value(say(parent, drawn.position(), Verdict.GOOD, "")));
        value(count(Map.of(5_000, 1, 100, 1, 50, 1, 10, 1)));
        assertThat(progress(1).finished()).isFalse();
        value(
                verifications.observe(
                        school.id(),
                        YEAR,
                        NewObservation.ofStatement(UUID.randomUUID(), 1, Verdict.GOOD, ""),
                        teacher.acting()));
        assertThat(progress(1).finished()).isTrue();
    }
}
