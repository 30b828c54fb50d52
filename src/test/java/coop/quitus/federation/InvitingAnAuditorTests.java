package coop.quitus.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.database.Server;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Outcome;
import coop.quitus.world.RoomTest;
import coop.quitus.world.TestDatabases;
import coop.quitus.world.Walk;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// An auditor reads for a time (AUD-02), on whichever page the invitation is written.
@RoomTest
class InvitingAnAuditorTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 10);

    @Autowired World world;
    @Autowired Mandates mandates;
    @Autowired MockMvcTester site;
    @Autowired Server server;

    private Cooperative school;
    private Cookie officer;
    private String here;

    @BeforeEach
    void an_officer_looks_at_the_people() {
        school = world.school();
        officer = world.session(Role.ASSOCIATION_OFFICER, school);
        here = "/associations/" + school.association() + "/personnes";
    }

    private MvcTestResult invited(String name, Role role, String until) {
        return site.post()
                .uri(here)
                .cookie(officer)
                .with(csrf())
                .param("nom", name)
                .param("courriel", name.toLowerCase(Locale.ROOT) + "@cabinet.fr")
                .param("role", role.name())
                .param("du", FIRST.toString())
                .param("au", until)
                .exchange();
    }

    @Test
    void an_auditor_without_an_end_or_with_one_too_far_is_refused() {
        for (String until : List.of("", "2027-09-11", "2199-12-31")) {
            MvcTestResult refused = invited("Zoroastre" + until.length(), Role.AUDITOR, until);
            assertThat(refused).as(until).hasStatus(422);
            assertThat(Walk.textOf(refused))
                    .contains("lit pour un temps", "AUD-02", "au 10 septembre 2027");
        }
        assertThat(Walk.textOf(site.get().uri(here).cookie(officer).exchange()))
                .doesNotContain("Zoroastre");
    }

    @Test
    void an_auditor_for_twelve_months_is_invited_and_a_colleague_without_an_end() {
        assertThat(invited("Ysengrin", Role.AUDITOR, "2027-09-10")).hasStatus(303);
        assertThat(invited("Grimbert", Role.ASSOCIATION_STAFF, "")).hasStatus(303);
        assertThat(Walk.textOf(site.get().uri(here).cookie(officer).exchange()))
                .contains("Ysengrin", "Grimbert");
    }

    @Test
    void no_other_way_gives_the_key_for_ever() {
        var asked =
                new NewMandate(
                        world.stranger("Mme Delorme").id(),
                        Role.AUDITOR,
                        new Place.InAssociation(school.association()),
                        FIRST,
                        Optional.empty());
        assertThat(mandates.give(asked, Actor.operator("essai")))
                .isEqualTo(
                        Outcome.refused(
                                new PlaceFinding.ReadsForATime(FIRST, FIRST.plusMonths(12))));
        assertThatThrownBy(this::givenInSql).hasMessageContaining("an_auditor_reads_for_a_time");
    }

    private void givenInSql() throws SQLException {
        try (var owner = TestDatabases.asOwner(server);
                var sql = owner.createStatement()) {
            sql.executeUpdate(
                    """
                    INSERT INTO federation.mandate
                           (id, person_id, role, place, in_association, begins_on, given_by, given_by_name, given_at)
                    SELECT gen_random_uuid(), id, 'AUDITOR', 'ASSOCIATION', %d, '2026-09-10', id, 'SQL', now()
                      FROM identity.person LIMIT 1
                    """
                            .formatted(school.association().value()));
        }
    }
}
