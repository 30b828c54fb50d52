package coop.quitus.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.DemoGuests;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Reconciliations;
import coop.quitus.world.RoomTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The demo's world, laid around the day it is opened (10 September 2026 in the tests).
@RoomTest
class LivingTheDemoTests {

    @Autowired DemoWorld world;
    @Autowired DemoCast cast;
    @Autowired DemoGuests guests;
    @Autowired Books books;
    @Autowired Reconciliations reconciliations;

    @Test
    void the_demo_holds_together() {
        assertThat(cast.isMissing()).isTrue();
        Cooperative school = world.build();
        assertThat(cast.isMissing()).isFalse();

        assertThat(guests.guests())
                .hasSize(12)
                .first()
                .satisfies(guest -> assertThat(guest.name()).isEqualTo("Mme Roux"));
        assertThat(books.check(school.id())).isEmpty();
        assertThat(books.years(school.id()))
                .containsExactly(new SchoolYear(2025), new SchoolYear(2026));
        var closed = reconciliations.on(school.id(), Till.BANK, new SchoolYear(2025).lastDay());
        assertThat(closed.unexplained().isZero()).isTrue();
        assertThat(closed.notInTheBooks()).isEmpty();
        assertThat(closed.outstanding()).as("the cheque of July is still on its way").hasSize(1);
    }
}
