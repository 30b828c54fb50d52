package coop.quitus.closing;

import static coop.quitus.world.GoldenYear.YEAR;
import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Locks;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.VerifiersTable;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A school that takes its golden year as far along its path as a test needs it.
@RoomTest
abstract class ClosingSchool {

    static final Actor THE_ASSOCIATION = new Actor(UUID.randomUUID(), "Mme Faure");
    static final LocalDate SOON = LocalDate.of(2026, 9, 24);

    @Autowired World world;
    @Autowired GoldenYear golden;
    @Autowired VerifiersTable table;
    @Autowired Closings closings;
    @Autowired Ledger ledger;
    @Autowired Locks locks;
    @Autowired WorldClock clock;

    Cooperative school;

    @BeforeEach
    void a_school() {
        school = world.school();
    }

    @AfterEach
    void the_world_goes_back_to_its_day() {
        clock.backToTheStory();
    }

    Closing now() {
        return closings.of(school.id(), YEAR);
    }

    static List<ClosingFinding> refused(Outcome<Closing, ClosingFinding> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<Closing, ClosingFinding>) outcome).findings();
    }

    Person offered() {
        Person holder = golden.complete(school);
        value(closings.offer(school.id(), YEAR, MME_ROUX));
        return holder;
    }

    Person verified() {
        Person holder = offered();
        table.look(school);
        table.sign(school, holder);
        assertThat(now().state()).isInstanceOf(ClosingState.Verified.class);
        return holder;
    }

    void submitted() {
        var _ = verified();
        value(closings.submit(school.id(), YEAR, MME_ROUX));
    }
}
