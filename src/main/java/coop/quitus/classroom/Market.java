package coop.quitus.classroom;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A knowledge market: pupils who teach pupils, stand by stand, round by round. Everyone gives and
/// everyone receives.
///
/// @param rounds 2 to 6
/// @param minutes how long a round is, 5 to 30
/// @param wishes by pupil, the offers they would like, the dearest first
/// @param timetable once it is drawn
public record Market(
        UUID id,
        LocalDate heldOn,
        int rounds,
        int minutes,
        List<Offer> offers,
        Map<UUID, List<UUID>> wishes,
        Optional<Timetable> timetable) {

    public Market {
        offers = List.copyOf(offers);
        wishes = Map.copyOf(wishes);
    }

    public Optional<Offer> offer(UUID offer) {
        return offers.stream().filter(each -> each.id().equals(offer)).findFirst();
    }

    public Optional<Offer> offerOf(UUID pupil) {
        return offers.stream().filter(each -> each.pupil().equals(pupil)).findFirst();
    }
}
