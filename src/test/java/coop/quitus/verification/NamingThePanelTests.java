package coop.quitus.verification;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Server;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.NewMandate;
import coop.quitus.identity.Letters;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.verification.PanelPolicy.MandateHolders;
import coop.quitus.verification.VerificationFinding.AlreadyNamed;
import coop.quitus.verification.VerificationFinding.MayNotVerify;
import coop.quitus.verification.VerificationFinding.NoLongerVerifies;
import coop.quitus.verification.VerificationFinding.NotAName;
import coop.quitus.verification.VerificationFinding.NotAnAddress;
import coop.quitus.verification.VerificationFinding.TooFewParents;
import coop.quitus.verification.VerificationFinding.TooFewVerifiers;
import coop.quitus.world.TestDatabases;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who may verify (VER-01), and the life of a link.
class NamingThePanelTests extends VerifiedSchool {

    @Autowired PanelPolicies policies;
    @Autowired Letters letters;
    @Autowired Tenancy tenancy;
    @Autowired JdbcClient sql;
    @Autowired Server server;

    @Test
    void a_panel_is_complete_when_it_is_what_the_association_asks() {
        assertThat(panels.of(school.id(), YEAR).findings())
                .containsExactly(new TooFewVerifiers(0, 2), new TooFewParents(0, 1));
        morel();
        assertThat(panels.of(school.id(), YEAR).findings())
                .containsExactly(new TooFewVerifiers(1, 2), new TooFewParents(0, 1));
        value(named("Mme Faure", Verifier.Quality.OTHER, ""));
        assertThat(panels.of(school.id(), YEAR).findings())
                .containsExactly(new TooFewParents(0, 1));
        keita();
        assertThat(panels.of(school.id(), YEAR).complete()).isTrue();
        assertThat(panels.of(school.id(), new SchoolYear(2024)).verifiers()).isEmpty();
    }

    @Test
    void who_wrote_in_the_book_does_not_verify_it() {
        assertThat(refused(named("Mme Roux", Verifier.Quality.TEACHER, "")))
                .singleElement()
                .isInstanceOf(MayNotVerify.class);
        assertThat(refused(named(" ROUX  ", Verifier.Quality.OTHER, ""))).hasSize(1);
        // Her husband is another person; so is someone with a first name.
        value(named("M. Roux", Verifier.Quality.PARENT, ""));
        value(named("Claire Roux", Verifier.Quality.PARENT, ""));
    }

    @Test
    void who_signs_does_not_verify_whatever_name_is_given() {
        Person holder = world.someone(Role.MANDATE_HOLDER, school);
        Person treasurer = world.someone(Role.TREASURER, school);
        Person teacher = world.someone(Role.TEACHER, school);
        for (Person one : new Person[] {holder, treasurer}) {
            assertThat(
                            refused(
                                    named(
                                            "Un autre nom",
                                            Verifier.Quality.PARENT,
                                            one.email().toUpperCase(java.util.Locale.ROOT))))
                    .singleElement()
                    .isInstanceOf(MayNotVerify.class);
        }
        value(named("Mme Bonnet", Verifier.Quality.TEACHER, teacher.email()));
    }

    @Test
    void a_mandate_given_later_makes_the_panel_wrong_again() {
        Person parent = world.stranger("M. Okoye");
        value(named("M. Okoye", Verifier.Quality.PARENT, parent.email()));
        morel();
        assertThat(panels.of(school.id(), YEAR).complete()).isTrue();
        world.give(parent, Role.TREASURER, school);
        assertThat(panels.of(school.id(), YEAR).findings())
                .singleElement()
                .isInstanceOf(MayNotVerify.class);
    }

    @Test
    void a_form_filled_in_by_mistake_is_told_so() {
        assertThat(refused(named(" ", Verifier.Quality.PARENT, "pas une adresse")))
                .containsExactly(new NotAName(), new NotAnAddress("pas une adresse"));
        keita();
        assertThat(refused(named("m. kéita", Verifier.Quality.PARENT, "")))
                .containsExactly(new AlreadyNamed("m. kéita"));
    }

    @Test
    void each_association_has_its_policy_year_by_year() {
        var association = school.association();
        var year = new SchoolYear(2150);
        assertThat(policies.of(association, year)).isEqualTo(PanelPolicy.DEFAULT);
        var asked = new PanelPolicy(3, 0, MandateHolders.ALL, true);
        value(policies.choose(association, year, asked, "Vote", MME_ROUX));
        assertThat(policies.of(association, year)).isEqualTo(asked);
        assertThat(policies.of(association, year.next())).isEqualTo(asked);
        assertThat(policies.of(association, year.previous())).isEqualTo(PanelPolicy.DEFAULT);
        assertThat(policies.shipped()).hasSize(3);
        assertThat(policies.shipped().getFirst().policy()).isEqualTo(PanelPolicy.DEFAULT);
        assertThatThrownBy(() -> new PanelPolicy(1, 0, MandateHolders.ONE, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PanelPolicy(2, 3, MandateHolders.ONE, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_link_opens_for_sixty_days_and_a_later_one_replaces_it() {
        Verifier keita = keita();
        String first = link(keita);
        assertThat(panels.behind(first).orElseThrow().verifier().name()).isEqualTo("M. Keita");
        assertThat(panels.behind(first).orElseThrow().acting().person()).isEqualTo(keita.id());
        String second = link(keita);
        assertThat(panels.behind(first)).isEmpty();
        clock.forward(Duration.ofDays(60).minusSeconds(1));
        assertThat(panels.behind(second)).isPresent();
        clock.forward(Duration.ofSeconds(1));
        assertThat(panels.behind(second)).isEmpty();
    }

    @Test
    void an_unknown_link_opens_nothing() {
        String real = link(keita());
        String other = world.school().id() + real.substring(real.indexOf('-'));
        for (String secret :
                new String[] {
                    "", "abc", "12-court", other, real + "x", "999999999999" + real.substring(1)
                }) {
            assertThat(panels.behind(secret)).as(secret).isEmpty();
        }
    }

    @Test
    void who_is_withdrawn_finds_the_door_shut_and_is_given_no_other_key() throws SQLException {
        Verifier keita = keita();
        String secret = link(keita);
        value(panels.withdraw(school.id(), YEAR, keita.id(), MME_ROUX));
        assertThat(panels.behind(secret)).isEmpty();
        assertThat(panels.of(school.id(), YEAR).verifiers()).isEmpty();
        assertThat(refused(panels.invite(school.id(), YEAR, keita.id(), MME_ROUX)))
                .containsExactly(new NoLongerVerifies());
        assertThat(refused(panels.withdraw(school.id(), YEAR, UUID.randomUUID(), MME_ROUX)))
                .containsExactly(new NoLongerVerifies());
        try (var owner = TestDatabases.asOwner(server);
                var statement = owner.createStatement()) {
            assertThatThrownBy(() ->
                            statement.execute(
                                    """
                                    INSERT INTO verification.link
                                    SELECT cooperative_id, association_id, verifier_id, number + 1, repeat('a', 64),
                                           made_at, expires_at, made_by_id, made_by
                                      FROM verification.link WHERE verifier_id = '%s'
                                    """
                                            .formatted(keita.id())))
                    .hasMessageContaining("withdrawn");
        }
    }

    @Test
    void the_secret_is_written_nowhere_but_in_the_letter() {
        String email = world.stranger("M. Diallo").email();
        Verifier diallo = value(named("M. Diallo", Verifier.Quality.PARENT, email));
        String secret = link(diallo);
        String kept =
                tenancy.reading(
                        school.id(),
                        () ->
                                sql.sql(
                                                "SELECT string_agg(link::text, ' ') FROM verification.link WHERE cooperative_id = :cooperative")
                                        .param("cooperative", school.id().value())
                                        .query(String.class)
                                        .single());
        assertThat(kept).doesNotContain(secret).doesNotContain(secret.split("-", 2)[1]);
        assertThat(letters.waiting())
                .filteredOn(letter -> letter.recipient().equals(email))
                .singleElement()
                .satisfies(letter -> assertThat(letter.body()).contains("/verification/" + secret));
    }

    /// Someone who signed only the year before may verify this one, but not who signs today.
    @Test
    void a_mandate_of_another_year_does_not_count() {
        Person before = world.stranger("M. Perrin");
        Person today = world.stranger("Mme Girard");
        give(before, "2023-09-01", "2025-08-31");
        give(today, "2026-09-01", "2027-08-31");
        value(named("M. Perrin", Verifier.Quality.PARENT, before.email()));
        assertThat(refused(named("Mme Girard", Verifier.Quality.PARENT, today.email()))).hasSize(1);
    }

    @Autowired coop.quitus.federation.Mandates mandates;

    private void give(Person person, String from, String until) {
        value(
                mandates.give(
                        new NewMandate(
                                person.id(),
                                Role.TREASURER,
                                new coop.quitus.federation.Place.InCooperative(school.id()),
                                java.time.LocalDate.parse(from),
                                java.util.Optional.of(java.time.LocalDate.parse(until))),
                        coop.quitus.kernel.Actor.operator("essai")));
    }
}
