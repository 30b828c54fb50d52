package coop.quitus.campaign.internal;

import coop.quitus.campaign.CertificatePaper;
import coop.quitus.campaign.Edition;
import coop.quitus.campaign.Enrolment;
import coop.quitus.campaign.Participation;
import coop.quitus.campaign.Participation.Telling;
import coop.quitus.database.Tenancy;
import coop.quitus.document.PaperKind;
import coop.quitus.document.SealOrigin;
import coop.quitus.document.Seals;
import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Sha256;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Draws the certificate of a class and seals it: the class and its counts, no child's name.
@Component
final class Certifying implements PaperKind {

    private static final String KIND = "campaign-certificate";

    private final Tenancy tenancy;
    private final Places places;
    private final EditionTable editions;
    private final EnrolmentTable table;
    private final Seals seals;

    Certifying(
            Tenancy tenancy,
            Places places,
            EditionTable editions,
            EnrolmentTable table,
            Seals seals) {
        this.tenancy = tenancy;
        this.places = places;
        this.editions = editions;
        this.table = table;
        this.seals = seals;
    }

    byte[] sealed(Participation participation, Actor by) {
        Enrolment enrolment = participation.enrolment();
        Cooperative school = places.cooperative(enrolment.cooperative()).orElseThrow();
        Association association = places.association(school.association()).orElseThrow();
        var origin =
                new SealOrigin(
                        KIND,
                        enrolment.id().toString(),
                        "Attestation : " + participation.edition().title(),
                        digest(
                                participation.edition(),
                                enrolment,
                                participation.telling(),
                                participation.awards()));
        return seals.seal(
                school.id(),
                origin,
                mark -> new CertificatePaper(participation, association, school, mark),
                by);
    }

    /// What it says, in one order.
    private static String digest(
            Edition edition, Enrolment enrolment, Optional<Telling> telling, List<String> awards) {
        return Sha256.of(
                String.join(
                        "\n",
                        edition.title(),
                        edition.year().toString(),
                        enrolment.classCode(),
                        edition.category(enrolment.category()),
                        String.valueOf(telling.map(Telling::pupils).orElse(enrolment.pupils())),
                        String.valueOf(telling.map(Telling::hours).orElse(0)),
                        String.join("\n", awards)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> digestNow(CooperativeId cooperative, String reference) {
        UUID id = UUID.fromString(reference);
        return tenancy.reading(
                cooperative,
                () ->
                        table.find(cooperative, id)
                                .filter(Enrolment::stands)
                                .map(enrolment ->
                                        digest(
                                                editions.find(enrolment.edition()).orElseThrow(),
                                                enrolment,
                                                table.telling(cooperative, id),
                                                table.awards(cooperative, id))));
    }
}
