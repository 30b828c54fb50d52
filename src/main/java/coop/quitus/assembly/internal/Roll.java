package coop.quitus.assembly.internal;

import coop.quitus.assembly.Voter;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Calls the roll: each living cooperative, and who holds its mandate today.
@Component
final class Roll {

    private final Places places;
    private final Mandates mandates;
    private final People people;
    private final Clock clock;

    Roll(Places places, Mandates mandates, People people, Clock clock) {
        this.places = places;
        this.mandates = mandates;
        this.people = people;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
    }

    List<Voter> of(AssociationId association) {
        Map<CooperativeId, UUID> holders = holders(association);
        Map<UUID, Person> known = people.named(holders.values());
        return places.cooperativesOf(association).stream()
                .filter(one -> !one.headquarters() && !one.practice() && !one.closed())
                .sorted(Comparator.comparing(Cooperative::number))
                .map(one -> voter(one, known.get(holders.get(one.id()))))
                .toList();
    }

    private static Voter voter(Cooperative one, @Nullable Person holder) {
        return new Voter(
                one.id(),
                one.number(),
                one.name(),
                holder == null ? null : holder.id(),
                holder == null ? "" : holder.name(),
                false,
                false,
                null);
    }

    /// The first to have been named, when several hold it.
    private Map<CooperativeId, UUID> holders(AssociationId association) {
        var holders = new HashMap<CooperativeId, UUID>();
        mandates.below(association, Role.MANDATE_HOLDER).stream()
                .filter(mandate -> mandate.holdsOn(today()))
                .sorted(Comparator.comparing(Mandate::from).thenComparing(Mandate::id))
                .forEach(mandate -> {
                    if (mandate.place() instanceof Place.InCooperative(CooperativeId id)) {
                        holders.putIfAbsent(id, mandate.person());
                    }
                });
        return holders;
    }
}
