package coop.quitus.audit;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/// An association of its own for a class of tests: a school whose golden year is whole and vouched
/// for, and another that only keeps its book.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AuditedAssociation {

    static final SchoolYear YEAR = GoldenYear.YEAR;

    @Autowired World world;
    @Autowired WorldClock clock;
    @Autowired GoldenYear golden;

    Cooperative whole;
    Cooperative bare;
    AssociationId association;

    /// Its département, which no other test uses.
    abstract String department();

    @BeforeAll
    void two_schools() {
        whole = world.school(department());
        bare = world.school(department());
        association = whole.association();
        Person holder = golden.complete(whole);
        golden.conclude(whole, YEAR, holder);
        golden.bringTheBook(bare);
    }

    @AfterAll
    void back_to_the_story() {
        clock.backToTheStory();
    }
}
