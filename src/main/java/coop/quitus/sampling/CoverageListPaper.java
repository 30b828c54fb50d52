package coop.quitus.sampling;

import coop.quitus.document.Paper;
import java.time.Instant;

/// The list for the auditor: how the tenth was drawn, and where each visit stands.
///
/// @param association as papers show it
public record CoverageListPaper(
        String association, Announcement announcement, Draws.Made made, Coverage coverage)
        implements Paper {

    @Override
    public String title() {
        return "Vérification d'une coopérative sur dix, " + announcement.year().inFrench();
    }

    @Override
    public String description() {
        return association
                + " : "
                + coverage.visited()
                + " visitées sur "
                + coverage.visits().size()
                + " tirées ("
                + coverage.percentInFrench()
                + ").";
    }

    @Override
    public Instant drawnAt() {
        return made.at();
    }

    @Override
    public String foot() {
        return association + " · AUD-01";
    }
}
