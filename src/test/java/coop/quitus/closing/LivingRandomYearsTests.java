package coop.quitus.closing;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.closing.ModelBooks.Act;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.NewMandate;
import coop.quitus.federation.Place;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Balance;
import coop.quitus.report.FinancialReport;
import coop.quitus.subsidy.SubsidyStanding;
import coop.quitus.world.RoomTest;
import coop.quitus.world.WorldClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Random years (entries, reversals, cash books brought in, charges, closings, reopenings,
/// hand-overs), three for each school, beside a simple model: figures agree to the cent, and a
/// closed year never moves. Twelve years at each run; `-Dquitus.loops=500` plays thousands. A run
/// that fails names its seed.
@RoomTest
@Import(RandomHouse.class)
class LivingRandomYearsTests {

    private static final int SCHOOLS = 4 * Integer.getInteger("quitus.loops", 1);
    private static final Actor THE_ASSOCIATION = new Actor(UUID.randomUUID(), "Mme Faure");

    @Autowired RandomHouse house;
    @Autowired Mandates mandates;
    @Autowired WorldClock clock;

    @AfterEach
    void the_world_goes_back_to_its_day() {
        clock.backToTheStory();
    }

    @Test
    void the_house_agrees_with_the_model_to_the_cent_and_closed_years_never_move() {
        int years = 0;
        for (int n = 0; n < SCHOOLS; n++) {
            long seed = Long.getLong("quitus.seed", 20_260_831L) + n;
            try {
                years += live(seed);
            } catch (AssertionError | RuntimeException fault) {
                throw new AssertionError("with -Dquitus.seed=" + seed, fault);
            }
        }
        assertThat(years).isEqualTo(3 * SCHOOLS);
    }

    /// @return how many years were lived
    private int live(long seed) {
        var school = new RandomSchool(house, seed);
        Person holder = house.world().someone(Role.MANDATE_HOLDER, school.school);
        Map<SchoolYear, String> closed = new TreeMap<>();
        int years = 0;
        for (int first = 2025; first < 2028; first++) {
            var year = new SchoolYear(first);
            clock.moveTo(year.next().firstDay().plusDays(9));
            school.begin(year);
            for (int act = 4 + school.chance.nextInt(12); act > 0; act--) {
                school.live(year);
            }
            agree(school, year);
            if (school.chance.nextInt(3) == 0) {
                holder = handOver(school, holder, year.next().firstDay().plusDays(9));
            }
            school.close(year, holder);
            closed.put(year, digest(school, year));
            assertThat(school.isShut(year)).isTrue();
            if (school.chance.nextInt(3) == 0) {
                reopen(school, year, holder);
                closed.put(year, digest(school, year));
            }
            closed.forEach((past, digest) -> assertThat(digest(school, past)).isEqualTo(digest));
            agree(school, year);
            years++;
        }
        assertThat(house.books().check(school.school.id())).isEmpty();
        assertThat(house.closings().check(school.school.id())).isEmpty();
        return years;
    }

    private String digest(RandomSchool school, SchoolYear year) {
        FinancialReport report =
                house.reports().financialReport(school.school.id(), year, year.lastDay());
        return house.reports().digest(school.school.id(), report);
    }

    /// The mandate goes to someone new; the books do not notice.
    private Person handOver(RandomSchool school, Person leaving, LocalDate on) {
        Person coming = house.world().stranger("Successeur");
        mandates.of(leaving.id()).forEach(mandate -> value(mandates.end(mandate.id(), operator())));
        value(
                mandates.give(
                        new NewMandate(
                                coming.id(),
                                Role.MANDATE_HOLDER,
                                new Place.InCooperative(school.school.id()),
                                on,
                                Optional.empty()),
                        operator()));
        return coming;
    }

    private static Actor operator() {
        return Actor.operator("essai");
    }

    /// Opened for a day, changed, and closed again as the next version.
    private void reopen(RandomSchool school, SchoolYear year, Person holder) {
        var id = school.school.id();
        value(house.closings().submit(id, year, MME_ROUX));
        value(house.closings().askReopening(id, year, "Une pièce retrouvée", MME_ROUX));
        value(
                house.closings()
                        .grantReopening(
                                id, year, "", LocalDate.now(clock).plusDays(3), THE_ASSOCIATION));
        clock.forward(Duration.ofMinutes(5));
        school.live(year);
        agree(school, year);
        school.close(year, holder);
        assertThat(house.closings().state(id, year).version()).isEqualTo(2);
        assertThat(house.closings().versions(id, year)).hasSize(2);
        assertThat(school.isShut(year)).isTrue();
    }

    private void agree(RandomSchool school, SchoolYear year) {
        var id = school.school.id();
        ModelBooks model = school.model;
        assertThat(
                        house.books()
                                .tillsOn(id, year, year.lastDay())
                                .getOrDefault(RandomSchool.till("cash"), Money.ZERO)
                                .cents())
                .isEqualTo(model.held(year, "cash"));
        Map<String, Long> sums = new HashMap<>();
        for (Balance line : house.books().balances(id, year)) {
            String account = line.account().value();
            if (account.startsWith("CHG_") || account.startsWith("PRD_")) {
                sums.merge(account, -line.net().cents(), Long::sum);
            }
        }
        sums.values().removeIf(cents -> cents == 0);
        assertThat(sums).isEqualTo(model.accountsOf(year));
        for (SubsidyStanding one : house.subsidies().standings(id, year.lastDay())) {
            assertThat(one.received().cents()).isEqualTo(model.received.get(one.code()));
            assertThat(one.spent().cents()).isEqualTo(model.spent(one.code()));
            assertThat(one.left()).isEqualTo(one.received().minus(one.spent()));
        }
        assertThat(model.standing)
                .filteredOn(act -> act.year().equals(year))
                .extracting(Act::piece)
                .allSatisfy(piece ->
                        assertThat(house.books().byPiece(id, year, piece))
                                .hasValueSatisfying(entry -> assertThat(entry.stands()).isTrue()));
    }
}
