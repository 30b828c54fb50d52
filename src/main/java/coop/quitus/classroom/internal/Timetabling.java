package coop.quitus.classroom.internal;

import coop.quitus.classroom.Offer;
import coop.quitus.classroom.Timetable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// Draws the timetable of a knowledge market: no clock, no database, the same seed the same answer.
///
/// Each stand is held in half of the rounds, and its holder visits others in the rest; which rounds
/// is drawn, so that two pupils who wish for each other seldom stand at the same time. In each
/// round whoever received least is seated first, then whoever had fewest wishes served ([Seating]).
/// It is drawn some dozens of times, and the fairest is kept.
final class Timetabling {

    private static final int DRAWS = 60;

    private final List<Offer> offers;
    private final Map<UUID, List<UUID>> wishes;
    private final int rounds;

    private Timetabling(List<Offer> offers, Map<UUID, List<UUID>> wishes, int rounds) {
        this.offers = offers;
        this.wishes = wishes;
        this.rounds = rounds;
    }

    /// @param unfairness the smaller the better, by [#isFairer]
    record Drawn(Timetable timetable, int withoutASeat, long unfairness, int seats) {

        boolean isFairer(Drawn other) {
            return Comparator.comparingInt(Drawn::withoutASeat)
                            .thenComparingLong(Drawn::unfairness)
                            .thenComparing(Comparator.comparingInt(Drawn::seats).reversed())
                            .compare(this, other)
                    < 0;
        }
    }

    /// @param offers one for each pupil, in an order that does not change
    static Drawn draw(List<Offer> offers, Map<UUID, List<UUID>> wishes, int rounds, long seed) {
        var market = new Timetabling(offers, wishes, rounds);
        var chance = new Random(seed);
        Drawn best = market.once(chance);
        for (int i = 1; i < DRAWS; i++) {
            Drawn next = market.once(chance);
            if (next.isFairer(best)) {
                best = next;
            }
        }
        return best;
    }

    private Drawn once(Random chance) {
        List<Set<Integer>> held = shifts(chance);
        var visited = new HashMap<UUID, Set<Integer>>();
        var served = new HashMap<UUID, Integer>();
        offers.forEach(offer -> visited.put(offer.pupil(), new HashSet<>()));
        var stands = new ArrayList<Timetable.Stand>();
        for (int round = 1; round <= rounds; round++) {
            var free = new ArrayList<UUID>();
            var seating = new Seating(offers.size());
            for (int stand = 0; stand < offers.size(); stand++) {
                if (held.get(stand).contains(round)) {
                    seating.open(stand, offers.get(stand).places());
                } else {
                    free.add(offers.get(stand).pupil());
                }
            }
            Collections.shuffle(free, chance);
            free.sort(
                    Comparator.<UUID>comparingInt(
                                    pupil -> visited.getOrDefault(pupil, Set.of()).size())
                            .thenComparingInt(pupil -> served.getOrDefault(pupil, 0)));
            for (UUID pupil : free) {
                seating.seat(pupil, values(pupil, visited.getOrDefault(pupil, Set.of()), served));
            }
            for (int stand = 0; stand < offers.size(); stand++) {
                if (held.get(stand).contains(round)) {
                    stands.add(close(round, stand, seating.seated(stand), visited, served));
                }
            }
        }
        return judged(new Timetable(stands), visited, served);
    }

    private Timetable.Stand close(
            int round,
            int stand,
            List<UUID> visitors,
            Map<UUID, Set<Integer>> visited,
            Map<UUID, Integer> served) {
        UUID offer = offers.get(stand).id();
        for (UUID pupil : visitors) {
            visited.computeIfAbsent(pupil, _ -> new HashSet<>()).add(stand);
            if (wishes.getOrDefault(pupil, List.of()).contains(offer)) {
                served.merge(pupil, 1, Integer::sum);
            }
        }
        return new Timetable.Stand(round, offer, visitors);
    }

    /// In which rounds each stand is held: sets of half the rounds, each as often as the others.
    private List<Set<Integer>> shifts(Random chance) {
        List<Set<Integer>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << rounds; bits++) {
            if (Integer.bitCount(bits) == rounds / 2) {
                var set = new HashSet<Integer>();
                for (int round = 0; round < rounds; round++) {
                    if ((bits >> round & 1) == 1) {
                        set.add(round + 1);
                    }
                }
                sets.add(set);
            }
        }
        // A set, then its contrary where there is one: as many stand as walk in every round.
        Collections.shuffle(sets, chance);
        var paired = new ArrayList<Set<Integer>>();
        for (Set<Integer> set : sets) {
            if (!paired.contains(set)) {
                paired.add(set);
                sets.stream()
                        .filter(other -> Collections.disjoint(other, set))
                        .filter(other -> !paired.contains(other))
                        .findFirst()
                        .ifPresent(paired::add);
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int stand = 0; stand < offers.size(); stand++) {
            order.add(stand % paired.size());
        }
        Collections.shuffle(order, chance);
        return order.stream().map(paired::get).toList();
    }

    /// What each stand is worth to a pupil: nothing where they have been and at their own; a wish
    /// more when it is dearer, and when few of theirs were served.
    private int[] values(UUID pupil, Set<Integer> visited, Map<UUID, Integer> served) {
        List<UUID> wished = wishes.getOrDefault(pupil, List.of());
        int weight = 1000 >> (2 * Math.min(served.getOrDefault(pupil, 0), 4));
        var values = new int[offers.size()];
        for (int stand = 0; stand < values.length; stand++) {
            int rank = wished.indexOf(offers.get(stand).id());
            boolean never = visited.contains(stand) || offers.get(stand).pupil().equals(pupil);
            values[stand] = never ? Seating.NEVER : rank < 0 ? 0 : weight - rank;
        }
        return values;
    }

    private Drawn judged(
            Timetable timetable, Map<UUID, Set<Integer>> visited, Map<UUID, Integer> served) {
        int none = 0;
        long unfairness = 0;
        int seats = 0;
        for (Offer offer : offers) {
            int visits = visited.getOrDefault(offer.pupil(), Set.of()).size();
            int hoped =
                    Math.min(
                            wishes.getOrDefault(offer.pupil(), List.of()).size(),
                            rounds - rounds / 2);
            long missed = Math.max(0, hoped - served.getOrDefault(offer.pupil(), 0));
            none += visits == 0 ? 1 : 0;
            unfairness += missed * missed;
            seats += visits;
        }
        return new Drawn(timetable, none, unfairness, seats);
    }
}
