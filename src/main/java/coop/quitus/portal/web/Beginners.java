package coop.quitus.portal.web;

import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Place;
import coop.quitus.federation.PracticeSchools;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.CooperativeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Who holds a first mandate since a short while, and has not practised yet.
@Component
class Beginners {

    /// The practice school is proposed during the first months of a mandate, in days.
    private static final int NEW = 90;

    private final Mandates mandates;
    private final PracticeSchools schools;
    private final Clock clock;

    Beginners(Mandates mandates, PracticeSchools schools, Clock clock) {
        this.mandates = mandates;
        this.schools = schools;
        this.clock = clock;
    }

    boolean isOne(Person person, CooperativeId cooperative) {
        List<Mandate> held =
                mandates.of(person.id()).stream()
                        .filter(one -> one.role() == Role.MANDATE_HOLDER)
                        .toList();
        return held.size() == 1
                && held.getFirst().place().equals(new Place.InCooperative(cooperative))
                && held.getFirst().from().plusDays(NEW).isAfter(LocalDate.now(clock))
                && schools.of(person.id()).isEmpty();
    }
}
