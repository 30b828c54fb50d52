package coop.quitus.oversight.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Places;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.oversight.OversightFinding;
import coop.quitus.oversight.PrivateNote;
import coop.quitus.oversight.Stewards;
import coop.quitus.oversight.Stewardship;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Shares the cooperatives between the members of a team. All is written in the headquarters'
/// section.
@Component
final class Sharing implements Stewards {

    private static final Set<Role> TEAM = Set.of(Role.ASSOCIATION_STAFF, Role.ASSOCIATION_OFFICER);
    private static final int LONGEST_SECTOR = 60;
    private static final int LONGEST_NOTE = 2000;

    private final Tenancy tenancy;
    private final Places places;
    private final Mandates mandates;
    private final People people;
    private final StewardTable table;
    private final Clock clock;

    Sharing(
            Tenancy tenancy,
            Places places,
            Mandates mandates,
            People people,
            StewardTable table,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.mandates = mandates;
        this.people = people;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public List<Person> team(AssociationId association) {
        LocalDate today = LocalDate.now(clock);
        Set<UUID> held =
                mandates.in(association).stream()
                        .filter(mandate -> TEAM.contains(mandate.role()))
                        .filter(mandate -> mandate.holdsOn(today))
                        .map(Mandate::person)
                        .collect(Collectors.toSet());
        return people.named(held).values().stream()
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .toList();
    }

    @Override
    public Outcome<Integer, OversightFinding> assign(
            AssociationId association,
            Set<CooperativeId> cooperatives,
            @Nullable String sector,
            boolean entrust,
            @Nullable UUID steward,
            Actor by) {
        List<Cooperative> all = places.cooperativesOf(association);
        List<CooperativeId> ours =
                all.stream()
                        .filter(one -> !one.headquarters())
                        .map(Cooperative::id)
                        .filter(cooperatives::contains)
                        .toList();
        if (ours.isEmpty()) {
            return Outcome.refused(new OversightFinding.NobodyChosen());
        }
        if (sector != null && sector.strip().length() > LONGEST_SECTOR) {
            return Outcome.refused(new OversightFinding.TooLong("secteur", LONGEST_SECTOR));
        }
        Optional<Person> chosen =
                team(association).stream().filter(one -> one.id().equals(steward)).findFirst();
        if (entrust && steward != null && chosen.isEmpty()) {
            return Outcome.refused(new OversightFinding.NotOfTheTeam());
        }
        Stewardship to =
                chosen.map(one -> new Stewardship("", one.id(), one.name()))
                        .orElse(Stewardship.NOBODY);
        Cooperative headquarters = headquarters(all);
        tenancy.within(
                headquarters.id(),
                () ->
                        ours.forEach(one ->
                                table.keep(
                                        headquarters,
                                        one,
                                        sector == null ? null : sector.strip(),
                                        entrust ? to : null,
                                        by)));
        return Outcome.done(ours.size());
    }

    @Override
    public List<PrivateNote> notes(AssociationId association, CooperativeId about) {
        CooperativeId headquarters = headquarters(places.cooperativesOf(association)).id();
        return tenancy.reading(headquarters, () -> table.notes(headquarters, about));
    }

    @Override
    public Outcome<PrivateNote, OversightFinding> note(
            AssociationId association, CooperativeId about, String words, Actor by) {
        List<Cooperative> all = places.cooperativesOf(association);
        if (all.stream().noneMatch(one -> one.id().equals(about))) {
            return Outcome.refused(new OversightFinding.NoSuchThing());
        }
        if (words.isBlank()) {
            return Outcome.refused(new OversightFinding.Missing("note", "votre note"));
        }
        if (words.strip().length() > LONGEST_NOTE) {
            return Outcome.refused(new OversightFinding.TooLong("note", LONGEST_NOTE));
        }
        Cooperative headquarters = headquarters(all);
        return tenancy.within(
                headquarters.id(),
                () -> {
                    table.note(headquarters, about, words.strip(), by);
                    return Outcome.done(table.notes(headquarters.id(), about).getFirst());
                });
    }

    private static Cooperative headquarters(List<Cooperative> all) {
        return all.stream().filter(Cooperative::headquarters).findFirst().orElseThrow();
    }
}
