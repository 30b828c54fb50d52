package coop.quitus.partner;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.consolidation.AnnualAccounts;
import coop.quitus.consolidation.YearAccounts;
import coop.quitus.federation.PlaceRules;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.partner.PartnerDoors.Opened;
import coop.quitus.world.RoomTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Who helps a school, what is agreed with them, and what they give.
@RoomTest
class KnowingPartnersTests extends PartnerSchool {

    @Autowired YearAccounts accounts;

    @ParameterizedTest
    @CsvSource({
        "73282932000074, true",
        "732 829 320 00074, true",
        "73282932000075, false",
        "732829320, false",
        "'', true"
    })
    void a_siret_has_a_right_key_or_is_not_written(String siret, boolean right) {
        var outcome = partners.know(school.id(), asked("Autre", siret), MME_ROUX);
        assertThat(outcome instanceof Outcome.Done).isEqualTo(right);
        said(outcome).forEach(one -> assertThat(one.rule()).isEqualTo(PlaceRules.IDN_01));
    }

    @Test
    void a_line_of_the_directory_is_found_taken_once_and_stays_when_the_line_goes() {
        NewPartner line = asked("Médiathèque des Ormes", "");
        value(directory.write(school.association(), line, MME_ROUX));
        assertThat(directory.search(school.association(), "mediatheque ORMES")).hasSize(1);
        value(partners.take(school.id(), line.key(), MME_ROUX));
        value(partners.take(school.id(), line.key(), MME_ROUX));
        directory.remove(school.association(), line.key(), MME_ROUX);
        assertThat(partners.search(school.id(), "mediatheque")).hasSize(1);
        assertThat(said(partners.take(school.id(), UUID.randomUUID(), MME_ROUX)))
                .containsExactly(new PartnerFinding.NoSuchPartner());
        assertThat(partners.find(world.school().id(), line.key())).isEmpty();
    }

    /// PAR-01.
    @Test
    void a_public_agreement_names_no_private_person_and_can_be_taken_back() {
        String object = "Un atelier " + UUID.randomUUID();
        var artist =
                new NewPartner(
                        UUID.randomUUID(), "Lou Martin", PartnerKind.ARTIST, "Ici", "", "", "");
        Agreement agreement = agreed(value(partners.know(school.id(), artist, MME_ROUX)), object);
        assertThat(agreements.register(null, object)).isEmpty();
        assertThat(said(agreements.publish(school.id(), agreement.id(), true, MME_ROUX)))
                .containsExactly(new PartnerFinding.Unnamed(PartnerKind.ARTIST));
        assertThat(agreements.register(school.association(), object))
                .singleElement()
                .satisfies(line -> assertThat(line.partner()).doesNotContain("Lou"));
        MvcTestResult page = site.get().uri("/conventions").param("mots", object).exchange();
        assertThat(page).hasStatusOk().bodyText().contains(object).doesNotContain("Lou Martin");
        value(agreements.publish(school.id(), agreement.id(), false, MME_ROUX));
        assertThat(agreements.register(null, object)).isEmpty();
    }

    private NewContribution gift(String each, String basis) {
        return new NewContribution(
                UUID.randomUUID(),
                YEAR,
                gardener.id(),
                null,
                null,
                Nature.TIME,
                DAY,
                "Une matinée au jardin",
                new Quantity(250),
                "heures",
                euros(each),
                basis);
    }

    /// Accounts 86 and 87: at the foot of the nation's statement as at its association's.
    @Test
    void the_nation_adds_up_what_was_given_and_nothing_withdrawn() {
        Money before = inKind(accounts.nation(YEAR, YEAR.lastDay()));
        Money ours = inKind(accounts.draft(school.association(), YEAR));
        NewContribution gift = gift("14,00", "le SMIC horaire");
        Contribution valued = value(contributions.value(school.id(), gift, MME_ROUX));
        assertThat(inKind(accounts.nation(YEAR, YEAR.lastDay())).minus(before))
                .as("2,5 hours, on both sides")
                .isEqualTo(euros("70,00"));
        assertThat(inKind(accounts.draft(school.association(), YEAR)).minus(ours))
                .isEqualTo(euros("70,00"));
        value(contributions.withdraw(school.id(), valued.id(), "en double", MME_ROUX));
        assertThat(inKind(accounts.nation(YEAR, YEAR.lastDay()))).isEqualTo(before);
    }

    private static Money inKind(AnnualAccounts accounts) {
        return Money.sum(
                accounts.notes().stream()
                        .filter(table -> table.key().equals("contributions"))
                        .flatMap(table -> table.rows().stream())
                        .map(row -> (Money) row.cells().get(1)));
    }

    @Test
    void what_is_given_is_valued_beside_the_books_on_both_sides_of_class_8() {
        NewContribution gift = gift("14,01", "le SMIC horaire");
        Contribution valued = value(contributions.value(school.id(), gift, MME_ROUX));
        // 2,5 × 14,01 = 35,025: half a cent goes up.
        assertThat(valued.total()).isEqualTo(euros("35,03"));
        value(contributions.value(school.id(), gift, MME_ROUX));
        assertThat(published()).isEqualTo(3503);
        assertThat(said(contributions.value(school.id(), gift("0,00", " "), MME_ROUX)))
                .containsExactly(new PartnerFinding.Worthless(), new PartnerFinding.NoBasis())
                .allSatisfy(one -> assertThat(one.rule()).isEqualTo(PartnerRules.PAR_02));
        value(contributions.withdraw(school.id(), valued.id(), "compté deux fois", MME_ROUX));
        assertThat(published()).isZero();
        assertThat(contributions.of(school.id(), YEAR)).hasSize(1);
        assertThat(said(contributions.withdraw(school.id(), valued.id(), "encore", MME_ROUX)))
                .containsExactly(new PartnerFinding.AlreadyWithdrawn());
    }

    private long published() {
        return tenancy.reading(
                school.id(),
                () ->
                        sql.sql(
                                        """
                                        SELECT coalesce(sum(total_cents), 0)::bigint FROM partner.published_contribution
                                         WHERE cooperative_id = :cooperative AND used_account = '864 Personnel bénévole'
                                           AND found_account = '870 Bénévolat'
                                        """)
                                .param("cooperative", school.id().value())
                                .query(Long.class)
                                .single());
    }

    @Test
    void a_door_opens_for_a_year_a_newer_one_replaces_it_and_it_can_be_shut() {
        Opened first = value(doors.open(school.id(), YEAR, gardener.id(), null, MME_ROUX));
        assertThat(first.mailed()).isTrue();
        assertThat(outbox.waiting())
                .anySatisfy(mail -> assertThat(mail.body()).contains(first.address()));
        Opened second = value(doors.open(school.id(), YEAR, gardener.id(), null, MME_ROUX));
        assertThat(doors.behind(school.id(), first.secret())).isEmpty();
        clock.forward(Duration.ofDays(364));
        assertThat(doors.behind(school.id(), second.secret())).isPresent();
        doors.shut(school.id(), gardener.id(), MME_ROUX);
        assertThat(doors.behind(school.id(), second.secret())).isEmpty();
    }
}
