package coop.quitus.membership.internal;

import coop.quitus.bylaw.OfficeText;
import coop.quitus.bylaw.OwnTexts;
import coop.quitus.document.PaperKind;
import coop.quitus.document.SealOrigin;
import coop.quitus.document.Seals;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sha256;
import coop.quitus.membership.Affiliation;
import coop.quitus.membership.AffiliationCertificatePaper;
import coop.quitus.membership.AffiliationState;
import coop.quitus.membership.AffiliationStep;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Seals the certificate of an affiliation, and says whether one still holds.
@Component
final class Certifying implements PaperKind {

    private static final String KIND = "affiliation";

    private final Places places;
    private final Proposing proposing;
    private final Seals seals;
    private final OwnTexts texts;

    Certifying(Places places, Proposing proposing, Seals seals, OwnTexts texts) {
        this.places = places;
        this.proposing = proposing;
        this.seals = seals;
        this.texts = texts;
    }

    Optional<byte[]> certificate(Cooperative which, SchoolYear year, Actor by) {
        Affiliation said = proposing.of(which, year);
        return validated(said)
                .map(step -> {
                    String association =
                            places.association(which.association()).orElseThrow().name();
                    return seals.seal(
                            which.id(),
                            new SealOrigin(
                                    KIND,
                                    year.startsIn() + "/" + said.version(),
                                    "Attestation d'adhésion " + year.inFrench(),
                                    digest(said, step)),
                            mark ->
                                    new AffiliationCertificatePaper(
                                            association,
                                            which.number(),
                                            which.name(),
                                            said,
                                            step.takenAt(),
                                            ownWords(which, year, step),
                                            mark),
                            by);
                });
    }

    /// The association's paragraph as it stood when it validated; null for the nation's.
    private @Nullable OfficeText ownWords(
            Cooperative which, SchoolYear year, AffiliationStep validated) {
        OfficeText words =
                texts.wordedAt(
                        validated.takenAt(), which.association(), year, OwnWords.CERTIFICATE);
        return words.equals(OwnWords.CERTIFICATE) ? null : words;
    }

    private static Optional<AffiliationStep> validated(Affiliation said) {
        return said.state() == AffiliationState.VALIDATED
                ? said.last(AffiliationState.VALIDATED)
                : Optional.empty();
    }

    /// All the paper says, in one order.
    private static String digest(Affiliation said, AffiliationStep step) {
        return Sha256.of(
                String.join(
                        "\n",
                        said.cooperative().toString(),
                        said.year().toString(),
                        String.valueOf(said.version()),
                        said.declaration().counts().toString(),
                        said.bill().goodsValue().toString(),
                        step.takenAt().toString()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// Nothing any more once it was given back; another digest once it was declared anew.
    @Override
    public Optional<String> digestNow(CooperativeId cooperative, String reference) {
        String[] parts = reference.split("/", 2);
        return places.cooperative(cooperative)
                .map(which -> proposing.of(which, new SchoolYear(Integer.parseInt(parts[0]))))
                .filter(said -> String.valueOf(said.version()).equals(parts[1]))
                .flatMap(said -> validated(said).map(step -> digest(said, step)));
    }
}
