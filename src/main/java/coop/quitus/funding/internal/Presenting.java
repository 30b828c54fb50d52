package coop.quitus.funding.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.document.PaperKind;
import coop.quitus.document.SealOrigin;
import coop.quitus.document.Seals;
import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.funding.Budget;
import coop.quitus.funding.FundingRequest;
import coop.quitus.funding.RequestDossierPaper;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Draws the dossier of a request and seals it.
@Component
final class Presenting implements PaperKind {

    private static final String KIND = "funding-request";

    private final Tenancy tenancy;
    private final Places places;
    private final RequestTable table;
    private final YearBefore yearBefore;
    private final Seals seals;

    Presenting(
            Tenancy tenancy,
            Places places,
            RequestTable table,
            YearBefore yearBefore,
            Seals seals) {
        this.tenancy = tenancy;
        this.places = places;
        this.table = table;
        this.yearBefore = yearBefore;
        this.seals = seals;
    }

    byte[] sealed(FundingRequest request, Actor by) {
        Cooperative school = places.cooperative(request.cooperative()).orElseThrow();
        Association association = places.association(school.association()).orElseThrow();
        Budget before = yearBefore.of(school.id(), request.year().previous());
        var origin =
                new SealOrigin(
                        KIND,
                        String.valueOf(request.number()),
                        "Demande de subvention n° " + request.number(),
                        digest(request, school, association, before));
        return seals.seal(
                school.id(),
                origin,
                mark -> new RequestDossierPaper(request, association, school, before, mark),
                by);
    }

    /// What the dossier says, in one order.
    private static String digest(
            FundingRequest request, Cooperative school, Association association, Budget before) {
        return Digests.of(
                List.of(
                        request.number(),
                        request.year(),
                        request.draft(),
                        request.version(),
                        String.valueOf(request.pledge()),
                        school.name(),
                        school.number(),
                        school.classes().size(),
                        association,
                        before));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> digestNow(CooperativeId cooperative, String reference) {
        Cooperative school = places.cooperative(cooperative).orElseThrow();
        return tenancy.reading(
                        cooperative, () -> table.find(cooperative, Integer.parseInt(reference)))
                .map(request ->
                        digest(
                                request,
                                school,
                                places.association(school.association()).orElseThrow(),
                                yearBefore.of(cooperative, request.year().previous())));
    }
}
