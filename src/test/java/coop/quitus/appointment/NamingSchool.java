package coop.quitus.appointment;

import static coop.quitus.world.GoldenYear.value;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Founding;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Place;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A school of the Lot with two teachers and nobody who holds its mandate.
abstract class NamingSchool {

    static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    @Autowired World world;
    @Autowired WorldClock clock;
    @Autowired Mandates mandates;
    @Autowired People people;
    @Autowired Founding founding;
    @Autowired Appointments appointments;
    @Autowired BankLetters letters;
    @Autowired AssociationMandates overview;

    Cooperative school;
    Person first;
    Person second;
    Person officer;
    Person staff;
    String email;

    @BeforeEach
    void a_school_without_a_mandate_holder() {
        school = world.school("46");
        first = world.someone(Role.TEACHER, school);
        second = world.someone(Role.TEACHER, school);
        officer = world.someone(Role.ASSOCIATION_OFFICER, school);
        staff = world.someone(Role.ASSOCIATION_STAFF, school);
        email = "martin-" + school.id() + "@exemple.fr";
    }

    @AfterEach
    void back() {
        clock.backToTheStory();
    }

    Nomination nominated() {
        return nominated(Role.MANDATE_HOLDER);
    }

    Nomination nominated(Role role) {
        return value(
                appointments.nominate(
                        school.id(),
                        new NewNomination(role, "Mme Martin", email, ""),
                        first.acting()));
    }

    /// Both teachers say yes.
    Nomination agreed() {
        Nomination one = nominated();
        say(one, first, true);
        return say(one, second, true);
    }

    Nomination say(Nomination one, Person who, boolean agrees) {
        return value(appointments.say(school.id(), one.id(), agrees, who.acting()));
    }

    Outcome<Mandate, AppointmentFinding> appoint(Nomination one) {
        return appointments.appoint(school.id(), one.id(), DAY, Optional.empty(), officer.acting());
    }

    Optional<Person> martin() {
        return people.withEmail(email);
    }

    boolean holds(Role role) {
        return martin().stream()
                .flatMap(one -> mandates.of(one.id()).stream())
                .anyMatch(one ->
                        one.role() == role
                                && one.place().equals(new Place.InCooperative(school.id())));
    }

    static List<Finding> refused(Outcome<?, ? extends Finding> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return List.copyOf(((Outcome.Refused<?, ? extends Finding>) outcome).findings());
    }

    static String ruleOf(Finding finding) {
        return Objects.requireNonNull(finding.rule()).id();
    }
}
