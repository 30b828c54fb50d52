package coop.quitus.appointment.internal;

import coop.quitus.appointment.Consent.Teacher;
import coop.quitus.appointment.Nomination;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Place;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.CooperativeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who holds what in a cooperative today.
@Component
final class Holders {

    private final Mandates mandates;
    private final People people;
    private final Clock clock;

    Holders(Mandates mandates, People people, Clock clock) {
        this.mandates = mandates;
        this.people = people;
        this.clock = clock;
    }

    /// Those who teach there, in its classes or in its school, by name.
    List<Teacher> teachers(CooperativeId cooperative, Nomination nomination) {
        List<Mandate> teaching =
                mandates.in(cooperative).stream()
                        .filter(one -> one.role() == Role.TEACHER && one.holdsOn(today()))
                        .toList();
        return people
                .named(teaching.stream().map(Mandate::person).distinct().toList())
                .values()
                .stream()
                .map(one ->
                        new Teacher(
                                one.id(), one.name(), nomination.lastWordOf(one.id()).orElse(null)))
                .sorted(Comparator.comparing(Teacher::name).thenComparing(Teacher::person))
                .toList();
    }

    /// The mandate of that role that runs there today, whoever holds it.
    Optional<Mandate> holding(CooperativeId cooperative, Role role) {
        return mandates.in(cooperative).stream()
                .filter(one -> one.role() == role && one.holdsOn(today()))
                .filter(one -> one.place().equals(new Place.InCooperative(cooperative)))
                .findFirst();
    }

    String nameOf(Mandate mandate) {
        return people.person(mandate.person()).map(Person::name).orElse("Quelqu'un");
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
