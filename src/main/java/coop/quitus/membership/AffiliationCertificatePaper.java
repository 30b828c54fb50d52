package coop.quitus.membership;

import coop.quitus.bylaw.OfficeText;
import coop.quitus.document.Paper;
import coop.quitus.document.SealMark;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Says that a cooperative is affiliated and its members insured, without a name; sealed.
///
/// @param association as papers show it
/// @param number of the cooperative
/// @param validatedAt when the association validated, UTC
/// @param words the association's own paragraph; null for the nation's
public record AffiliationCertificatePaper(
        String association,
        String number,
        String school,
        Affiliation affiliation,
        Instant validatedAt,
        @Nullable OfficeText words,
        SealMark mark)
        implements Paper {

    @Override
    public String title() {
        return "Attestation d'adhésion " + affiliation.year().inFrench();
    }

    @Override
    public String description() {
        return school + " adhère à " + association + " pour " + affiliation.year().inFrench() + ".";
    }

    @Override
    public Instant drawnAt() {
        return validatedAt;
    }

    @Override
    public String foot() {
        return number + " · " + school + " · " + mark.spelled();
    }
}
