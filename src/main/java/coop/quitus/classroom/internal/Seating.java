package coop.quitus.classroom.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One round: seats pupils one after the other. Whoever is seated stays seated, but may be moved to
/// another stand to make room, always so that the whole is worth most (augmenting paths of least
/// cost).
final class Seating {

    static final int NEVER = Integer.MIN_VALUE;

    private static final int UNREACHED = Integer.MIN_VALUE / 2;

    private final int[] places;
    private final List<List<Guest>> guests = new ArrayList<>();

    private record Guest(UUID pupil, int[] values) {}

    Seating(int stands) {
        places = new int[stands];
        for (int i = 0; i < stands; i++) {
            guests.add(new ArrayList<>());
        }
    }

    void open(int stand, int seats) {
        places[stand] = seats;
    }

    /// A stand reached by moving guests: what the moves are worth, from which stand, and who moves.
    private record Step(int worth, int from, Guest guest) {}

    /// @return whether there was room
    boolean seat(UUID pupil, int[] values) {
        Step[] best = reached(new Guest(pupil, values));
        int end = -1;
        for (int stand = 0; stand < places.length; stand++) {
            boolean room = guests.get(stand).size() < places[stand];
            if (room
                    && best[stand] != null
                    && (end < 0 || best[stand].worth() > best[end].worth())) {
                end = stand;
            }
        }
        if (end < 0) {
            return false;
        }
        for (int stand = end; stand >= 0; stand = best[stand].from()) {
            Step step = best[stand];
            if (step.from() >= 0) {
                guests.get(step.from()).remove(step.guest());
            }
            guests.get(stand).add(step.guest());
        }
        return true;
    }

    private Step[] reached(Guest newcomer) {
        var best = new Step[places.length];
        for (int stand = 0; stand < places.length; stand++) {
            if (places[stand] > 0 && newcomer.values()[stand] != NEVER) {
                best[stand] = new Step(newcomer.values()[stand], -1, newcomer);
            }
        }
        boolean better = true;
        for (int turn = 0; better && turn < places.length; turn++) {
            better = false;
            for (int from = 0; from < places.length; from++) {
                for (Guest guest : best[from] == null ? List.<Guest>of() : guests.get(from)) {
                    better |= moved(best, from, guest);
                }
            }
        }
        return best;
    }

    private boolean moved(Step[] best, int from, Guest guest) {
        boolean better = false;
        for (int to = 0; to < places.length; to++) {
            if (to == from || places[to] == 0 || guest.values()[to] == NEVER) {
                continue;
            }
            int worth = best[from].worth() - guest.values()[from] + guest.values()[to];
            if (worth > (best[to] == null ? UNREACHED : best[to].worth())) {
                best[to] = new Step(worth, from, guest);
                better = true;
            }
        }
        return better;
    }

    List<UUID> seated(int stand) {
        return guests.get(stand).stream().map(Guest::pupil).toList();
    }
}
