package coop.quitus.council;

import coop.quitus.document.Paper;
import coop.quitus.document.SealMark;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.util.List;

/// The register of deliberations of a year, to be filed.
public record RegisterPaper(
        Cooperative school, SchoolYear year, List<Deliberation> lines, SealMark mark)
        implements Paper {

    public RegisterPaper {
        lines = List.copyOf(lines);
    }

    @Override
    public String title() {
        return "Registre des délibérations " + year.inFrench();
    }

    @Override
    public String description() {
        return school.name() + " : " + lines.size() + " délibérations, sans aucun prénom d'élève.";
    }

    @Override
    public Instant drawnAt() {
        return mark.sealedAt();
    }

    @Override
    public String foot() {
        return school.number() + " · " + school.name() + " · registre · " + mark.spelled();
    }
}
