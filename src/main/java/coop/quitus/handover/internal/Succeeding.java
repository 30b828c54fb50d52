package coop.quitus.handover.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.handover.HandoverFinding;
import coop.quitus.handover.HandoverWords;
import coop.quitus.handover.Sitting;
import coop.quitus.handover.Sitting.Side;
import coop.quitus.handover.Successions;
import coop.quitus.identity.Letters;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Lets who takes over read and sign by a link.
@Component
final class Succeeding implements Successions {

    private final Tenancy tenancy;
    private final Places places;
    private final SittingTables tables;
    private final LinkTable links;
    private final Handing handing;
    private final People people;
    private final Letters letters;
    private final SiteAddress site;
    private final Clock clock;

    Succeeding(
            Tenancy tenancy,
            Places places,
            SittingTables tables,
            LinkTable links,
            Handing handing,
            People people,
            Letters letters,
            SiteAddress site,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.tables = tables;
        this.links = links;
        this.handing = handing;
        this.people = people;
        this.letters = letters;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public Outcome<String, HandoverFinding> invite(CooperativeId cooperative, UUID id, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Sitting> sitting = find(cooperative, id);
                    if (sitting.isEmpty() || sitting.get().ending() != null) {
                        return Outcome.refused(new HandoverFinding.NoSuchSitting());
                    }
                    Optional<HandoverFinding> refusal = handing.mayNot(cooperative, sitting, by);
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    HandoverWords words = sitting.get().words();
                    if (words.successor().isBlank() || words.email().isBlank()) {
                        return Outcome.refused(
                                new HandoverFinding.Missing("reprend", "le nom de qui reprend"));
                    }
                    Cooperative school = places.cooperative(cooperative).orElseThrow();
                    String path =
                            "/passation/"
                                    + cooperative
                                    + "/"
                                    + links.make(school, id, clock.instant());
                    write(school, sitting.get(), by, site.of(path));
                    return Outcome.done(path);
                });
    }

    private void write(Cooperative school, Sitting sitting, Actor by, String address) {
        letters.write(
                sitting.words().email(),
                "Reprendre le compte de la coopérative, " + school.name(),
                """
                Bonjour %s,

                %s vous remet le mandat de la coopérative de %s.
                Lisez l'état de la coopérative et signez ici, sans compte à créer :
                %s

                Ce lien sert quatorze jours.
                """
                        .formatted(
                                sitting.words().successor(),
                                sitting.isLedByTheAssociation()
                                        ? by.name()
                                        : sitting.outgoingName(),
                                school.name(),
                                address));
    }

    private Optional<Sitting> find(CooperativeId cooperative, UUID id) {
        return tables.all(cooperative).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Sitting> behind(CooperativeId cooperative, String secret) {
        if (places.cooperative(cooperative).isEmpty()) {
            return Optional.empty();
        }
        return tenancy.reading(
                cooperative,
                () ->
                        links.behind(cooperative, secret, clock.instant())
                                .flatMap(id -> find(cooperative, id)));
    }

    @Override
    public Outcome<Sitting, HandoverFinding> sign(
            CooperativeId cooperative, String secret, String digest) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Sitting> sitting = behind(cooperative, secret);
                    if (sitting.isEmpty() || sitting.get().ending() != null) {
                        return Outcome.refused(new HandoverFinding.NoSuchSitting());
                    }
                    return handing.signed(
                            cooperative,
                            sitting.get(),
                            Side.INCOMING,
                            digest,
                            signing(sitting.get().words()));
                });
    }

    /// Someone known signs as themselves; someone new, by the address the link was sent to.
    private Actor signing(HandoverWords words) {
        UUID id =
                people.withEmail(words.email())
                        .map(Person::id)
                        .orElseGet(() ->
                                UUID.nameUUIDFromBytes(
                                        words.email().getBytes(StandardCharsets.UTF_8)));
        return new Actor(id, words.successor());
    }
}
