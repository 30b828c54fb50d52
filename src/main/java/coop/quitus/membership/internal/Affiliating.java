package coop.quitus.membership.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.federation.Tariff;
import coop.quitus.federation.Tariffs;
import coop.quitus.identity.Role;
import coop.quitus.identity.RolesHere;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.membership.Affiliation;
import coop.quitus.membership.AffiliationFinding;
import coop.quitus.membership.AffiliationState;
import coop.quitus.membership.AffiliationValidated;
import coop.quitus.membership.Affiliations;
import coop.quitus.membership.Arrival;
import coop.quitus.membership.Bill;
import coop.quitus.membership.Declaration;
import coop.quitus.membership.PledgesTaken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Counts, declares, validates and gives back affiliations.
@Component
final class Affiliating implements Affiliations {

    private static final int LONGEST = 1000;

    private final Tenancy tenancy;
    private final Places places;
    private final Tariffs tariffs;
    private final RolesHere roles;
    private final SheetTable sheets;
    private final StepTable steps;
    private final Proposing proposing;
    private final CampaignTable campaigns;
    private final Certifying certifying;
    private final ObjectProvider<PledgesTaken> pledges;
    private final ApplicationEventPublisher news;

    Affiliating(
            Tenancy tenancy,
            Places places,
            Tariffs tariffs,
            RolesHere roles,
            SheetTable sheets,
            StepTable steps,
            Proposing proposing,
            CampaignTable campaigns,
            Certifying certifying,
            ObjectProvider<PledgesTaken> pledges,
            ApplicationEventPublisher news) {
        this.tenancy = tenancy;
        this.places = places;
        this.tariffs = tariffs;
        this.roles = roles;
        this.sheets = sheets;
        this.steps = steps;
        this.proposing = proposing;
        this.campaigns = campaigns;
        this.certifying = certifying;
        this.pledges = pledges;
        this.news = news;
    }

    @Override
    public Affiliation of(CooperativeId cooperative, SchoolYear year) {
        return proposing.of(places.cooperative(cooperative).orElseThrow(), year);
    }

    @Override
    public Bill bill(CooperativeId cooperative, SchoolYear year, Declaration asked) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        return Billing.of(asked, tariffs.of(which.association(), year), year);
    }

    @Override
    public Outcome<Affiliation, AffiliationFinding> count(
            CooperativeId cooperative, SchoolYear year, Declaration asked, Actor by) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        var findings = new ArrayList<AffiliationFinding>();
        if (which.headquarters() || which.practice()) {
            findings.add(new AffiliationFinding.NotACooperative());
        }
        findings.addAll(DeclarationChecks.keeping(asked, year));
        return tenancy.within(
                cooperative,
                () -> {
                    Affiliation now = proposing.of(which, year);
                    if (!now.open()) {
                        findings.addFirst(new AffiliationFinding.AnotherState(now.state()));
                    }
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    keep(which, now, asked, by);
                    return Outcome.done(proposing.of(which, year));
                });
    }

    /// The same words at the same tariff make no new version, unless they were declared or given
    /// back.
    private void keep(Cooperative which, Affiliation now, Declaration asked, Actor by) {
        Tariff tariff = tariffs.of(which.association(), now.year());
        if (now.state() == AffiliationState.DRAFT
                && now.declaration().equals(asked)
                && now.bill().equals(Billing.of(asked, tariff, now.year()))) {
            return;
        }
        int version = now.version() + 1;
        sheets.keep(which, now.year(), version, asked, tariff, by);
        take(which, now, AffiliationState.DRAFT, version, "", by);
    }

    private void take(
            Cooperative which,
            Affiliation now,
            AffiliationState state,
            int version,
            String words,
            Actor by) {
        steps.take(which, now.year(), now.steps().size() + 1, state, version, words, by);
    }

    @Override
    public Outcome<Affiliation, AffiliationFinding> declare(
            CooperativeId cooperative, SchoolYear year, Money seen, boolean pledged, Actor by) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        return tenancy.within(
                cooperative,
                () -> {
                    Affiliation now = proposing.of(which, year);
                    List<AffiliationFinding> findings = againstDeclaring(which, now, seen, by);
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    if (!pledge(cooperative, year, pledged, by)) {
                        return Outcome.refused(new AffiliationFinding.NoPledge());
                    }
                    take(which, now, AffiliationState.DECLARED, now.version(), "", by);
                    return Outcome.done(proposing.of(which, year));
                });
    }

    private List<AffiliationFinding> againstDeclaring(
            Cooperative which, Affiliation now, Money seen, Actor by) {
        var findings = new ArrayList<AffiliationFinding>();
        if (now.state() != AffiliationState.DRAFT) {
            findings.add(new AffiliationFinding.AnotherState(now.state()));
            return findings;
        }
        if (!roles.in(which.id(), by.person()).contains(Role.MANDATE_HOLDER)) {
            findings.add(new AffiliationFinding.NotMandated());
        }
        if (campaigns.find(which.association(), now.year()).isEmpty()) {
            findings.add(new AffiliationFinding.CampaignNotOpen());
        }
        findings.addAll(DeclarationChecks.declaring(now.declaration()));
        Money due = bill(which.id(), now.year(), now.declaration()).due();
        if (!due.equals(now.bill().due()) || !due.equals(seen)) {
            findings.add(new AffiliationFinding.TariffChanged(seen, due));
        }
        return findings;
    }

    /// Taken before, or by this very act.
    private boolean pledge(CooperativeId cooperative, SchoolYear year, boolean pledged, Actor by) {
        PledgesTaken bell = pledges.getIfAvailable();
        return bell == null
                || bell.of(cooperative, year).stream()
                        .anyMatch(one -> one.person().equals(by.person()))
                || (pledged && bell.take(cooperative, year, by));
    }

    @Override
    public Outcome<Affiliation, AffiliationFinding> validate(
            CooperativeId cooperative, SchoolYear year, Actor by) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        return tenancy.within(
                cooperative,
                () -> {
                    Affiliation now = proposing.of(which, year);
                    if (now.state() != AffiliationState.DECLARED) {
                        return Outcome.refused(new AffiliationFinding.AnotherState(now.state()));
                    }
                    take(which, now, AffiliationState.VALIDATED, now.version(), "", by);
                    news.publishEvent(new AffiliationValidated(cooperative, year));
                    return Outcome.done(proposing.of(which, year));
                });
    }

    @Override
    public Outcome<Affiliation, AffiliationFinding> giveBack(
            CooperativeId cooperative, SchoolYear year, String words, Actor by) {
        if (words.isBlank()) {
            return Outcome.refused(new AffiliationFinding.NoWords());
        }
        if (words.strip().length() > LONGEST) {
            return Outcome.refused(new AffiliationFinding.TooLong(LONGEST));
        }
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        return tenancy.within(
                cooperative,
                () -> {
                    Affiliation now = proposing.of(which, year);
                    if (now.state() != AffiliationState.DECLARED
                            && now.state() != AffiliationState.VALIDATED) {
                        return Outcome.refused(new AffiliationFinding.AnotherState(now.state()));
                    }
                    take(which, now, AffiliationState.RETURNED, now.version(), words.strip(), by);
                    return Outcome.done(proposing.of(which, year));
                });
    }

    @Override
    public Outcome<Affiliation, AffiliationFinding> welcome(
            CooperativeId cooperative, SchoolYear year, Arrival arrival, Actor by) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        return tenancy.within(
                cooperative,
                () -> {
                    Affiliation now = proposing.of(which, year);
                    List<AffiliationFinding> findings = ArrivalChecks.of(arrival, now);
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    steps.welcome(which, year, arrival, by);
                    return Outcome.done(proposing.of(which, year));
                });
    }

    @Override
    public Optional<byte[]> certificate(CooperativeId cooperative, SchoolYear year, Actor by) {
        return certifying.certificate(places.cooperative(cooperative).orElseThrow(), year, by);
    }
}
