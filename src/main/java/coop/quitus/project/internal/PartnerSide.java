package coop.quitus.project.internal;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.partner.SharedProject;
import coop.quitus.partner.SharedProjects;
import coop.quitus.picture.Use;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectReport;
import coop.quitus.project.ProjectReports;
import coop.quitus.project.ProjectStep;
import coop.quitus.project.Projects;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What a partner sees of the project that he helps, through his own small door.
@Component
final class PartnerSide implements SharedProjects {

    private final Projects projects;
    private final ProjectReports reports;

    PartnerSide(Projects projects, ProjectReports reports) {
        this.projects = projects;
        this.reports = reports;
    }

    @Override
    public Optional<SharedProject> shared(CooperativeId cooperative, UUID project, UUID partner) {
        return reports.report(cooperative, project, Use.PARTNER)
                .map(report -> shown(report, partner));
    }

    private static SharedProject shown(ProjectReport report, UUID partner) {
        Project project = report.project();
        return new SharedProject(
                project.id(),
                project.year(),
                project.title(),
                project.purpose(),
                project.steps().stream().map(step -> shown(report, step, partner)).toList(),
                report.pictures().stream()
                        .filter(picture -> !picture.isSound())
                        .map(picture -> new SharedProject.Picture(picture.id(), picture.words()))
                        .toList());
    }

    /// A step is a partner's when a letter of it is written to him.
    private static SharedProject.Step shown(ProjectReport report, ProjectStep step, UUID partner) {
        return new SharedProject.Step(
                step.title(),
                step.doneOn(),
                report.letters(step.key()).stream()
                        .filter(one -> one.letter().partner().equals(partner))
                        .map(one -> "Une lettre pour vous : " + one.letter().subject())
                        .findFirst()
                        .orElse(""),
                step.isDone());
    }

    @Override
    public List<Named> named(CooperativeId cooperative, SchoolYear year) {
        return projects.of(cooperative, year).stream()
                .map(project -> new Named(project.id(), project.title()))
                .toList();
    }

    @Override
    public Optional<byte[]> picture(CooperativeId cooperative, UUID project, UUID picture) {
        return reports.report(cooperative, project, Use.PARTNER)
                .flatMap(report -> reports.picture(report, picture));
    }
}
