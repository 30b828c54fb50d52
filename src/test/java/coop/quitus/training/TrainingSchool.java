package coop.quitus.training;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A school and its association, which trains, lends and shares.
abstract class TrainingSchool {

    static final LocalDate THE_DAY = LocalDate.of(2026, 10, 7);

    @Autowired World world;
    @Autowired WorldClock clock;
    @Autowired Trainings trainings;
    @Autowired Enrolments enrolments;

    Cooperative school;
    AssociationId association;

    /// A school of the département that tests of training have for themselves.
    Cooperative another() {
        return world.school("43");
    }

    @BeforeEach
    void a_school_in_its_association() {
        school = another();
        association = school.association();
    }

    @AfterEach
    void back_to_the_story() {
        clock.backToTheStory();
    }

    Training training(boolean compulsory) {
        return value(
                trainings.offer(
                        association,
                        new Training(
                                UUID.randomUUID(),
                                "Tenir les comptes " + UUID.randomUUID(),
                                "mandataires",
                                "",
                                180,
                                compulsory),
                        MME_ROUX));
    }

    TrainingSession session(Training training, int seats) {
        return value(
                trainings.announce(
                        association,
                        new NewSession(
                                UUID.randomUUID(),
                                training.id(),
                                THE_DAY,
                                LocalTime.of(14, 0),
                                LocalTime.of(17, 0),
                                "Le Puy, salle 3",
                                "",
                                seats),
                        MME_ROUX));
    }

    Enrolment enrol(Person person, TrainingSession session) {
        return value(enrolments.enrol(school.id(), session.id(), person.acting()));
    }

    Person someone() {
        return world.someone(Role.TEACHER, school);
    }

    static String kind(Outcome<?, TrainingFinding> outcome) {
        return switch (outcome) {
            case Outcome.Done<?, TrainingFinding> _ -> "";
            case Outcome.Refused<?, TrainingFinding>(var findings) ->
                    findings.getFirst().getClass().getSimpleName();
        };
    }
}
