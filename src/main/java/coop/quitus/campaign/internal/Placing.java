package coop.quitus.campaign.internal;

import coop.quitus.campaign.Edition;
import coop.quitus.campaign.Enrolment;
import coop.quitus.campaign.Standing;
import coop.quitus.campaign.Standing.Place;
import coop.quitus.kit.KitCampaign;
import coop.quitus.kit.KitCampaign.Priority;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who has a place: a pure function of the enrolments. The same enrolments give the same places, to
/// anyone, at any time; a class that withdraws is no longer among them, and the first that waits
/// has its place.
final class Placing {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Placing() {}

    /// A class, and what the priorities ask of it.
    record Candidate(Enrolment enrolment, boolean newcomer, boolean before, boolean late) {}

    static Candidate candidate(Edition edition, Enrolment enrolment, boolean newcomer) {
        LocalDate on = enrolment.enrolledAt().atZone(PARIS).toLocalDate();
        return new Candidate(
                enrolment,
                newcomer,
                on.isBefore(edition.opensOn()),
                on.isAfter(edition.closesOn()));
    }

    /// Those with a place first, then those that wait, each in their order.
    static List<Standing> stand(Edition edition, List<Candidate> candidates) {
        List<Candidate> inOrder =
                candidates.stream().sorted(order(edition.rules().priorities())).toList();
        var placed = new ArrayList<Standing>();
        var waiting = new ArrayList<Standing>();
        Map<String, Integer> taken = new HashMap<>();
        for (Candidate one : inOrder) {
            String category = one.enrolment().category();
            if (placed.size() < edition.places().orElse(Integer.MAX_VALUE)
                    && taken.getOrDefault(category, 0) < placesOf(edition, category)) {
                taken.merge(category, 1, Integer::sum);
                placed.add(standing(edition, one, Place.PLACED, placed.size() + 1));
            } else {
                int rank = waiting.size() + 1;
                boolean room = rank <= edition.waiting().orElse(Integer.MAX_VALUE);
                waiting.add(standing(edition, one, room ? Place.WAITING : Place.BEYOND, rank));
            }
        }
        placed.addAll(waiting);
        return List.copyOf(placed);
    }

    /// On time before late, then the priorities in their order, then who came first. The id decides
    /// between two of the same instant, so that there is always one order.
    private static Comparator<Candidate> order(List<Priority> priorities) {
        Comparator<Candidate> order = Comparator.comparing(Candidate::late);
        for (Priority priority : priorities) {
            order =
                    order.thenComparing(
                            switch (priority) {
                                case NEWCOMERS -> Comparator.comparing(one -> !one.newcomer());
                                case REGISTERED_BEFORE ->
                                        Comparator.comparing(one -> !one.before());
                                case FIRST_COME ->
                                        Comparator.comparing(one -> one.enrolment().enrolledAt());
                            });
        }
        return order.thenComparing(one -> one.enrolment().enrolledAt())
                .thenComparing(one -> one.enrolment().id());
    }

    private static int placesOf(Edition edition, String category) {
        return edition.rules().categories().stream()
                .filter(one -> one.key().equals(category))
                .map(KitCampaign.Category::places)
                .findFirst()
                .map(places -> places.orElse(Integer.MAX_VALUE))
                .orElse(Integer.MAX_VALUE);
    }

    private static Standing standing(Edition edition, Candidate one, Place place, int rank) {
        return new Standing(
                one.enrolment(),
                place,
                rank,
                one.newcomer(),
                one.before(),
                one.late(),
                edition.rules().priorities());
    }
}
