package coop.quitus.council;

import static coop.quitus.world.World.MME_ROUX;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.activity.ActivitySource;
import coop.quitus.ballot.Ballot;
import coop.quitus.ballot.Ballots;
import coop.quitus.database.Server;
import coop.quitus.database.Tenancy;
import coop.quitus.pupil.Forgets;
import coop.quitus.pupil.Pupil;
import coop.quitus.pupil.PupilRules;
import coop.quitus.world.TestDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From the box to the register: what a class says, decides, adopts and follows up.
class HoldingACouncilTests extends CouncilSchool {

    @Autowired Tenancy tenancy;
    @Autowired JdbcClient sql;
    @Autowired Server server;
    @Autowired List<ActivitySource> sources;
    @Autowired List<Forgets> forgetful;

    private Decision agreed(Sitting sitting, UUID point) {
        moveTo(sitting, point);
        return value(deciding.agree(school.id(), point, "", MME_ROUX));
    }

    @Test
    void what_waits_becomes_the_agenda_and_what_was_not_reached_waits_again() {
        UUID garden = put("Faire un jardin");
        put("Aller à la rivière");
        var again = new AgendaItem(garden, AgendaPart.GROUP, "Un jardin", "", List.of(), "");
        assertThat(value(agendas.put(school.id(), YEAR, "CM2", again, MME_ROUX))).isEqualTo(garden);
        assertThat(agendas.waiting(school.id(), YEAR, CM2)).hasSize(2);
        Sitting sitting = opened();
        assertThat(sitting.number()).isEqualTo(1);
        assertThat(sitting.point()).isEqualTo(garden);
        Body cp = Body.ofClass("CP");
        assertThat(refused(sittings.plan(school.id(), YEAR, cp, TODAY, 45, MME_ROUX)))
                .containsExactly(new CouncilFinding.NoSuchClass("CP"));
        Decision decision = agreed(sitting, garden);
        assertThat(decision.how()).isEqualTo("consensus");
        assertThat(agendas.decidedOn(school.id(), garden)).contains(decision);
        assertThat(refused(deciding.agree(school.id(), garden, "", MME_ROUX)))
                .containsExactly(new CouncilFinding.AlreadyDecided("Faire un jardin"));
        closed(sitting);
        assertThat(agendas.waiting(school.id(), YEAR, CM2))
                .extracting(point -> point.item().title())
                .containsExactly("Adopter le compte rendu du conseil n° 1", "Aller à la rivière");
        assertThat(planned().number()).isEqualTo(2);
    }

    @Test
    void a_text_that_stays_names_no_child() {
        var named =
                new AgendaItem(
                        UUID.randomUUID(), AgendaPart.GROUP, "Le livre d'Inès", "", List.of(), "");
        var refusal = refused(agendas.put(school.id(), YEAR, "CM2", named, MME_ROUX)).getFirst();
        assertThat(refusal).isEqualTo(new CouncilFinding.NamesAChild("titre"));
        assertThat(refusal.rule()).isEqualTo(PupilRules.RGPD_02);
        assertThat(CouncilSentences.of(refusal).fact()).doesNotContain("Inès");
        var note =
                new BoxNote.Draft(
                        "CM2",
                        BoxNote.Kind.PROPOSE,
                        "que Théo range",
                        List.of(),
                        false,
                        null,
                        null);
        assertThat(refused(box.drop(school.id(), YEAR, note, MME_ROUX)))
                .containsExactly(new CouncilFinding.NamesAChild("texte"));
    }

    @Test
    void a_congratulation_chooses_the_child_in_the_list_and_the_agenda_keeps_no_name() {
        var note =
                new BoxNote.Draft(
                        "CM2",
                        BoxNote.Kind.CONGRATULATE,
                        "pour son exposé",
                        List.of(),
                        false,
                        null,
                        pupils.getFirst().id());
        BoxNote dropped = value(box.drop(school.id(), YEAR, note, MME_ROUX));
        value(box.keep(school.id(), dropped.id(), MME_ROUX));
        AgendaPoint point = agendas.waiting(school.id(), YEAR, CM2).getFirst();
        assertThat(point.item().title()).isEqualTo("Une félicitation");
        assertThat(point.item().part()).isEqualTo(AgendaPart.GROUP);
        assertThat(refused(box.keep(school.id(), dropped.id(), MME_ROUX)))
                .containsExactly(new CouncilFinding.AlreadyAnswered(BoxNote.State.KEPT));
        var stranger =
                new BoxNote.Draft(
                        "CM2", BoxNote.Kind.THANK, "", List.of(), false, null, UUID.randomUUID());
        assertThat(refused(box.drop(school.id(), YEAR, stranger, MME_ROUX)))
                .containsExactly(new CouncilFinding.NotOfTheClass("eleve"));
    }

    @Test
    void two_tellers_who_agree_make_the_decision() {
        UUID point = put("Acheter des plants");
        Sitting sitting = opened();
        value(
                deciding.openVote(
                        school.id(),
                        point,
                        Ballot.Manner.HANDS,
                        Ballot.Method.YES_NO,
                        0,
                        MME_ROUX));
        assertThat(refused(sittings.close(school.id(), sitting.id(), MME_ROUX)))
                .containsExactly(new CouncilFinding.VoteUnderWay("Acheter des plants"));
        value(deciding.tell(school.id(), point, 1, List.of(18, 4, 2), MME_ROUX));
        assertThat(decisions.of(school.id(), YEAR)).isEmpty();
        assertThat(value(deciding.tell(school.id(), point, 2, List.of(18, 4, 2), MME_ROUX)))
                .isEqualTo(Ballots.Told.AGREED);
        Decision decision = decisions.of(school.id(), YEAR).getFirst();
        assertThat(decision.result()).isEqualTo("18 pour, 4 contre, 2 sans avis");
        assertThat(decision.carried()).isTrue();
        assertThat(decision.body()).isEqualTo("Conseil de CM2");
    }

    @Test
    void tokens_choose_among_options_and_the_choice_is_written() {
        UUID point = put("Que semer ?", "Radis", "Fraises");
        opened();
        value(
                deciding.openVote(
                        school.id(),
                        point,
                        Ballot.Manner.TOKENS,
                        Ballot.Method.POINTS,
                        5,
                        MME_ROUX));
        List<String> tokens = value(deciding.tokens(school.id(), point, 3, MME_ROUX));
        value(deciding.vote(school.id(), point, tokens.get(0), List.of(1, 4)));
        value(deciding.vote(school.id(), point, tokens.get(1), List.of(2, 3)));
        Decision decision = value(deciding.openTheUrn(school.id(), point, MME_ROUX));
        assertThat(decision.text()).startsWith("Le conseil choisit : Fraises.");
        assertThat(decision.result()).isEqualTo("Fraises : 7 points, Radis : 3 points");
    }

    /// COU-04.
    @Test
    void adopted_minutes_enter_a_register_without_gap_that_only_grows() throws SQLException {
        UUID garden = put("Faire un jardin");
        UUID outing = put("Aller à la rivière");
        Sitting first = opened();
        agreed(first, garden);
        Decision second = agreed(first, outing);
        closed(first);
        assertThat(refused(minutes.adopt(school.id(), first.id(), MME_ROUX)))
                .containsExactly(new CouncilFinding.TooSoonToAdopt(1));
        value(
                minutes.correctDecision(
                        school.id(), second.id(), "Aller voir la rivière", "", MME_ROUX));
        Sitting next = opened();
        Sitting adopted = value(minutes.adopt(school.id(), first.id(), MME_ROUX));
        assertThat(adopted.state()).isEqualTo(Sitting.State.ADOPTED);
        assertThat(agendas.of(school.id(), next.id()).getFirst().treated()).isTrue();
        assertThat(register.of(school.id(), YEAR))
                .extracting(Deliberation::number, Deliberation::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "Faire un jardin"),
                        org.assertj.core.groups.Tuple.tuple(2, "Aller voir la rivière"));
        assertThat(decisions.find(school.id(), second.id()).orElseThrow().number()).hasValue(2);
        assertThat(
                        refused(
                                minutes.correctDecision(
                                        school.id(), second.id(), "Autre", "", MME_ROUX)))
                .containsExactly(new CouncilFinding.NotNow(Sitting.State.ADOPTED));
        assertThat(register.check(school.id())).isEmpty();
        assertThat(register.paper(school.id(), YEAR, MME_ROUX)).startsWith("%PDF".getBytes(UTF_8));
        assertThat(minutes.paper(school.id(), first.id(), MME_ROUX))
                .startsWith("%PDF".getBytes(UTF_8));
        theBaseRefusesToChangeIt();
        someoneWithTheKeysChangesItAndTheCheckSaysSo();
    }

    private void theBaseRefusesToChangeIt() {
        for (String change :
                List.of(
                        "UPDATE council.deliberation SET title = 'x'",
                        "DELETE FROM council.deliberation")) {
            assertThatThrownBy(() ->
                            tenancy.within(
                                    school.id(),
                                    () ->
                                            sql.sql(change + " WHERE cooperative_id = :cooperative")
                                                    .param("cooperative", school.id().value())
                                                    .update()))
                    .hasStackTraceContaining("permission denied");
        }
    }

    private void someoneWithTheKeysChangesItAndTheCheckSaysSo() throws SQLException {
        try (Connection owner = TestDatabases.asOwner(server);
                var statement = owner.createStatement()) {
            String change =
                    "UPDATE council.deliberation SET result = 'Tous' WHERE number = 1 AND cooperative_id = "
                            + school.id().value();
            assertThatThrownBy(() -> statement.execute(change))
                    .hasMessageContaining("only added to");
            statement.execute(
                    "ALTER TABLE council.deliberation DISABLE TRIGGER register_is_only_added_to");
            statement.execute(change);
            statement.execute(
                    "ALTER TABLE council.deliberation ENABLE TRIGGER register_is_only_added_to");
        }
        assertThat(register.check(school.id()))
                .hasSize(2)
                .first()
                .asString()
                .contains("n° 1", "ce qui est écrit n'est plus ce qui a été adopté");
    }

    @Test
    void what_was_promised_opens_the_next_council_until_it_is_done() {
        UUID garden = put("Faire un jardin");
        Decision decision = agreed(opened(), garden);
        FollowUp promise =
                value(
                        followUps.promise(
                                school.id(),
                                decision.id(),
                                "Écrire à la mairie",
                                "l'équipe du jardin",
                                pupils.getFirst().id(),
                                LocalDate.of(2026, 10, 1),
                                MME_ROUX));
        assertThat(followUps.toReview(school.id(), YEAR, CM2)).containsExactly(promise);
        followUps.done(school.id(), promise.id(), MME_ROUX);
        assertThat(followUps.toReview(school.id(), YEAR, CM2)).isEmpty();
        assertThat(followUps.under(school.id(), decision.id()).getFirst().doneOn())
                .isEqualTo(TODAY);
    }

    @Test
    void roles_go_round_and_a_forgotten_year_keeps_its_decisions_and_its_chain() {
        UUID garden = put("Faire un jardin");
        Sitting first = opened();
        Map<CouncilRole, UUID> roles = turns.proposed(school.id(), first.id());
        assertThat(roles.values()).hasSize(5).doesNotHaveDuplicates();
        value(turns.give(school.id(), first.id(), roles, MME_ROUX));
        value(
                turns.elect(
                        school.id(),
                        YEAR,
                        "CM2",
                        pupils.stream().limit(2).map(Pupil::id).toList(),
                        MME_ROUX));
        agreed(first, garden);
        closed(first);
        Sitting second = opened();
        Map<CouncilRole, UUID> then = turns.proposed(school.id(), second.id());
        assertThat(then.get(CouncilRole.PRESIDENT)).isNotEqualTo(roles.get(CouncilRole.PRESIDENT));
        assertThat(pupils.stream().map(Pupil::id)).contains(then.get(CouncilRole.PRESIDENT));
        value(minutes.adopt(school.id(), first.id(), MME_ROUX));
        assertThat(sources.stream().flatMap(one -> one.known(school.id(), YEAR).stream()))
                .extracting(ActivitySource.Known::question, ActivitySource.Known::answer)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("council", "2"),
                        org.assertj.core.groups.Tuple.tuple("delegates", "2"),
                        org.assertj.core.groups.Tuple.tuple("register", "oui"),
                        org.assertj.core.groups.Tuple.tuple("bureau", "oui"));
        Forgets council =
                forgetful.stream()
                        .filter(one -> one.room().equals("council"))
                        .findFirst()
                        .orElseThrow();
        assertThat(council.forget(school.id(), YEAR)).isEqualTo(5 + 2);
        assertThat(turns.of(school.id(), first.id())).isEmpty();
        assertThat(council.forget(school.id(), YEAR)).isZero();
        assertThat(register.check(school.id())).isEmpty();
        assertThat(decisions.of(school.id(), YEAR)).hasSize(1);
    }
}
