package coop.quitus.sampling;

import coop.quitus.document.Paper;
import coop.quitus.document.SealMark;
import java.time.Instant;

/// What a signed visit says; sealed.
///
/// @param association as papers show it
public record VisitReportPaper(
        String association,
        String school,
        String number,
        Visit visit,
        VisitConclusion end,
        SealMark mark)
        implements Paper {

    @Override
    public String title() {
        return "Rapport de vérification approfondie " + visit.year().inFrench();
    }

    @Override
    public String description() {
        return school + ", n° " + number + " : " + end.verdict().inFrench() + ".";
    }

    @Override
    public Instant drawnAt() {
        return end.at();
    }

    @Override
    public String foot() {
        return association + " · " + number + " · " + mark.spelled();
    }

    /// The name of a thing that was looked at.
    public String name(VisitLook look) {
        return visit.pieces().stream()
                .filter(piece -> piece.thing().equals(look.thing()))
                .findFirst()
                .map(piece -> piece.piece() + ", " + piece.label())
                .orElseGet(() -> VisitLook.Thing.valueOf(look.thing()).inFrench());
    }
}
