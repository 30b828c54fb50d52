package coop.quitus.federation.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Place;
import coop.quitus.federation.Places;
import coop.quitus.federation.PracticeSchools;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the schools where people learn.
@Component
class Rehearsing implements PracticeSchools {

    private final PlaceTables tables;
    private final MandateTable mandates;
    private final Places places;
    private final Tenancy tenancy;
    private final Clock clock;

    Rehearsing(
            PlaceTables tables,
            MandateTable mandates,
            Places places,
            Tenancy tenancy,
            Clock clock) {
        this.tables = tables;
        this.mandates = mandates;
        this.places = places;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Override
    public Optional<Cooperative> of(UUID person) {
        return mandates.practising(person).stream()
                .map(Mandate::place)
                .filter(Place.InCooperative.class::isInstance)
                .map(Place.InCooperative.class::cast)
                .flatMap(place -> places.cooperative(place.cooperative()).stream())
                .findFirst();
    }

    @Override
    public Cooperative found(String name, List<ClassUnit> classes, Actor by) {
        AssociationId association = tables.forPractice().id();
        CooperativeId id = tables.nextId();
        tenancy.within(
                id,
                () -> {
                    tables.foundForPractice(
                            id, association, name, UUID.randomUUID(), clock.instant());
                    for (int i = 0; i < classes.size(); i++) {
                        tables.addClass(id, association, classes.get(i), i + 1);
                    }
                });
        return places.cooperative(id).orElseThrow();
    }

    @Override
    @Transactional
    public void enter(Cooperative school, Actor by) {
        if (!school.practice()) {
            throw new IllegalArgumentException(school.number() + " is not for practice");
        }
        for (Mandate former : mandates.practising(by.person())) {
            mandates.end(former.id(), by, clock.instant());
        }
        mandates.add(
                new Mandate(
                        Ids.next(clock),
                        by.person(),
                        Role.MANDATE_HOLDER,
                        new Place.InCooperative(school.id()),
                        LocalDate.now(clock),
                        Optional.empty(),
                        by.name(),
                        Optional.empty()),
                by,
                clock.instant());
    }
}
