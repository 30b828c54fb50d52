package coop.quitus.project.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.picture.Use;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectLink;
import coop.quitus.project.ProjectReport;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.time.LocalDate;
import java.util.List;

/// The account that a project gives, as its reader will see it, and who may read it.
///
/// @param links to hand out
/// @param opened the address of the link just opened, told once; empty otherwise
/// @param mayShare whether the reader may open one
public record ReportPage(
        Frame frame,
        ProjectReport report,
        List<ProjectLink> links,
        String opened,
        LocalDate today,
        boolean mayShare,
        List<Sentence> sentences)
        implements Page {

    public Project project() {
        return report.project();
    }

    public String here() {
        return project().path() + "/rapport";
    }

    /// For whom it may be drawn.
    public List<Use> uses() {
        return List.of(Use.SCHOOL, Use.PARTNER, Use.PUBLIC);
    }
}
