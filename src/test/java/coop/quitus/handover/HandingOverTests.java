package coop.quitus.handover;

import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Server;
import coop.quitus.document.SealReading;
import coop.quitus.document.Seals;
import coop.quitus.handover.Readiness.Step;
import coop.quitus.handover.Sitting.Side;
import coop.quitus.identity.Letters;
import coop.quitus.identity.Rights;
import coop.quitus.identity.Role;
import coop.quitus.ledger.Till;
import coop.quitus.world.RoomTest;
import coop.quitus.world.TestDatabases;
import coop.quitus.world.World;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A mandate goes from one person to another in one sitting (MAN-02, MAN-03).
@RoomTest
class HandingOverTests extends PassingSchool {

    @Autowired Rights rights;
    @Autowired Letters letters;
    @Autowired Seals seals;
    @Autowired Server server;

    @Test
    void two_signatures_then_the_word_of_the_association_move_the_rights() {
        Sitting sitting = ready();
        assertThat(handovers.readiness(school.id(), sitting).ready()).isTrue();
        String digest = digest(sitting);

        value(handovers.sign(school.id(), sitting.id(), digest, holder.acting()));
        Sitting sealed = value(successions.sign(school.id(), secret(sitting), digest));

        assertThat(sealed.waits()).isTrue();
        assertThat(holds(holder)).isTrue();
        assertThat(letters.waiting())
                .anyMatch(letter ->
                        letter.recipient().equals(officer.email())
                                && letter.body().contains("M. Petit"));
        assertThat(confirmations.waiting(school.association()))
                .anyMatch(one ->
                        one.sitting().equals(sitting.id()) && one.successor().equals("M. Petit"));

        Sitting done = value(confirmations.confirm(school.id(), sitting.id(), officer.acting()));

        assertThat(done.ending()).isNotNull();
        assertThat(holds(holder)).isFalse();
        assertThat(holds(successor().orElseThrow())).isTrue();
        String write = "/cooperatives/" + school.id() + "/exercices/2026/cahier/nouvelle/depense";
        assertThat(rights.opens("POST", write, holder)).isFalse();
        assertThat(rights.opens("POST", write, successor().orElseThrow())).isTrue();
        assertThat(confirmations.waiting(school.association()))
                .noneMatch(one -> one.sitting().equals(sitting.id()));
    }

    @Test
    void they_move_at_once_when_the_association_agreed_beforehand() {
        confirmations.sayBeforehand(school.association(), true, officer.acting());
        try {
            Sitting sitting = ready();
            String digest = digest(sitting);
            value(successions.sign(school.id(), secret(sitting), digest));
            value(handovers.sign(school.id(), sitting.id(), digest, holder.acting()));

            assertThat(holds(holder)).isFalse();
            assertThat(holds(successor().orElseThrow())).isTrue();
        } finally {
            confirmations.sayBeforehand(school.association(), false, officer.acting());
        }
    }

    @Test
    void the_association_leads_alone_when_the_holder_is_gone_and_says_why() {
        assertThat(refused(handovers.begin(school.id(), mandate.id(), "", officer.acting())))
                .first()
                .isInstanceOf(HandoverFinding.MustSayWhy.class);
        settle();
        Sitting sitting =
                value(
                        handovers.begin(
                                school.id(), mandate.id(), "Longue maladie", officer.acting()));
        value(
                handovers.say(
                        school.id(), sitting.id(), words("La directrice", ""), officer.acting()));
        String digest = digest(handovers.sitting(school.id(), sitting.id()).orElseThrow());
        value(handovers.sign(school.id(), sitting.id(), digest, officer.acting()));
        Sitting done = value(successions.sign(school.id(), secret(sitting), digest));

        assertThat(done.signature(Side.ASSOCIATION, digest)).isPresent();
        assertThat(done.ending()).isNotNull();
        assertThat(holds(holder)).isFalse();
        assertThat(handovers.minutes(school.id(), sitting.id()).orElseThrow().lines())
                .anyMatch(line -> line.value().equals("Longue maladie"));
    }

    @Test
    void a_gap_in_the_box_blocks_until_a_word_explains_it() {
        Sitting sitting = begin();
        count(2);
        assertThat(step(sitting, "cash").done()).isFalse();
        assertThat(step(sitting, "cash").sentences().getFirst().fact())
                .isEqualTo(
                        HandoverSentences.of(
                                        new HandoverFinding.CashDiffers(
                                                euros("40,00"), euros("20,00")))
                                .fact());
        Sitting explained =
                value(
                        handovers.say(
                                school.id(),
                                sitting.id(),
                                words("La directrice", "Un billet retrouvé"),
                                holder.acting()));
        assertThat(step(explained, "cash").done()).isTrue();
    }

    @Test
    void nobody_leaves_without_saying_where_the_papers_are() {
        Sitting sitting = ready();
        Sitting unsaid =
                value(handovers.say(school.id(), sitting.id(), words("", ""), holder.acting()));
        assertThat(step(unsaid, "archives").done()).isFalse();
        assertThat(step(unsaid, "archives").sentences().getFirst().rule())
                .isEqualTo(HandoverRules.MAN_02);
        assertThat(
                        refused(
                                handovers.sign(
                                        school.id(),
                                        sitting.id(),
                                        digest(unsaid),
                                        holder.acting())))
                .first()
                .isEqualTo(new HandoverFinding.NotReady("Les papiers"));
    }

    @Test
    void who_verifies_the_books_does_not_take_them_over() {
        Sitting sitting = ready();
        var verifier = world.someone(Role.VERIFIER, school);
        HandoverWords usual = words("La directrice", "");
        Sitting said =
                value(
                        handovers.say(
                                school.id(),
                                sitting.id(),
                                new HandoverWords(
                                        DAY,
                                        verifier.name(),
                                        verifier.email(),
                                        false,
                                        "1",
                                        "2",
                                        "",
                                        usual.archives(),
                                        usual.computer(),
                                        usual.keys(),
                                        "",
                                        ""),
                                holder.acting()));
        assertThat(step(said, "people").done()).isFalse();
        assertThat(step(said, "people").sentences().getFirst().fact())
                .contains("vérifie les comptes");
    }

    @Test
    void only_the_holder_or_the_association_leads_and_one_sitting_at_a_time() {
        var treasurer = world.someone(Role.TREASURER, school);
        assertThat(refused(handovers.begin(school.id(), mandate.id(), "", treasurer.acting())))
                .first()
                .isInstanceOf(HandoverFinding.NotYours.class);
        Sitting sitting = begin();
        assertThat(refused(handovers.begin(school.id(), mandate.id(), "", holder.acting())))
                .first()
                .isInstanceOf(HandoverFinding.UnderWay.class);
        value(handovers.giveUp(school.id(), sitting.id(), holder.acting()));
        value(mandates.end(mandate.id(), holder.acting()));
        assertThat(refused(handovers.begin(school.id(), mandate.id(), "", holder.acting())))
                .first()
                .isInstanceOf(HandoverFinding.NoMandate.class);
    }

    @Test
    void a_signature_holds_for_one_state_of_the_books() {
        Sitting sitting = ready();
        String read = digest(sitting);
        value(handovers.sign(school.id(), sitting.id(), read, holder.acting()));
        value(
                ledger.post(
                        school.id(),
                        World.paid(DAY, "Timbres", Till.CASH, "CHG_ACTIVITY", "20,00"),
                        holder.acting()));
        clock.forward(Duration.ofMinutes(1));
        count(0);

        assertThat(refused(successions.sign(school.id(), secret(sitting), read)))
                .first()
                .isInstanceOf(HandoverFinding.Changed.class);
        String now = digest(sitting);
        assertThat(value(successions.sign(school.id(), secret(sitting), now)).isSealed()).isFalse();
        assertThat(
                        value(handovers.sign(school.id(), sitting.id(), now, holder.acting()))
                                .isSealed())
                .isTrue();
    }

    @Test
    void the_minutes_are_sealed_and_say_the_same_whatever_comes_later() {
        Sitting sitting = ready();
        String digest = digest(sitting);
        value(handovers.sign(school.id(), sitting.id(), digest, holder.acting()));
        value(successions.sign(school.id(), secret(sitting), digest));
        byte[] first = handovers.sealedMinutes(school.id(), sitting.id(), holder.acting());
        value(
                ledger.post(
                        school.id(),
                        World.paid(DAY, "Timbres", Till.CASH, "CHG_ACTIVITY", "1,00"),
                        holder.acting()));

        assertThat(handovers.sealedMinutes(school.id(), sitting.id(), officer.acting()))
                .isEqualTo(first);
        assertThat(seals.read(first))
                .isInstanceOfSatisfying(
                        SealReading.Ours.class,
                        ours -> assertThat(ours.paper().current()).isTrue());
        assertThat(
                        refused(
                                handovers.say(
                                        school.id(),
                                        sitting.id(),
                                        words("Moi", ""),
                                        holder.acting())))
                .first()
                .isInstanceOf(HandoverFinding.AlreadySealed.class);
    }

    @Test
    void a_later_link_takes_the_place_of_the_first_which_serves_fourteen_days() {
        Sitting sitting = ready();
        String first = secret(sitting);
        clock.forward(Duration.ofMinutes(1));
        String second = secret(sitting);
        assertThat(successions.behind(school.id(), first)).isEmpty();
        assertThat(successions.behind(school.id(), second)).isPresent();
        assertThat(successions.behind(world.school().id(), second)).isEmpty();
        clock.forward(Duration.ofDays(14));
        assertThat(successions.behind(school.id(), second)).isEmpty();
    }

    private Step step(Sitting sitting, String key) {
        List<Step> steps = handovers.readiness(school.id(), sitting).steps();
        return steps.stream().filter(step -> step.key().equals(key)).findFirst().orElseThrow();
    }

    /// Whoever writes the row.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "under way | INSERT INTO handover.sitting SELECT cooperative_id, association_id, gen_random_uuid(), mandate_id,"
                        + " outgoing_id, outgoing, because, opened_at, opened_by_id, opened_by FROM handover.sitting"
                        + " WHERE cooperative_id = %s",
                "both signatures | INSERT INTO handover.minutes SELECT cooperative_id, association_id, id, repeat('a', 64), '{}',"
                        + " '{}', '{}', now() FROM handover.sitting WHERE cooperative_id = %s",
                "with minutes | INSERT INTO handover.ending SELECT cooperative_id, association_id, id, true, now(), outgoing_id,"
                        + " outgoing FROM handover.sitting WHERE cooperative_id = %s"
            })
    void postgresql_checks_again_what_java_decides(String told) throws SQLException {
        begin();
        String[] parts = told.split(" \\| ", 2);
        try (var owner = TestDatabases.asOwner(server);
                var sql = owner.createStatement()) {
            assertThatThrownBy(() -> sql.execute(parts[1].formatted(school.id().value())))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining(parts[0]);
        }
    }
}
