package coop.quitus.training.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Place;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.training.CalendarEvent;
import coop.quitus.training.CalendarSource;
import coop.quitus.training.CaseLoan;
import coop.quitus.training.Enrolment;
import coop.quitus.training.Enrolments;
import coop.quitus.training.TrainingSession;
import coop.quitus.training.Trainings;
import coop.quitus.training.TravellingCase;
import coop.quitus.training.TravellingCases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The days of this room itself: sessions one is seated in, cases one's cooperative has booked.
@Component
final class OwnDays implements CalendarSource {

    private final Trainings trainings;
    private final Enrolments enrolments;
    private final TravellingCases cases;
    private final Mandates mandates;
    private final Places places;

    OwnDays(
            Trainings trainings,
            Enrolments enrolments,
            TravellingCases cases,
            Mandates mandates,
            Places places) {
        this.trainings = trainings;
        this.enrolments = enrolments;
        this.cases = cases;
        this.mandates = mandates;
        this.places = places;
    }

    @Override
    public List<CalendarEvent> ofPerson(UUID person, LocalDate since) {
        Set<CooperativeId> schools =
                mandates.of(person).stream()
                        .map(Mandate::place)
                        .flatMap(this::cooperatives)
                        .collect(Collectors.toSet());
        List<CalendarEvent> events = new ArrayList<>();
        for (AssociationId association :
                schools.stream()
                        .map(one -> places.cooperative(one).orElseThrow())
                        .filter(one -> !one.practice())
                        .map(Cooperative::association)
                        .distinct()
                        .toList()) {
            events.addAll(seats(association, person, since));
            events.addAll(loans(association, schools, since));
        }
        return events;
    }

    private Stream<CooperativeId> cooperatives(Place place) {
        return switch (place) {
            case Place.InClass in -> Stream.of(in.cooperative());
            case Place.InCooperative in -> Stream.of(in.cooperative());
            case Place.InSchool in -> places.cooperativesOf(in.uai()).stream().map(Cooperative::id);
            case Place.InAssociation in ->
                    places.cooperativesOf(in.association()).stream()
                            .filter(Cooperative::headquarters)
                            .map(Cooperative::id);
            case Place.InFederation _ -> Stream.empty();
        };
    }

    private List<CalendarEvent> seats(AssociationId association, UUID person, LocalDate since) {
        Map<UUID, Enrolment> mine =
                enrolments.of(association, person).stream()
                        .filter(Enrolment::seated)
                        .collect(Collectors.toMap(Enrolment::session, one -> one));
        return trainings.sessions(association).stream()
                .filter(one -> mine.containsKey(one.id()))
                .filter(one -> shown(one, since))
                .map(one -> day(one, ""))
                .toList();
    }

    private List<CalendarEvent> loans(
            AssociationId association, Set<CooperativeId> schools, LocalDate since) {
        Map<UUID, String> titles =
                cases.of(association).stream()
                        .collect(Collectors.toMap(TravellingCase::id, TravellingCase::title));
        return cases.loans(association).stream()
                .filter(one -> schools.contains(one.borrower()))
                .filter(one -> !one.until().isBefore(since))
                .map(one -> day(one, Optional.ofNullable(titles.get(one.lent())).orElse("")))
                .toList();
    }

    @Override
    public List<CalendarEvent> ofAssociation(AssociationId association, LocalDate since) {
        return trainings.sessions(association).stream()
                .filter(one -> shown(one, since))
                .map(one -> day(one, ""))
                .toList();
    }

    private static boolean shown(TrainingSession session, LocalDate since) {
        return !session.cancelled() && !Hours.day(session.startsAt()).isBefore(since);
    }

    private static CalendarEvent day(TrainingSession session, String path) {
        LocalDate on = Hours.day(session.startsAt());
        return new CalendarEvent(
                "formation-" + session.id(),
                "Formation : " + session.training().title(),
                session.where(),
                session.startsAt(),
                session.endsAt(),
                on,
                on,
                path);
    }

    private static CalendarEvent day(CaseLoan loan, String title) {
        return new CalendarEvent(
                "malle-" + loan.id(),
                "Malle : " + title,
                loan.borrowerName(),
                null,
                null,
                loan.from(),
                loan.until(),
                "/cooperatives/" + loan.borrower() + "/malles");
    }
}
