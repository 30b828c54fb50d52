package coop.quitus.partner.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.partner.Commitment;
import coop.quitus.partner.Contribution;
import coop.quitus.partner.Contributions;
import coop.quitus.partner.Nature;
import coop.quitus.partner.NewContribution;
import coop.quitus.partner.PartnerFinding;
import coop.quitus.partner.Quantity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps what is promised and given without money.
@Component
final class Giving implements Contributions {

    private final Tenancy tenancy;
    private final Places places;
    private final PartnerTable partners;
    private final ContributionTable table;
    private final Clock clock;

    Giving(
            Tenancy tenancy,
            Places places,
            PartnerTable partners,
            ContributionTable table,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.partners = partners;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public List<Contribution> of(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(cooperative, () -> table.all(cooperative)).stream()
                .filter(one -> one.year().equals(year))
                .toList();
    }

    @Override
    public Outcome<Contribution, PartnerFinding> value(
            CooperativeId cooperative, NewContribution asked, Actor by) {
        var refusals = new ArrayList<>(PartnerChecks.of(asked, LocalDate.now(clock)));
        return tenancy.within(
                cooperative,
                () -> {
                    if (partners.find(cooperative, asked.partner()).isEmpty()) {
                        refusals.add(new PartnerFinding.NoSuchPartner());
                    }
                    UUID commitment = asked.commitment();
                    if (commitment != null
                            && table.promised(cooperative).stream()
                                    .noneMatch(one -> one.id().equals(commitment))) {
                        refusals.add(new PartnerFinding.NoSuchContribution());
                    }
                    if (!refusals.isEmpty()) {
                        return Outcome.refused(refusals);
                    }
                    table.value(places.cooperative(cooperative).orElseThrow(), asked, by);
                    return Outcome.done(table.find(cooperative, asked.key()).orElseThrow());
                });
    }

    @Override
    public Outcome<Contribution, PartnerFinding> withdraw(
            CooperativeId cooperative, UUID contribution, String reason, Actor by) {
        var refusals = new ArrayList<PartnerFinding>();
        PartnerChecks.words(refusals, "raison", reason, "la raison", 200);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Contribution> known = table.find(cooperative, contribution);
                    if (known.isEmpty()) {
                        return Outcome.refused(new PartnerFinding.NoSuchContribution());
                    }
                    if (!known.get().stands()) {
                        return Outcome.refused(new PartnerFinding.AlreadyWithdrawn());
                    }
                    table.withdraw(
                            places.cooperative(cooperative).orElseThrow(),
                            contribution,
                            reason.strip(),
                            by);
                    return Outcome.done(table.find(cooperative, contribution).orElseThrow());
                });
    }

    @Override
    public List<Commitment> promised(CooperativeId cooperative) {
        return tenancy.reading(cooperative, () -> table.promised(cooperative));
    }

    @Override
    public Outcome<Commitment, PartnerFinding> promise(
            CooperativeId cooperative,
            UUID key,
            UUID partner,
            @Nullable UUID project,
            Nature nature,
            String label,
            Quantity quantity,
            String unit,
            Actor by) {
        var refusals = new ArrayList<PartnerFinding>();
        PartnerChecks.words(refusals, "libelle", label, "ce que vous apportez", 200);
        PartnerChecks.words(refusals, "unite", unit, "l'unité", 30);
        var promised =
                new Commitment(
                        key,
                        partner,
                        project,
                        nature,
                        label.strip(),
                        quantity,
                        unit.strip(),
                        clock.instant(),
                        by.name());
        return tenancy.within(
                cooperative,
                () -> {
                    if (partners.find(cooperative, partner).isEmpty()) {
                        refusals.add(new PartnerFinding.NoSuchPartner());
                    }
                    if (!refusals.isEmpty()) {
                        return Outcome.refused(refusals);
                    }
                    table.promise(places.cooperative(cooperative).orElseThrow(), promised, by);
                    return Outcome.done(promised);
                });
    }
}
