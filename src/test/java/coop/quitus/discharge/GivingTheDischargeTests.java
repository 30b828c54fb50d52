package coop.quitus.discharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.quitus.discharge.Discharge.Verdict;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Entry;
import coop.quitus.verification.PanelPolicy;
import coop.quitus.verification.PanelPolicy.MandateHolders;
import coop.quitus.verification.Verifier.Quality;
import coop.quitus.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A discharge is given with the last signature that was awaited, for one exact state of the books
/// (VER-02), by people who may sign (MAN-01).
class GivingTheDischargeTests extends DischargeSchool {

    private Discharge now() {
        return discharges.of(school.id(), YEAR, 1).orElseThrow();
    }

    @Test
    void it_is_given_with_the_last_signature_and_said_aloud_once() {
        assertThat(discharges.of(school.id(), YEAR, 1)).isEmpty();
        assertThat(discharges.standing(school.id(), YEAR).awaited())
                .containsExactly("M. Keita", "Mme Benali", roux.name());
        rouxPledges();
        assertThat(value(says(keita, Verdict.GIVEN, "")).awaited())
                .containsExactly("Mme Benali", roux.name());
        assertThat(value(rouxSigns()).awaited()).containsExactly("Mme Benali");
        assertThat(heard()).isEmpty();
        Discharge given = value(says(benali, Verdict.GIVEN, ""));
        assertThat(given.given()).isTrue();
        assertThat(given.awaited()).isEmpty();
        assertThat(heard())
                .containsExactly(new DischargeGiven(school.id(), YEAR, 1, digest, seat(benali)));
        assertThat(refusals(says(keita, Verdict.REFUSED, "trop tard")))
                .containsExactly(new DischargeFinding.Concluded(false));
        assertThat(now()).isEqualTo(given);
        assertThat(discharges.standing(school.id(), YEAR).holds()).isTrue();
    }

    @Test
    void nothing_is_signed_for_other_books_than_were_shown() {
        String shown = digest;
        booksChange();
        assertThat(refusals(says(keita, Verdict.GIVEN, "")))
                .containsExactly(new DischargeFinding.NothingOffered());
        offeredAgain();
        looked();
        assertThat(digest).isNotEqualTo(shown);
        assertThat(refusals(says(seat(keita), shown, Verdict.GIVEN, "")))
                .containsExactly(new DischargeFinding.BooksChanged());
        assertThat(discharges.all(school.id(), YEAR)).isEmpty();
        assertThat(value(says(keita, Verdict.GIVEN, "")).version()).isEqualTo(2);
        takenBack();
        assertThat(refusals(says(benali, Verdict.GIVEN, "")))
                .containsExactly(new DischargeFinding.NothingOffered());
    }

    @Test
    void a_version_is_signed_for_one_state_of_the_books_only() {
        String first = digest;
        value(says(keita, Verdict.GIVEN, ""));
        booksChange();
        offeredAgain();
        looked();
        assertThat(refusals(says(seat(benali), first, Verdict.GIVEN, "")))
                .containsExactly(new DischargeFinding.BooksChanged());
        value(says(benali, Verdict.GIVEN, ""));
        assertThat(discharges.all(school.id(), YEAR))
                .extracting(Discharge::version, Discharge::digest, one -> one.signatures().size())
                .containsExactly(tuple(2, digest, 1), tuple(1, first, 1));
    }

    @Test
    void a_verifier_signs_once_all_is_seen_and_is_told_what_is_left() {
        offeredAgain();
        table.seePiecesBut(school, 3);
        table.seeTheStatement(school);
        assertThat(refusals(says(keita, Verdict.GIVEN, "")))
                .containsExactly(
                        new DischargeFinding.NotFinished(
                                List.of("3 pièces à regarder", "la caisse à recompter")));
        assertThat(discharges.obstacles(school.id(), YEAR)).hasSize(1);
        looked();
        assertThat(discharges.obstacles(school.id(), YEAR)).isEmpty();
        assertThat(value(says(keita, Verdict.GIVEN, "")).signatures()).hasSize(1);
    }

    @Test
    void one_person_one_verdict_for_ever_and_under_ones_own_name() {
        var another = new Opinion(digest, Verdict.GIVEN, "", "Mme Benali");
        assertThat(refusals(discharges.signAsVerifier(school.id(), YEAR, another, seat(keita))))
                .containsExactly(new DischargeFinding.AnotherName("M. Keita"));
        var plainly = new Opinion(digest, Verdict.GIVEN, "", " keïta ");
        value(discharges.signAsVerifier(school.id(), YEAR, plainly, seat(keita)));
        assertThat(refusals(says(keita, Verdict.REFUSED, "j'ai changé d'avis")))
                .containsExactly(new DischargeFinding.AlreadySigned("M. Keita"));
        Actor leaving = seat(benali);
        table.withdraw(school, "Mme Benali");
        assertThat(refusals(says(leaving, digest, Verdict.GIVEN, "")))
                .containsExactly(new DischargeFinding.NotOnThePanel("Mme Benali"));
    }

    @Test
    void reservations_say_which_and_stay_beside_what_was_given() {
        assertThat(refusals(says(keita, Verdict.WITH_RESERVATIONS, "  ")))
                .containsExactly(new DischargeFinding.WithoutWords(Verdict.WITH_RESERVATIONS, ""));
        assertThat(refusals(says(keita, Verdict.WITH_RESERVATIONS, "x".repeat(2001))))
                .containsExactly(new DischargeFinding.TooManyWords());
        value(says(keita, Verdict.WITH_RESERVATIONS, "Deux tickets sont illisibles."));
        rouxPledges();
        value(rouxSigns());
        Discharge given = value(says(benali, Verdict.GIVEN, ""));
        assertThat(given.given()).isTrue();
        assertThat(given.reserved()).isTrue();
        assertThat(given.signatures().getFirst().words())
                .isEqualTo("Deux tickets sont illisibles.");
    }

    @Test
    void a_refusal_ends_the_version_and_is_read_beside_the_next_one() {
        value(says(keita, Verdict.GIVEN, ""));
        assertThat(refusals(says(benali, Verdict.REFUSED, "")))
                .containsExactly(new DischargeFinding.WithoutWords(Verdict.REFUSED, ""));
        Discharge refused = value(says(benali, Verdict.REFUSED, "La caisse ne tombe pas juste."));
        assertThat(refused.given()).isFalse();
        assertThat(refused.refused()).isTrue();
        assertThat(heard())
                .containsExactly(
                        new DischargeRefused(
                                school.id(),
                                YEAR,
                                1,
                                "La caisse ne tombe pas juste.",
                                seat(benali)));
        rouxPledges();
        assertThat(refusals(rouxSigns())).containsExactly(new DischargeFinding.Concluded(true));
        booksChange();
        offeredAgain();
        looked();
        value(says(keita, Verdict.GIVEN, ""));
        assertThat(discharges.all(school.id(), YEAR))
                .extracting(Discharge::version, Discharge::refused)
                .containsExactly(tuple(2, false), tuple(1, true));
    }

    /// MAN-01, on both sides: the mandate of the day, and the engagement of the year.
    @Test
    void a_mandate_holder_signs_while_the_mandate_holds_and_the_engagement_is_taken() {
        Person treasurer = world.someone(Role.TREASURER, school);
        var opinion = new Opinion(digest, Verdict.GIVEN, "", treasurer.name());
        assertThat(
                        refusals(
                                discharges.signAsMandateHolder(
                                        school.id(), YEAR, opinion, treasurer.acting())))
                .containsExactly(new DischargeFinding.NoMandate(treasurer.name()));
        assertThat(refusals(pledges.accept(school.id(), treasurer.acting())))
                .containsExactly(new DischargeFinding.NoMandate(treasurer.name()));
        assertThat(refusals(rouxSigns()))
                .containsExactly(new DischargeFinding.NoPledge(roux.name(), "2026–2027"));
        rouxPledges();
        MandatePledge kept = pledges.all(school.id()).getFirst();
        clock.forward(Duration.ofDays(1));
        assertThat(value(pledges.accept(school.id(), roux.acting()))).isEqualTo(kept);
        assertThat(kept.sentence()).contains("Je m'engage");
        assertThat(value(rouxSigns()).signatures()).hasSize(1);
    }

    @Test
    void an_engagement_of_last_year_is_not_this_year_s() {
        clock.moveTo(LocalDate.of(2026, 8, 31));
        assertThat(value(pledges.accept(school.id(), roux.acting())).year())
                .isEqualTo(new SchoolYear(2025));
        value(says(keita, Verdict.GIVEN, ""));
        clock.moveTo(LocalDate.of(2026, 9, 1));
        assertThat(refusals(rouxSigns()))
                .containsExactly(new DischargeFinding.NoPledge(roux.name(), "2026–2027"));
        clock.moveTo(LocalDate.of(2026, 8, 31));
        assertThat(value(rouxSigns()).signatures()).hasSize(2);
    }

    @Test
    void who_is_awaited_is_what_the_association_asks() {
        Person second = world.someone(Role.MANDATE_HOLDER, school);
        Person teacher = world.someone(Role.TEACHER, school);
        table.asks(school, new PanelPolicy(2, 1, MandateHolders.NONE, false));
        assertThat(awaited()).containsExactly("M. Keita", "Mme Benali");
        table.asks(school, new PanelPolicy(2, 1, MandateHolders.ONE, false));
        assertThat(awaited()).hasSize(3).last().asString().contains(" ou ");
        table.asks(school, new PanelPolicy(2, 1, MandateHolders.ALL, true));
        assertThat(awaited())
                .containsExactlyInAnyOrder(
                        "M. Keita", "Mme Benali", roux.name(), second.name(), teacher.name());
        table.asks(school, new PanelPolicy(4, 1, MandateHolders.NONE, false));
        assertThat(awaited()).contains("des personnes à nommer");
        table.asks(school, new PanelPolicy(2, 2, MandateHolders.NONE, false));
        assertThat(awaited()).contains("un parent à nommer");
    }

    private List<String> awaited() {
        return discharges.standing(school.id(), YEAR).awaited();
    }

    @Test
    void teachers_initial_where_it_is_asked_and_only_teachers() {
        Person teacher = world.someone(Role.TEACHER, school);
        table.asks(school, new PanelPolicy(2, 1, MandateHolders.NONE, true));
        assertThat(refusals(discharges.initial(school.id(), YEAR, digest, roux.acting())))
                .containsExactly(new DischargeFinding.NotATeacher(roux.name()));
        value(says(keita, Verdict.GIVEN, ""));
        value(says(benali, Verdict.GIVEN, ""));
        assertThat(now().given()).isFalse();
        assertThat(value(discharges.initial(school.id(), YEAR, digest, teacher.acting())).given())
                .isTrue();
    }

    @Test
    void a_verifier_who_leaves_after_the_others_signed_does_not_hold_them_up() {
        table.asks(school, new PanelPolicy(2, 1, MandateHolders.NONE, false));
        table.seat(school, "M. Petit", Quality.TEACHER);
        value(says(keita, Verdict.GIVEN, ""));
        value(says(benali, Verdict.GIVEN, ""));
        assertThat(refusals(discharges.conclude(school.id(), YEAR, roux.acting())))
                .containsExactly(new DischargeFinding.StillAwaited(List.of("M. Petit")));
        table.withdraw(school, "M. Petit");
        assertThat(discharges.standing(school.id(), YEAR).mayConclude()).isTrue();
        assertThat(value(discharges.conclude(school.id(), YEAR, roux.acting())).given()).isTrue();
        assertThat(heard()).hasSize(1);
    }

    /// VER-02: what was given is void once the books say something else, and says since when.
    @Test
    void a_later_change_of_the_books_voids_it_and_names_the_piece() {
        allSign();
        assertThat(discharges.standing(school.id(), YEAR).holds()).isTrue();
        clock.forward(Duration.ofHours(2));
        reopened();
        Entry late = booksChange();
        DischargeStanding standing = discharges.standing(school.id(), YEAR);
        assertThat(standing.holds()).isFalse();
        assertThat(standing.voiding())
                .contains(
                        new DischargeStanding.Voiding(late.piece(), late.recordedAt(), "Mme Roux"));
        assertThat(standing.latest().orElseThrow().given()).isTrue();
    }

    private void reopened() {
        value(closings.submit(school.id(), YEAR, roux.acting()));
        value(closings.askReopening(school.id(), YEAR, "Une recette oubliée", roux.acting()));
        LocalDate through = LocalDate.now(clock).plusDays(14);
        value(closings.grantReopening(school.id(), YEAR, "", through, World.MME_ROUX));
    }

    @Test
    void what_an_operator_changes_voids_it_until_the_books_say_the_same_again() {
        Instant signed = allSign().signatures().getLast().signedAt();
        golden.changeInSql(school, 100);
        assertThat(discharges.standing(school.id(), YEAR).holds()).isFalse();
        assertThat(discharges.standing(school.id(), YEAR).voiding())
                .contains(new DischargeStanding.Voiding("", signed, ""));
        golden.changeInSql(school, -100);
        assertThat(discharges.standing(school.id(), YEAR).holds()).isTrue();
        assertThat(discharges.standing(school.id(), YEAR).voiding()).isEmpty();
    }

    @Test
    void the_pages_of_the_rules_show_what_a_person_will_read() {
        var changed = DischargeSentences.of(new DischargeFinding.BooksChanged());
        assertThat(changed.fact()).isEqualTo(DischargeRules.VER_02.example());
        assertThat(changed.remedy()).isEqualTo(DischargeRules.VER_02.remedy());
        var pledge = DischargeSentences.of(new DischargeFinding.NoPledge("Mme Roux", "2026–2027"));
        assertThat(pledge.fact()).isEqualTo(DischargeRules.MAN_01.example());
        assertThat(pledge.remedy()).isEqualTo(DischargeRules.MAN_01.remedy());
        assertThat(pledge.rule()).isEqualTo(DischargeRules.MAN_01);
    }
}
