package coop.quitus.partner.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.partner.Directory;
import coop.quitus.partner.DirectoryEntry;
import coop.quitus.partner.NewPartner;
import coop.quitus.partner.Partner;
import coop.quitus.partner.PartnerFinding;
import coop.quitus.partner.Partners;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Keeps the partners of each cooperative.
@Component
final class Knowing implements Partners {

    private final Tenancy tenancy;
    private final Places places;
    private final PartnerTable table;
    private final Directory directory;

    Knowing(Tenancy tenancy, Places places, PartnerTable table, Directory directory) {
        this.tenancy = tenancy;
        this.places = places;
        this.table = table;
        this.directory = directory;
    }

    @Override
    public List<Partner> of(CooperativeId cooperative) {
        return tenancy.reading(cooperative, () -> table.all(cooperative));
    }

    @Override
    public Optional<Partner> find(CooperativeId cooperative, UUID partner) {
        return tenancy.reading(cooperative, () -> table.find(cooperative, partner));
    }

    @Override
    public List<Partner> search(CooperativeId cooperative, String words) {
        return of(cooperative).stream().filter(one -> Words.areIn(words, one)).toList();
    }

    @Override
    public Outcome<Partner, PartnerFinding> know(
            CooperativeId cooperative, NewPartner asked, Actor by) {
        List<PartnerFinding> refusals = PartnerChecks.of(asked);
        return refusals.isEmpty()
                ? Outcome.done(added(cooperative, PartnerChecks.tidied(asked), by))
                : Outcome.refused(refusals);
    }

    private Partner added(CooperativeId cooperative, NewPartner asked, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    table.add(places.cooperative(cooperative).orElseThrow(), asked, by);
                    return table.find(cooperative, asked.key()).orElseThrow();
                });
    }

    @Override
    public Outcome<Partner, PartnerFinding> correct(
            CooperativeId cooperative, NewPartner asked, Actor by) {
        List<PartnerFinding> refusals = PartnerChecks.of(asked);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    if (table.find(cooperative, asked.key()).isEmpty()) {
                        return Outcome.refused(new PartnerFinding.NoSuchPartner());
                    }
                    table.correct(cooperative, PartnerChecks.tidied(asked), by);
                    return Outcome.done(table.find(cooperative, asked.key()).orElseThrow());
                });
    }

    @Override
    public Outcome<Partner, PartnerFinding> take(CooperativeId cooperative, UUID entry, Actor by) {
        Cooperative school = places.cooperative(cooperative).orElseThrow();
        Optional<DirectoryEntry> known = directory.find(school.association(), entry);
        if (known.isEmpty()) {
            return Outcome.refused(new PartnerFinding.NoSuchPartner());
        }
        Partner partner = known.get().partner();
        var asked =
                new NewPartner(
                        partner.id(),
                        partner.name(),
                        partner.kind(),
                        partner.town(),
                        partner.email(),
                        partner.siret(),
                        partner.contact());
        return Outcome.done(added(cooperative, asked, by));
    }
}
