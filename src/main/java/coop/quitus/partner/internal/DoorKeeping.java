package coop.quitus.partner.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Letters;
import coop.quitus.identity.Secrets;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.partner.Partner;
import coop.quitus.partner.PartnerDoors;
import coop.quitus.partner.PartnerFinding;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Opens and shuts the doors of partners.
@Component
final class DoorKeeping implements PartnerDoors {

    private static final Duration LIFE = Duration.ofDays(365);

    private final Tenancy tenancy;
    private final Places places;
    private final PartnerTable partners;
    private final DoorTable table;
    private final Letters letters;
    private final SiteAddress site;
    private final Clock clock;

    DoorKeeping(
            Tenancy tenancy,
            Places places,
            PartnerTable partners,
            DoorTable table,
            Letters letters,
            SiteAddress site,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.partners = partners;
        this.table = table;
        this.letters = letters;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public Outcome<Opened, PartnerFinding> open(
            CooperativeId cooperative,
            SchoolYear year,
            UUID partner,
            @Nullable UUID project,
            Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Partner> known = partners.find(cooperative, partner);
                    return known.isEmpty()
                            ? Outcome.refused(new PartnerFinding.NoSuchPartner())
                            : Outcome.done(opened(cooperative, year, known.get(), project, by));
                });
    }

    private Opened opened(
            CooperativeId cooperative,
            SchoolYear year,
            Partner partner,
            @Nullable UUID project,
            Actor by) {
        Cooperative school = places.cooperative(cooperative).orElseThrow();
        table.all(cooperative, clock.instant()).stream()
                .filter(door -> door.partner().id().equals(partner.id()))
                .filter(door -> Objects.equals(door.project(), project))
                .forEach(door -> table.shut(cooperative, door.id(), clock.instant()));
        String secret = Secrets.fresh();
        var door =
                new Door(
                        Ids.next(clock),
                        cooperative,
                        year,
                        partner,
                        project,
                        clock.instant().plus(LIFE));
        table.open(school, door, secret, clock.instant(), by);
        String address = site.of("/partenaire/" + cooperative + "/" + secret);
        boolean mailed = !partner.email().isEmpty();
        if (mailed) {
            letters.write(
                    partner.email(),
                    "Votre porte vers " + school.name(),
                    """
                    Bonjour,

                    %s partage avec vous ce que vous faites ensemble : ses étapes, ses dates, votre part.
                    Vous pouvez aussi y dire ce que vous apportez, et y déposer une facture.
                    Aucun compte n'est demandé : ce lien est votre clé, il vaut un an.

                    %s

                    %s, pour %s
                    """
                            .formatted(school.name(), address, by.name(), school.name()));
        }
        return new Opened(door, secret, address, mailed);
    }

    @Override
    public void shut(CooperativeId cooperative, UUID partner, Actor by) {
        tenancy.within(
                cooperative,
                () ->
                        table.all(cooperative, clock.instant()).stream()
                                .filter(door -> door.partner().id().equals(partner))
                                .forEach(door ->
                                        table.shut(cooperative, door.id(), clock.instant())));
    }

    @Override
    public Optional<Door> behind(CooperativeId cooperative, String secret) {
        return tenancy.reading(
                cooperative, () -> table.behind(cooperative, secret, clock.instant()));
    }

    @Override
    public List<Door> open(CooperativeId cooperative) {
        return tenancy.reading(cooperative, () -> table.all(cooperative, clock.instant()));
    }
}
