package coop.quitus.classroom.internal;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.classroom.Offer;
import coop.quitus.classroom.Timetable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The timetable of a knowledge market, on many markets drawn by chance.
class DrawingAMarketTests {

    private record Fair(List<Offer> offers, Map<UUID, List<UUID>> wishes, int rounds) {}

    @Test
    void everyone_gives_and_receives_and_no_stand_overflows_whatever_the_market() {
        var chance = new Random(20260910);
        for (int i = 0; i < 50; i++) {
            int pupils = 4 + chance.nextInt(29);
            Fair fair = market(chance, pupils, 2 + chance.nextInt(5), 1 + chance.nextInt(3));
            Timetabling.Drawn drawn = drawn(fair, i);
            holds(fair, drawn.timetable());
            assertThat(drawn.withoutASeat())
                    .as("%s pupils, %s rounds", pupils, fair.rounds())
                    .isZero();
        }
    }

    private static void holds(Fair fair, Timetable timetable) {
        for (Offer offer : fair.offers()) {
            List<Timetable.Stand> own =
                    timetable.stands().stream()
                            .filter(stand -> stand.offer().equals(offer.id()))
                            .toList();
            assertThat(own).as("everyone gives").hasSize(fair.rounds() / 2);
            assertThat(own)
                    .allSatisfy(stand ->
                            assertThat(stand.visitors()).hasSizeLessThanOrEqualTo(offer.places()));
            var seen = new HashSet<UUID>();
            for (int round = 1; round <= fair.rounds(); round++) {
                int now = round;
                List<UUID> here =
                        timetable.in(now).stream()
                                .filter(stand -> stand.visitors().contains(offer.pupil()))
                                .map(Timetable.Stand::offer)
                                .toList();
                boolean holding = own.stream().anyMatch(stand -> stand.round() == now);
                assertThat(here)
                        .as("one place at a time")
                        .hasSizeLessThanOrEqualTo(holding ? 0 : 1);
                here.forEach(stand -> assertThat(seen.add(stand)).as("never twice").isTrue());
            }
            assertThat(seen).as("everyone receives").isNotEmpty();
        }
    }

    @Test
    void thirty_pupils_and_four_rounds_take_less_than_a_second() {
        Fair fair = market(new Random(1), 30, 4, 2);
        drawn(fair, 1);
        long start = System.nanoTime();
        drawn(fair, 2);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void the_same_seed_draws_the_same_timetable() {
        Fair fair = market(new Random(7), 26, 4, 2);
        assertThat(drawn(fair, 42)).isEqualTo(drawn(fair, 42));
        assertThat(drawn(fair, 42)).isNotEqualTo(drawn(fair, 43));
    }

    @Test
    void wishes_are_served_evenly() {
        var chance = new Random(99);
        for (int i = 0; i < 10; i++) {
            Fair fair = market(chance, 30, 4, 3);
            Timetable timetable = drawn(fair, i).timetable();
            List<Long> served =
                    fair.offers().stream()
                            .map(offer ->
                                    timetable.stands().stream()
                                            .filter(stand ->
                                                    stand.visitors().contains(offer.pupil()))
                                            .filter(stand ->
                                                    fair.wishes()
                                                            .getOrDefault(offer.pupil(), List.of())
                                                            .contains(stand.offer()))
                                            .count())
                            .toList();
            assertThat(Collections.min(served)).as("a wish for everyone").isPositive();
        }
    }

    @Test
    void a_market_without_enough_places_says_who_would_receive_nothing() {
        // Two hold and two sit, then the contrary…
        assertThat(drawn(narrow(4), 1).withoutASeat()).isZero();
        // …but three cannot sit where two hold a stand of one place.
        assertThat(drawn(narrow(5), 1).withoutASeat()).isEqualTo(1);
    }

    /// Two rounds, and one place at each stand.
    private static Fair narrow(int pupils) {
        Fair fair = market(new Random(3), pupils, 2, 1);
        List<Offer> offers =
                fair.offers().stream()
                        .map(offer ->
                                new Offer(
                                        offer.id(),
                                        offer.pupil(),
                                        offer.title(),
                                        offer.material(),
                                        offer.minutes(),
                                        1))
                        .toList();
        return new Fair(offers, fair.wishes(), 2);
    }

    private static Timetabling.Drawn drawn(Fair fair, long seed) {
        return Timetabling.draw(fair.offers(), fair.wishes(), fair.rounds(), seed);
    }

    /// A market where everyone offers something and wishes for up to five others.
    ///
    /// @param places the fewest places of a stand; some have one more
    private static Fair market(Random chance, int pupils, int rounds, int places) {
        var offers = new ArrayList<Offer>();
        for (int i = 0; i < pupils; i++) {
            offers.add(
                    new Offer(
                            new UUID(1, i),
                            new UUID(2, i),
                            "Offre",
                            "",
                            10,
                            places + chance.nextInt(2)));
        }
        var wishes = new HashMap<UUID, List<UUID>>();
        for (Offer offer : offers) {
            var others = new ArrayList<>(offers);
            others.remove(offer);
            Collections.shuffle(others, chance);
            wishes.put(
                    offer.pupil(),
                    others.stream().limit(chance.nextInt(3, 6)).map(Offer::id).toList());
        }
        return new Fair(offers, wishes, rounds);
    }
}
