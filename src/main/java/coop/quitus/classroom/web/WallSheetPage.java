package coop.quitus.classroom.web;

import coop.quitus.classroom.Market;
import coop.quitus.classroom.Offer;
import coop.quitus.classroom.Timetable;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// The timetable to pin on the wall: by stand for each round, and by pupil.
public record WallSheetPage(Frame frame, String path, Market market, Names names) implements Page {

    public String day() {
        return Dates.longDay(market.heldOn());
    }

    public List<Integer> rounds() {
        return IntStream.rangeClosed(1, market.rounds()).boxed().toList();
    }

    /// The stands of a round, in the order of their titles.
    public List<Timetable.Stand> stands(int round) {
        return market.timetable().stream()
                .flatMap(one -> one.in(round).stream())
                .sorted(Comparator.comparing(stand -> title(stand.offer())))
                .toList();
    }

    public String title(UUID offer) {
        return market.offer(offer).map(Offer::title).orElse("");
    }

    public String holder(UUID offer) {
        return market.offer(offer).map(Offer::pupil).map(names::of).orElse("");
    }

    /// The pupils in the order of their names.
    public List<Map.Entry<UUID, String>> pupils() {
        return names.byId().entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    }

    /// Where a pupil is in a round.
    public String place(UUID pupil, int round) {
        boolean holds =
                stands(round).stream()
                        .anyMatch(stand ->
                                market.offer(stand.offer())
                                        .filter(offer -> offer.pupil().equals(pupil))
                                        .isPresent());
        return holds
                ? "tient son stand"
                : market.timetable()
                        .flatMap(one -> one.seat(pupil, round))
                        .map(this::title)
                        .orElse("regarde");
    }
}
