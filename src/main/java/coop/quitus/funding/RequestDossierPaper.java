package coop.quitus.funding;

import coop.quitus.document.Paper;
import coop.quitus.document.SealMark;
import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import java.time.Instant;
import java.util.List;

/// The dossier of a request, in the shape of CERFA 12156.
///
/// @param association the legal person that asks
/// @param school its section, whose project it is
/// @param before what the section's books were the year before
public record RequestDossierPaper(
        FundingRequest request,
        Association association,
        Cooperative school,
        Budget before,
        SealMark mark)
        implements Paper {

    /// The seven commitments of the republican pledge (décret 2021-1947).
    public static final List<String> COMMITMENTS =
            List.of(
                    "le respect des lois de la République",
                    "la liberté de conscience",
                    "la liberté des membres de l'association",
                    "l'égalité et la non-discrimination",
                    "la fraternité et la prévention de la violence",
                    "le respect de la dignité de la personne humaine",
                    "le respect des symboles de la République");

    public RequestDraft draft() {
        return request.draft();
    }

    @Override
    public String title() {
        return "Demande de subvention : " + draft().purpose();
    }

    @Override
    public String description() {
        return school.name()
                + " demande "
                + draft().asked().inFrench()
                + " pour "
                + request.year().inFrench()
                + " ("
                + draft().funder()
                + ").";
    }

    @Override
    public Instant drawnAt() {
        return request.changedAt();
    }

    @Override
    public String foot() {
        return school.number()
                + " · "
                + school.name()
                + " · demande n° "
                + request.number()
                + " · "
                + mark.spelled();
    }
}
