package coop.quitus.project;

import coop.quitus.document.Paper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/// The account of a project, bound and illustrated, for who helped it.
///
/// @param evening the day it speaks of: that of its end, or the day it is drawn
/// @param pictures the photographs, JPEG, by the id of each picture
public record ProjectReportPaper(
        ProjectReport report, LocalDate evening, Map<String, byte[]> pictures) implements Paper {

    public ProjectReportPaper {
        pictures = Map.copyOf(pictures);
    }

    @Override
    public String title() {
        return report.project().title();
    }

    @Override
    public String description() {
        return "Le compte rendu du projet, "
                + report.school()
                + ", "
                + report.project().year().inFrench()
                + ".";
    }

    /// So that the same project draws the same bytes on the same day.
    @Override
    public Instant drawnAt() {
        return evening.atStartOfDay(ZoneId.of("Europe/Paris")).toInstant();
    }

    @Override
    public String foot() {
        return report.school() + " · " + report.project().title();
    }
}
