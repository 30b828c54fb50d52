package coop.quitus.closing;

import static coop.quitus.world.GoldenYear.YEAR;
import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.Till;
import coop.quitus.world.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a school sent is accepted, sent back, or opened again: the association decides (CRF-02).
class DecidingOnAYearTests extends ClosingSchool {

    @Test
    void the_association_accepts_locks_and_aggregates() {
        submitted();
        assertThat(value(closings.accept(school.id(), YEAR, THE_ASSOCIATION)).state())
                .isInstanceOf(ClosingState.Accepted.class);
        assertThat(value(closings.lock(school.id(), YEAR, THE_ASSOCIATION)).state())
                .isInstanceOf(ClosingState.Locked.class);
        assertThat(value(closings.aggregate(school.id(), YEAR, THE_ASSOCIATION)).state())
                .isInstanceOf(ClosingState.Aggregated.class);
        assertThat(closings.steps(school.id(), YEAR))
                .extracting(step -> step.state().getClass().getSimpleName())
                .containsExactly(
                        "Ready", "Verified", "Submitted", "Accepted", "Locked", "Aggregated");
    }

    @Test
    void what_is_sent_back_is_open_for_a_time_and_the_next_version_is_compared_with_the_first() {
        submitted();
        assertThat(refused(closings.sendBack(school.id(), YEAR, "", SOON, THE_ASSOCIATION)))
                .containsExactly(new ClosingFinding.NoWords("ce qu'il faut corriger"));
        value(closings.sendBack(school.id(), YEAR, "Le car manque.", SOON, THE_ASSOCIATION));
        value(
                ledger.post(
                        school.id(),
                        World.received(
                                LocalDate.of(2026, 8, 30),
                                "Retrouvée",
                                Till.CASH,
                                "PRD_ACTIVITY",
                                "5,00"),
                        MME_ROUX));
        List<Difference> changed = closings.differences(school.id(), YEAR, 1, 0);
        assertThat(changed)
                .contains(
                        new Difference(
                                "Recettes : Produits des activités éducatives",
                                World.euros("710,60").inFrench(),
                                World.euros("715,60").inFrench()));
        assertThat(closings.version(school.id(), YEAR, 1).orElseThrow().content())
                .contains("71060");
        clock.moveTo(SOON.plusDays(1));
        assertThat(
                        ledger.post(
                                school.id(),
                                World.received(
                                        YEAR.lastDay(),
                                        "Trop tard",
                                        Till.CASH,
                                        "PRD_OTHER",
                                        "1,00"),
                                MME_ROUX))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_reopening_is_asked_with_a_reason_granted_for_a_time_and_begins_the_next_version() {
        submitted();
        assertThat(closings.grantReopening(school.id(), YEAR, "", SOON, THE_ASSOCIATION))
                .isEqualTo(Outcome.refused(new ClosingFinding.NothingAsked()));
        value(closings.askReopening(school.id(), YEAR, "Une facture retrouvée", MME_ROUX));
        assertThat(closings.askReopening(school.id(), YEAR, "Encore", MME_ROUX))
                .isEqualTo(Outcome.refused(new ClosingFinding.AlreadyAsked()));
        assertThat(
                        refused(
                                closings.grantReopening(
                                        school.id(),
                                        YEAR,
                                        "",
                                        LocalDate.of(2027, 9, 1),
                                        THE_ASSOCIATION)))
                .singleElement()
                .isInstanceOf(ClosingFinding.NotADay.class);
        Closing open = value(closings.grantReopening(school.id(), YEAR, "", SOON, THE_ASSOCIATION));
        assertThat(open.state()).isInstanceOf(ClosingState.Draft.class);
        assertThat(open.state().version()).isEqualTo(2);
        assertThat(locks.of(school.id()).holds(YEAR.lastDay())).isFalse();
        clock.forward(Duration.ofDays(30));
        assertThat(locks.of(school.id()).holds(YEAR.lastDay())).isTrue();
    }

    @Test
    void a_reopening_that_is_declined_says_why_and_changes_nothing() {
        submitted();
        value(closings.askReopening(school.id(), YEAR, "Pour voir", MME_ROUX));
        assertThat(closings.declineReopening(school.id(), YEAR, "", THE_ASSOCIATION))
                .isEqualTo(Outcome.refused(new ClosingFinding.NoWords("la raison du refus")));
        value(
                closings.declineReopening(
                        school.id(), YEAR, "Rien ne manque au dossier.", THE_ASSOCIATION));
        assertThat(now().state()).isInstanceOf(ClosingState.Submitted.class);
        assertThat(now().asked()).isNull();
    }

    private void opened() {
        submitted();
        value(closings.askReopening(school.id(), YEAR, "Une facture retrouvée", MME_ROUX));
        value(closings.grantReopening(school.id(), YEAR, "", SOON, THE_ASSOCIATION));
    }

    @Test
    void a_reopening_that_ran_out_may_be_asked_for_again() {
        opened();
        clock.moveTo(SOON.plusDays(2));
        assertThat(locks.of(school.id()).holds(YEAR.lastDay())).isTrue();
        value(closings.askReopening(school.id(), YEAR, "Il fallait plus de temps", MME_ROUX));
        Closing again =
                value(
                        closings.grantReopening(
                                school.id(), YEAR, "", SOON.plusDays(9), THE_ASSOCIATION));
        assertThat(again.state().version()).isEqualTo(3);
        assertThat(locks.of(school.id()).holds(YEAR.lastDay())).isFalse();
    }

    @Test
    void a_later_year_is_not_offered_while_an_earlier_one_is_open_again() {
        assertThat(refused(closings.offer(school.id(), YEAR.next(), MME_ROUX)))
                .doesNotContain(new ClosingFinding.EarlierYearOpen(YEAR));
        opened();
        assertThat(refused(closings.offer(school.id(), YEAR.next(), MME_ROUX)))
                .contains(new ClosingFinding.EarlierYearOpen(YEAR));
    }
}
