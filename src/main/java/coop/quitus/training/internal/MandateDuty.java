package coop.quitus.training.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Place;
import coop.quitus.federation.Places;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.training.Enrolment;
import coop.quitus.training.Training;
import coop.quitus.training.TrainingFinding;
import coop.quitus.training.TrainingGap;
import coop.quitus.training.TrainingSession;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Ties compulsory trainings to mandates (FOR-01): a mandate of the day, and an attendance of any
/// year, for it is the person who learnt.
@Component
final class MandateDuty {

    private final Tenancy tenancy;
    private final Headquarters headquarters;
    private final Places places;
    private final Mandates mandates;
    private final People people;
    private final TrainingTable table;
    private final EnrolmentTable enrolments;
    private final Clock clock;

    MandateDuty(
            Tenancy tenancy,
            Headquarters headquarters,
            Places places,
            Mandates mandates,
            People people,
            TrainingTable table,
            EnrolmentTable enrolments,
            Clock clock) {
        this.tenancy = tenancy;
        this.headquarters = headquarters;
        this.places = places;
        this.mandates = mandates;
        this.people = people;
        this.table = table;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /// What the association asks, and who did it.
    ///
    /// @param asked the compulsory trainings
    /// @param done by person, those they followed
    /// @param enrolled who has a seat or waits for one, in a compulsory training
    private record Duty(List<Training> asked, Map<UUID, Set<UUID>> done, Set<UUID> enrolled) {

        List<Training> owedBy(UUID person) {
            Set<UUID> followed = done.getOrDefault(person, Set.of());
            return asked.stream().filter(one -> !followed.contains(one.id())).toList();
        }
    }

    private Duty duty(AssociationId association) {
        Cooperative where = headquarters.of(association);
        return tenancy.reading(
                where.id(),
                () -> {
                    List<Training> asked =
                            table.catalogue(where.id()).stream()
                                    .filter(Training::compulsory)
                                    .toList();
                    Map<UUID, Training> ofSession =
                            table.sessions(where.id(), null).stream()
                                    .filter(one -> !one.cancelled())
                                    .filter(one -> one.training().compulsory())
                                    .collect(
                                            Collectors.toMap(
                                                    TrainingSession::id,
                                                    TrainingSession::training));
                    Map<UUID, Set<UUID>> done = new HashMap<>();
                    Set<UUID> enrolled = new HashSet<>();
                    for (Enrolment one : enrolments.find(where.id(), null, null)) {
                        Training training = ofSession.get(one.session());
                        if (training != null && one.came()) {
                            done.computeIfAbsent(one.person(), _ -> new HashSet<>())
                                    .add(training.id());
                        } else if (training != null && one.attended() == null && isIn(one)) {
                            enrolled.add(one.person());
                        }
                    }
                    return new Duty(asked, done, enrolled);
                });
    }

    private static boolean isIn(Enrolment one) {
        return one.state() != Enrolment.State.GIVEN_UP;
    }

    List<TrainingGap> lacking(AssociationId association) {
        Duty duty = duty(association);
        List<TrainingGap> gaps = new ArrayList<>();
        if (duty.asked().isEmpty()) {
            return gaps;
        }
        List<Mandate> owing =
                mandates.below(association, Role.MANDATE_HOLDER).stream()
                        .filter(one -> one.holdsOn(Hours.day(clock.instant())))
                        .filter(one -> !duty.owedBy(one.person()).isEmpty())
                        .toList();
        Map<UUID, Person> names =
                people.named(owing.stream().map(Mandate::person).distinct().toList());
        Map<Place, Cooperative> schools =
                places.cooperativesOf(association).stream()
                        .collect(
                                Collectors.toMap(
                                        one -> new Place.InCooperative(one.id()),
                                        Function.identity()));
        for (Mandate mandate : owing) {
            Person person = names.get(mandate.person());
            Cooperative school = schools.get(mandate.place());
            if (person != null && school != null) {
                gaps.add(
                        new TrainingGap(
                                person.id(),
                                person.name(),
                                school.id(),
                                school.name(),
                                mandate.from(),
                                duty.enrolled().contains(person.id())));
            }
        }
        return gaps;
    }

    private List<Mandate> held(CooperativeId cooperative) {
        return mandates.in(cooperative).stream()
                .filter(one -> one.role() == Role.MANDATE_HOLDER)
                .filter(one -> one.holdsOn(Hours.day(clock.instant())))
                .toList();
    }

    List<TrainingFinding> owed(CooperativeId cooperative, UUID person) {
        return held(cooperative).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .map(mandate ->
                        duty(headquarters.cooperative(cooperative).association())
                                .owedBy(person)
                                .stream()
                                .<TrainingFinding>map(training ->
                                        new TrainingFinding.TrainingOwed(
                                                training.title(), mandate.from()))
                                .toList())
                .orElse(List.of());
    }
}
