package coop.quitus.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.activity.ActivitySource;
import coop.quitus.campaign.Standing.Place;
import coop.quitus.database.Tenancy;
import coop.quitus.document.Seals;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Outcome;
import coop.quitus.pupil.Pupils;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An action from its opening to its figures: who has a place and why, what is handed in, what the
/// jury says.
@RoomTest
class TakingPartInAnActionTests extends CampaignSchool {

    @Autowired List<ActivitySource> sources;
    @Autowired Seals seals;
    @Autowired Pupils pupils;
    @Autowired Tenancy tenancy;
    @Autowired JdbcClient sql;

    @Test
    void an_action_is_opened_once_a_year_with_its_days_in_that_year() {
        assertThat(edition.calendar())
                .extracting(Edition.Day::on)
                .containsExactly(LocalDate.of(2026, 10, 15), LocalDate.of(2027, 5, 20));
        assertThat(refused(campaigns.open(association, asked(YEAR), World.MME_ROUX)))
                .containsExactly(new CampaignFinding.AlreadyOpen("Défi des jardins"));
        assertThat(campaigns.catalogue(association, YEAR))
                .extracting(one -> one.code())
                .contains("etamine")
                .doesNotContain(kit, "jardinons-a-l-ecole");
        NewEdition unclear =
                new NewEdition(UUID.randomUUID(), "etamine", YEAR, 15, 0, CLOSES, OPENS, Map.of());
        assertThat(refused(campaigns.open(association, unclear, World.MME_ROUX)))
                .containsExactly(new CampaignFinding.NotTheOrder("fin", CLOSES));
    }

    @Test
    void a_class_promises_everything_or_does_not_enrol() {
        NewEnrolment half =
                new NewEnrolment(UUID.randomUUID(), edition.id(), "CE2", "", 0, 2, Set.of(1));
        assertThat(refused(enrolments.enrol(school.id(), half, World.MME_ROUX)))
                .containsExactly(
                        new CampaignFinding.NotACount("eleves", 1, 200),
                        new CampaignFinding.NotPromised(0, "Venir à la réunion."));
        NewEnrolment whole = of("CE2");
        Enrolment once = done(enrolments.enrol(school.id(), whole, World.MME_ROUX));
        assertThat(done(enrolments.enrol(school.id(), whole, World.MME_ROUX))).isEqualTo(once);
        assertThat(refused(enrolments.enrol(school.id(), of("CE2"), World.MME_ROUX)))
                .containsExactly(new CampaignFinding.AlreadyEnrolled("CE2"));
        Cooperative elsewhere = world.elsewhere();
        assertThat(refused(enrolments.enrol(elsewhere.id(), of("CE2"), World.MME_ROUX)))
                .containsExactly(new CampaignFinding.NotHere());
    }

    @Test
    void newcomers_come_first_then_those_registered_before_then_the_first_come() {
        edition = opened(YEAR.previous());
        clock.moveTo(LocalDate.of(2025, 9, 20));
        enrolled(school, "CE2");
        edition =
                campaigns.of(association, YEAR).stream()
                        .filter(one -> one.kit().equals(kit))
                        .findFirst()
                        .orElseThrow();
        Cooperative other = another();

        clock.moveTo(OPENS.minusDays(1));
        Enrolment known = enrolled(school, "CE2");
        Enrolment before = enrolled(school, "CM2");
        clock.moveTo(OPENS);
        Enrolment first = enrolled(other, "CE2");
        clock.forward(java.time.Duration.ofMinutes(1));
        NewEnrolment late = of("CM2");
        Outcome<Enrolment, CampaignFinding> waits =
                enrolments.enrol(other.id(), late, World.MME_ROUX);
        assertThat(((Outcome.Done<?, CampaignFinding>) waits).remarks())
                .containsExactly(new CampaignFinding.NoPlaceYet(1));

        assertThat(inOrder()).containsExactly(before.id(), first.id(), late.id(), known.id());
        List<Standing> standings = campaigns.standings(edition);
        assertThat(standings)
                .extracting(Standing::place)
                .containsExactly(Place.PLACED, Place.PLACED, Place.WAITING, Place.BEYOND);
        assertThat(CampaignSentences.why(standings.get(3))).contains("déjà pris part");
        assertThat(CampaignSentences.why(standings.get(2))).contains("première à attendre");

        done(enrolments.withdraw(school.id(), before.id(), World.MME_ROUX));
        assertThat(inOrder()).containsExactly(first.id(), late.id(), known.id());
        assertThat(campaigns.standings(edition).get(1).placed()).isTrue();

        clock.moveTo(CLOSES.plusDays(1));
        Enrolment after = enrolled(school, "CM2");
        assertThat(inOrder()).endsWith(known.id(), after.id());
    }

    @Test
    void a_class_hands_in_tells_and_is_given_a_certificate_without_a_name() throws IOException {
        Enrolment class1 = enrolled(school, "CE2");
        UUID id = class1.id();
        assertThat(refused(handIn(id, "page", "pas une page", true)))
                .containsExactly(new CampaignFinding.NotAPage("pas une page"));
        assertThat(refused(handIn(id, "page", "javascript:alert(1)", true))).hasSize(1);
        assertThat(enrolments.lacks(enrolments.find(school.id(), id).orElseThrow()))
                .containsExactly(
                        new CampaignFinding.PlacesNotSettled(CLOSES),
                        new CampaignFinding.NotHandedIn("Le récit"));
        assertThat(campaigns.figures(association, YEAR)).noneMatch(one -> one.kit().equals(kit));

        done(handIn(id, "recit", "Nous avons semé des radis.", false));
        assertThat(enrolments.shown(edition)).isEmpty();
        assertThat(done(handIn(id, "recit", "Nous avons récolté.", true)).version()).isEqualTo(2);
        assertThat(enrolments.shown(edition)).hasSize(1);
        done(enrolments.tell(school.id(), id, new Participation.Telling(22, 14), World.MME_ROUX));
        assertThat(
                        refused(
                                enrolments.tell(
                                        school.id(),
                                        id,
                                        new Participation.Telling(22, 0),
                                        World.MME_ROUX)))
                .containsExactly(new CampaignFinding.NotACount("heures", 1, 500));

        clock.moveTo(CLOSES.plusDays(1));
        Participation whole = enrolments.find(school.id(), id).orElseThrow();
        assertThat(enrolments.lacks(whole)).isEmpty();
        var pdf = new ByteArrayOutputStream();
        enrolments.certificate(whole, pdf, World.MME_ROUX);
        assertThat(pdf.toString(java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(seals.read(pdf.toByteArray())).isNotNull();

        itIsCounted();
    }

    /// In the figures, and in the activity report of its school.
    private void itIsCounted() {
        assertThat(campaigns.figures(association, YEAR))
                .contains(new ActionFigure(kit, "Défi des jardins", 1, 1, 22, 14));
        assertThat(campaigns.figures(YEAR)).anyMatch(one -> one.kit().equals(kit));
        assertThat(sources.stream().flatMap(one -> one.known(school.id(), YEAR).stream()))
                .contains(
                        new ActivitySource.Known(
                                "actions",
                                "Défi des jardins (CE2, 22 élèves, 14 h)",
                                "d'après les inscriptions aux actions"));
    }

    @Test
    void what_is_handed_in_names_no_pupil_of_the_school() {
        UUID id = enrolled(school, "CM2").id();
        assertThat(pupils.enrol(school.id(), YEAR, "CM2", List.of("Inès"), World.MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
        assertThat(refused(handIn(id, "recit", "Le radis d'Inès a levé.", true)))
                .containsExactly(new CampaignFinding.NamesAPupil("Inès"));
        done(handIn(id, "recit", "Le radis d'une élève a levé.", true));
    }

    private Outcome<HandedIn, CampaignFinding> handIn(
            UUID id, String what, String words, boolean shown) {
        return enrolments.handIn(
                school.id(), id, what, words, Optional.empty(), shown, World.MME_ROUX);
    }

    @Test
    void judges_do_not_see_each_other_and_means_are_told_when_the_jury_closes() {
        Enrolment one = enrolled(school, "CE2");
        Enrolment other = enrolled(school, "CM2");
        Jury.Seat first = seat("Mme Arnaud");
        Jury.Seat second = seat("M. Petit");
        done(mark(first, one, 8, 15));
        done(mark(first, one, 9, 15));
        done(mark(second, one, 7, 12));
        done(mark(first, other, 10, 20));
        assertThat(refused(mark(second, other, 11, 20)))
                .containsExactly(new CampaignFinding.TooManyPoints("plantes", 10));
        assertThat(jury.marks(second, school.id(), one.id())).containsEntry("plantes", 7);
        assertThat(jury.judges(edition))
                .extracting(Jury.Judge::graded)
                .containsExactlyInAnyOrder(2, 1);
        assertThat(jury.results(edition)).isEmpty();
        assertThat(refused(award(one))).containsExactly(new CampaignFinding.JurySits());

        edition = done(jury.close(edition, World.MME_ROUX));
        assertThat(jury.results(edition))
                .containsExactly(new Jury.Result(other, 300, 1), new Jury.Result(one, 215, 2));
        assertThat(refused(mark(first, one, 1, 1)))
                .containsExactly(new CampaignFinding.JuryClosed());
        assertThat(done(award(other))).isEqualTo("Premier prix");
        assertThat(enrolments.find(school.id(), other.id()).orElseThrow().awards())
                .containsExactly("Premier prix");
    }

    @Test
    void the_database_keeps_to_the_jury_as_well() {
        Enrolment one = enrolled(school, "CE2");
        Jury.Seat seat = seat("Mme Arnaud");
        assertThatThrownBy(() ->
                        write(
                                one,
                                "INSERT INTO campaign.award VALUES (:c, :a, :e, 'Prix', now(), :e, 'X')",
                                seat))
                .isInstanceOf(DataIntegrityViolationException.class);
        edition = done(jury.close(edition, World.MME_ROUX));
        assertThatThrownBy(() ->
                        write(
                                one,
                                "INSERT INTO campaign.mark VALUES (:c, :a, :e, :j, 'plantes', 9, now())",
                                seat))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void write(Enrolment one, String statement, Jury.Seat seat) {
        tenancy.within(
                school.id(),
                () ->
                        sql.sql(statement)
                                .param("c", school.id().value())
                                .param("a", association.value())
                                .param("e", one.id())
                                .param("j", seat.judge())
                                .update());
    }

    @Test
    void a_link_of_a_judge_opens_one_action_until_it_is_taken_back() {
        String secret = done(jury.call(edition, UUID.randomUUID(), "Mme Arnaud", World.MME_ROUX));
        Jury.Seat seat = jury.seat(association, secret).orElseThrow();
        assertThat(seat.edition().id()).isEqualTo(edition.id());
        assertThat(jury.seat(world.elsewhere().association(), secret)).isEmpty();
        assertThat(jury.seat(association, secret + "x")).isEmpty();
        jury.dismiss(edition, seat.judge(), World.MME_ROUX);
        assertThat(jury.seat(association, secret)).isEmpty();
    }

    private Jury.Seat seat(String name) {
        return jury.seat(
                        association,
                        done(jury.call(edition, UUID.randomUUID(), name, World.MME_ROUX)))
                .orElseThrow();
    }

    private Outcome<Integer, CampaignFinding> mark(
            Jury.Seat seat, Enrolment enrolment, int plants, int work) {
        return jury.mark(
                seat, school.id(), enrolment.id(), Map.of("plantes", plants, "classe", work));
    }

    private Outcome<String, CampaignFinding> award(Enrolment enrolment) {
        return campaigns.award(
                edition, school.id(), enrolment.id(), "Premier prix", World.MME_ROUX);
    }
}
