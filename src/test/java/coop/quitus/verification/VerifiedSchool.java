package coop.quitus.verification;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.cashbook.CashBookImport;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.Golden;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// The golden year, written by Mme Roux, and the few acts that tests of its verification share.
@RoomTest
@Import(OfferBell.class)
abstract class VerifiedSchool {

    static final SchoolYear YEAR = new SchoolYear(2025);

    @Autowired World world;
    @Autowired WorldClock clock;
    @Autowired CashBookImport cashBooks;
    @Autowired OfferBell.Answering bell;
    @Autowired Panels panels;
    @Autowired Verifications verifications;

    Cooperative school;

    @BeforeEach
    void the_golden_year() {
        clock.backToTheStory();
        school = world.school();
        value(
                cashBooks.bring(
                        school.id(), YEAR, Golden.file("cahier.csv"), Optional.empty(), MME_ROUX));
    }

    @AfterEach
    void the_story_goes_on() {
        clock.backToTheStory();
    }

    static <T, F extends Finding> T value(Outcome<T, F> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T, F>) outcome).value();
    }

    static <T, F extends Finding> List<F> refused(Outcome<T, F> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<T, F>) outcome).findings();
    }

    Outcome<Verifier, VerificationFinding> named(
            String name, Verifier.Quality quality, String email) {
        return panels.name(school.id(), YEAR, name, quality, email, MME_ROUX);
    }

    Verifier keita() {
        return value(named("M. Keita", Verifier.Quality.PARENT, ""));
    }

    Verifier morel() {
        return value(named("Mme Morel", Verifier.Quality.TEACHER, ""));
    }

    /// The secret of a fresh link.
    String link(Verifier verifier) {
        String address = value(panels.invite(school.id(), YEAR, verifier.id(), MME_ROUX));
        return address.substring(address.lastIndexOf('/') + 1);
    }

    Panels.Seat seat(Verifier verifier) {
        return panels.behind(link(verifier)).orElseThrow();
    }

    void offer(int version) {
        bell.offer(school.id(), YEAR, version);
    }

    Sample begun(Panels.Seat seat) {
        return value(verifications.begin(school.id(), YEAR, seat.acting()));
    }
}
