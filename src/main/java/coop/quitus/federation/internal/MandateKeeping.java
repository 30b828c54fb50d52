package coop.quitus.federation.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.NewMandate;
import coop.quitus.federation.Place;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.federation.Places;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.identity.RolesHere;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/// Keeps mandates, and reads from them the roles of the day.
@Component
final class MandateKeeping implements Mandates, RolesHere {

    /// PostgreSQL's word for a broken exclusion.
    private static final String EXCLUSION = "23P01";

    private final MandateTable table;
    private final Places places;
    private final People people;
    private final Clock clock;

    MandateKeeping(MandateTable table, Places places, People people, Clock clock) {
        this.table = table;
        this.places = places;
        this.people = people;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public Set<Role> in(CooperativeId cooperative, UUID person) {
        return table.rolesIn(cooperative, person, today());
    }

    @Override
    public Set<Role> in(AssociationId association, UUID person) {
        return table.rolesIn(association, person, today());
    }

    @Override
    public Set<Role> anywhere(UUID person) {
        return of(person).stream().map(Mandate::role).collect(Collectors.toSet());
    }

    @Override
    public List<Mandate> of(UUID person) {
        return table.of(person).stream().filter(one -> one.holdsOn(today())).toList();
    }

    @Override
    public List<Mandate> in(CooperativeId cooperative) {
        return pastLast(table.in(cooperative));
    }

    @Override
    public List<Mandate> in(AssociationId association) {
        return pastLast(table.in(association));
    }

    @Override
    public List<Mandate> below(AssociationId association, Role role) {
        return table.below(association, role);
    }

    private List<Mandate> pastLast(Collection<Mandate> mandates) {
        return mandates.stream().sorted(Comparator.comparing(one -> isPast(one) ? 1 : 0)).toList();
    }

    private boolean isPast(Mandate mandate) {
        return mandate.endedAt().isPresent()
                || mandate.until().filter(day -> day.isBefore(today())).isPresent();
    }

    @Override
    public Set<Role> givable(CooperativeId cooperative, UUID by) {
        return givable(new Place.InCooperative(cooperative), by);
    }

    @Override
    public Set<Role> givable(AssociationId association, UUID by) {
        return givable(new Place.InAssociation(association), by);
    }

    /// Nobody is invited where nothing is real.
    private Set<Role> givable(Place place, UUID by) {
        if (isForPractice(place)) {
            return Set.of();
        }
        boolean trusted = people.person(by).map(Person::administrator).orElse(true);
        if (trusted) {
            // Nobody here: the command line, or the story of the demo.
            return MandateRules.givableByAdministrator(place);
        }
        return switch (place) {
            case Place.InClass(CooperativeId cooperative, _) ->
                    MandateRules.givableInCooperative(in(cooperative, by));
            case Place.InCooperative(CooperativeId cooperative) ->
                    MandateRules.givableInCooperative(in(cooperative, by));
            case Place.InSchool(String uai) ->
                    places.cooperativesOf(uai).stream()
                            .findFirst()
                            .map(one -> MandateRules.givableInCooperative(in(one.id(), by)))
                            .orElse(Set.of());
            case Place.InAssociation(AssociationId association) ->
                    MandateRules.givableInAssociation(in(association, by));
            case Place.InFederation() -> Set.of();
        };
    }

    private boolean isForPractice(Place place) {
        return switch (place) {
            case Place.InClass(CooperativeId cooperative, _) -> isForPractice(cooperative);
            case Place.InCooperative(CooperativeId cooperative) -> isForPractice(cooperative);
            case Place.InSchool _, Place.InAssociation _, Place.InFederation _ -> false;
        };
    }

    private boolean isForPractice(CooperativeId cooperative) {
        return places.cooperative(cooperative).filter(Cooperative::practice).isPresent();
    }

    @Override
    public Outcome<Mandate, PlaceFinding> give(NewMandate asked, Actor by) {
        List<PlaceFinding> findings = examine(asked, by);
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        var mandate =
                new Mandate(
                        Ids.next(clock),
                        asked.person(),
                        asked.role(),
                        asked.place(),
                        asked.from(),
                        asked.until(),
                        by.name(),
                        Optional.empty());
        try {
            table.add(mandate, by, clock.instant());
            return Outcome.done(mandate);
        } catch (DataIntegrityViolationException broken) {
            // Someone gave the same one meanwhile.
            if (NestedExceptionUtils.getMostSpecificCause(broken) instanceof SQLException cause
                    && EXCLUSION.equals(cause.getSQLState())) {
                return Outcome.refused(new PlaceFinding.MandateOverlaps(asked.role().inFrench()));
            }
            throw broken;
        }
    }

    @Override
    public List<PlaceFinding> examine(NewMandate asked, Actor by) {
        Optional<PlaceFinding> place = placeFinding(asked.place());
        if (place.isPresent()) {
            return List.of(place.get());
        }
        var findings = new ArrayList<PlaceFinding>();
        String role = asked.role().inFrench();
        if (!MandateRules.fits(asked.role(), asked.place())) {
            findings.add(new PlaceFinding.RoleDoesNotFit(role));
        } else if (!givable(asked.place(), by.person()).contains(asked.role())) {
            findings.add(new PlaceFinding.NotYoursToGive(role));
        }
        if (asked.until().filter(day -> day.isBefore(asked.from())).isPresent()) {
            findings.add(new PlaceFinding.EndsBeforeItBegins());
        }
        if (asked.until().isEmpty()) {
            MandateRules.mostUntil(asked.role(), asked.from())
                    .map(last -> new PlaceFinding.ReadsForATime(asked.from(), last))
                    .ifPresent(findings::add);
        }
        List<Mandate> meanwhile =
                table.of(asked.person()).stream().filter(one -> overlap(one, asked)).toList();
        if (meanwhile.stream()
                .anyMatch(one -> one.role() == asked.role() && one.place().equals(asked.place()))) {
            findings.add(new PlaceFinding.MandateOverlaps(role));
        }
        if (meanwhile.stream().anyMatch(one -> contradict(one, asked))) {
            findings.add(new PlaceFinding.VerifiesOwnBooks());
        }
        return findings;
    }

    private static boolean overlap(Mandate held, NewMandate asked) {
        return held.endedAt().isEmpty()
                && held.until().filter(day -> day.isBefore(asked.from())).isEmpty()
                && asked.until().filter(day -> day.isBefore(held.from())).isEmpty();
    }

    private static boolean contradict(Mandate held, NewMandate asked) {
        boolean both =
                held.role() == Role.VERIFIER && MandateRules.KEEPERS.contains(asked.role())
                        || asked.role() == Role.VERIFIER
                                && MandateRules.KEEPERS.contains(held.role());
        return both && held.place().equals(asked.place());
    }

    private Optional<PlaceFinding> placeFinding(Place place) {
        return switch (place) {
            case Place.InClass(CooperativeId cooperative, String code) ->
                    places.cooperative(cooperative)
                                    .map(one -> one.classes().stream())
                                    .filter(classes ->
                                            classes.anyMatch(unit -> unit.code().equals(code)))
                                    .isPresent()
                            ? openFinding(cooperative)
                            : Optional.of(new PlaceFinding.NoSuchClass(code));
            case Place.InCooperative(CooperativeId cooperative) -> openFinding(cooperative);
            case Place.InSchool(String uai) ->
                    places.cooperativesOf(uai).isEmpty()
                            ? Optional.of(new PlaceFinding.NoSuchCooperative())
                            : Optional.empty();
            case Place.InAssociation(AssociationId association) ->
                    places.associations().stream().anyMatch(one -> one.id().equals(association))
                            ? Optional.empty()
                            : Optional.of(new PlaceFinding.NoSuchAssociation());
            case Place.InFederation() -> Optional.empty();
        };
    }

    /// It is there, and lives.
    private Optional<PlaceFinding> openFinding(CooperativeId cooperative) {
        Optional<Cooperative> where = places.cooperative(cooperative);
        return where.isEmpty()
                ? Optional.of(new PlaceFinding.NoSuchCooperative())
                : where.get().closedOn().map(PlaceFinding.CooperativeIsClosed::new);
    }

    @Override
    public Outcome<Mandate, PlaceFinding> end(UUID id, Actor by) {
        Optional<Mandate> held = table.mandate(id).filter(one -> !isPast(one));
        if (held.isEmpty()) {
            return Outcome.refused(new PlaceFinding.NoSuchMandate());
        }
        Mandate mandate = held.get();
        boolean own = mandate.person().equals(by.person());
        if (!own && !givable(mandate.place(), by.person()).contains(mandate.role())) {
            return Outcome.refused(new PlaceFinding.NotYoursToGive(mandate.role().inFrench()));
        }
        if (!table.end(id, by, clock.instant())) {
            return Outcome.refused(new PlaceFinding.NoSuchMandate());
        }
        return Outcome.done(table.mandate(id).orElseThrow());
    }
}
