package coop.quitus.garden;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A school with a garden, and the few acts that tests of it share.
@RoomTest
abstract class GardenSchool {

    static final SchoolYear YEAR = new SchoolYear(2026);
    static final Actor CM2 = new Actor(World.MME_ROUX.person(), "La classe de CM2, avec Mme Petit");

    @Autowired World world;
    @Autowired Gardens gardens;
    @Autowired Gardening gardening;
    @Autowired Flora flora;
    @Autowired IdentificationKeys keys;

    Cooperative school;
    UUID project;

    @BeforeEach
    void a_school() {
        school = world.school();
        project = UUID.randomUUID();
    }

    static <T, F extends Finding> T value(Outcome<T, F> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T, F>) outcome).value();
    }

    static <T, F extends Finding> List<F> refused(Outcome<T, F> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<T, F>) outcome).findings();
    }

    Outcome<Plot, GardenFinding> draw(String corners) {
        return gardening.draw(
                school.id(), project, new Drawing(50, MeasuringAPlotTests.corners(corners)), CM2);
    }

    /// Three metres by one, in squares of fifty centimetres.
    Plot drawn() {
        return value(draw("0,0 ; 6,0 ; 6,2 ; 0,2"));
    }

    Planting planted(String plant, int x, int y, int width, int height) {
        var place = new Planting(UUID.randomUUID(), plant, x, y, width, height, 0);
        return value(gardening.plant(school.id(), project, place, CM2));
    }
}
