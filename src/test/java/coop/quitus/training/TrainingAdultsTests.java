package coop.quitus.training;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coop.quitus.activity.ActivityReports;
import coop.quitus.database.Server;
import coop.quitus.document.SealReading;
import coop.quitus.document.Seals;
import coop.quitus.federation.Mandates;
import coop.quitus.identity.Letters;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.training.Enrolment.State;
import coop.quitus.world.RoomTest;
import coop.quitus.world.TestDatabases;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// From the catalogue to the certificate.
@RoomTest
class TrainingAdultsTests extends TrainingSchool {

    @Autowired Letters letters;
    @Autowired Seals seals;
    @Autowired ActivityReports activities;
    @Autowired Mandates mandates;
    @Autowired Server server;

    @Test
    void the_last_seat_is_taken_the_next_waits_and_is_promoted_when_one_is_given_back() {
        TrainingSession session = session(training(false), 2);
        Person first = someone();
        Person second = someone();
        Person third = someone();
        Person fourth = someone();
        assertThat(enrol(first, session).state()).isEqualTo(State.SEATED);
        assertThat(enrol(second, session).state()).isEqualTo(State.SEATED);
        assertThat(enrol(third, session).state()).isEqualTo(State.WAITING);
        assertThat(enrol(fourth, session).state()).isEqualTo(State.WAITING);
        assertThat(enrol(third, session).number()).as("asked twice").isEqualTo(3);

        value(enrolments.giveUp(school.id(), session.id(), first.acting()));
        assertThat(enrolments.in(association, session.id()))
                .extracting(Enrolment::person, Enrolment::state)
                .containsExactly(
                        tuple(second.id(), State.SEATED),
                        tuple(third.id(), State.SEATED),
                        tuple(fourth.id(), State.WAITING));
        assertThat(letters.waiting())
                .anySatisfy(letter -> {
                    assertThat(letter.recipient()).isEqualTo(third.email());
                    assertThat(letter.body()).contains("Une place s'est libérée");
                });
        assertThat(enrol(first, session).state()).as("back, but last").isEqualTo(State.WAITING);
        assertThat(kind(enrolments.giveUp(school.id(), session.id(), someone().acting())))
                .isEqualTo("NotEnrolled");
    }

    @Test
    void the_database_counts_the_seats_too() throws SQLException {
        TrainingSession session = session(training(false), 1);
        enrol(someone(), session);
        enrol(someone(), session);
        try (var owner = TestDatabases.asOwner(server);
                var sql =
                        owner.prepareStatement(
                                "UPDATE training.enrolment SET state = 'SEATED' WHERE session = ?")) {
            sql.setObject(1, session.id());
            assertThatThrownBy(sql::executeUpdate).hasMessageContaining("no seat is left");
        }
    }

    @Test
    void a_session_has_a_day_to_come_hours_in_order_and_a_place() {
        UUID known = training(false).id();
        var nowhere =
                new NewSession(
                        UUID.randomUUID(),
                        known,
                        THE_DAY.minusYears(1),
                        LocalTime.of(17, 0),
                        LocalTime.of(17, 0),
                        "",
                        "http://visio.exemple.fr",
                        0);
        assertThat(trainings.announce(association, nowhere, MME_ROUX))
                .asString()
                .contains("Past", "EndsBeforeItStarts", "NotALink", "OutOfBounds");
    }

    @Test
    void who_came_has_a_sealed_certificate_hours_are_counted_and_the_report_tells_it() {
        Training training = training(false);
        TrainingSession session = session(training, 10);
        Person here = someone();
        Person absent = someone();
        enrol(here, session);
        enrol(absent, session);
        assertThat(enrolments.sheet(association, session.id())).startsWith('%', 'P', 'D', 'F');
        assertThat(kind(enrolments.attend(association, session.id(), Set.of(), MME_ROUX)))
                .isEqualTo("NotYet");
        clock.moveTo(THE_DAY);
        assertThat(kind(enrolments.enrol(school.id(), session.id(), someone().acting())))
                .isEqualTo("Closed");
        value(enrolments.attend(association, session.id(), Set.of(here.id()), MME_ROUX));

        assertThat(enrolments.certificate(association, session.id(), absent.id(), MME_ROUX))
                .isEmpty();
        byte[] paper =
                enrolments
                        .certificate(association, session.id(), here.id(), here.acting())
                        .orElseThrow();
        assertThat(seals.read(paper))
                .isInstanceOfSatisfying(
                        SealReading.Ours.class,
                        ours -> assertThat(ours.paper().current()).isTrue());
        assertThat(trainings.hours(association))
                .contains(new TrainingHours(new SchoolYear(2026), training.title(), false, 1, 180));
        assertThat(activities.sheet(school.id(), new SchoolYear(2026)).value("training"))
                .isEqualTo(training.title() + " : 1 personne");
    }

    @Test
    void a_mandate_holder_owes_the_compulsory_training_until_it_is_followed() {
        Person holder = world.someone(Role.MANDATE_HOLDER, school);
        Training training = training(true);
        assertThat(trainings.owed(school.id(), holder.id()))
                .contains(
                        new TrainingFinding.TrainingOwed(
                                training.title(), java.time.LocalDate.of(2025, 9, 1)));
        assertThat(trainings.owed(school.id(), someone().id())).as("no mandate").isEmpty();
        TrainingSession session = session(training, 5);
        enrol(holder, session);
        assertThat(trainings.lacking(association))
                .anySatisfy(gap -> {
                    assertThat(gap.person()).isEqualTo(holder.id());
                    assertThat(gap.enrolled()).isTrue();
                });
        clock.moveTo(THE_DAY);
        value(enrolments.attend(association, session.id(), Set.of(holder.id()), MME_ROUX));
        assertThat(trainings.owed(school.id(), holder.id()))
                .doesNotContain(
                        new TrainingFinding.TrainingOwed(
                                training.title(), java.time.LocalDate.of(2025, 9, 1)));
        assertThat(TrainingSentences.of(new TrainingFinding.TrainingOwed("Comptes", THE_DAY)))
                .satisfies(said -> assertThat(said.onOneLine()).contains("FOR-01"));
    }
}
