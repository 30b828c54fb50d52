package coop.quitus.council;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.pupil.Pupil;
import coop.quitus.world.ClassWorld;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A CM2 that holds its council, and the few acts that tests of councils share.
@RoomTest
abstract class CouncilSchool {

    static final SchoolYear YEAR = new SchoolYear(2026);
    static final Body CM2 = Body.ofClass("CM2");
    static final LocalDate TODAY = LocalDate.of(2026, 9, 10);

    @Autowired World world;
    @Autowired ClassWorld classes;
    @Autowired Sittings sittings;
    @Autowired Agendas agendas;
    @Autowired Deciding deciding;
    @Autowired Decisions decisions;
    @Autowired Minutes minutes;
    @Autowired Register register;
    @Autowired FollowUps followUps;
    @Autowired Box box;
    @Autowired Turns turns;

    Cooperative school;
    List<Pupil> pupils;

    @BeforeEach
    void a_class() {
        school = world.school();
        pupils = classes.pupils(school, YEAR, "CM2", "Inès", "Théo", "Maya", "Lucas", "Awa", "Noé");
    }

    static <T, F extends Finding> T value(Outcome<T, F> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T, F>) outcome).value();
    }

    static <T, F extends Finding> List<F> refused(Outcome<T, F> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<T, F>) outcome).findings();
    }

    UUID put(String title, String... options) {
        var item =
                new AgendaItem(
                        UUID.randomUUID(),
                        AgendaPart.PROJECTS,
                        title,
                        "Dans la cour.",
                        List.of(options),
                        "/classe/projets");
        return value(agendas.put(school.id(), YEAR, "CM2", item, MME_ROUX));
    }

    Sitting planned() {
        return value(sittings.plan(school.id(), YEAR, CM2, TODAY, 45, MME_ROUX));
    }

    Sitting opened() {
        return value(sittings.open(school.id(), planned().id(), 24, MME_ROUX));
    }

    void moveTo(Sitting sitting, UUID point) {
        value(sittings.moveTo(school.id(), sitting.id(), point, MME_ROUX));
    }

    Sitting closed(Sitting sitting) {
        return value(sittings.close(school.id(), sitting.id(), MME_ROUX));
    }
}
