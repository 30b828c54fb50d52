package coop.quitus.project.web;

import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.picture.Use;
import coop.quitus.project.ProjectFinding;
import coop.quitus.project.ProjectLink;
import coop.quitus.project.ProjectLinks;
import coop.quitus.project.ProjectReport;
import coop.quitus.project.ProjectReports;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The account that a project gives: read it, print it, share it.
@Controller
class ReportController {

    private final ProjectReports reports;
    private final ProjectLinks links;
    private final SiteAddress site;
    private final Rights rights;
    private final Clock clock;

    ReportController(
            ProjectReports reports,
            ProjectLinks links,
            SiteAddress site,
            Rights rights,
            Clock clock) {
        this.reports = reports;
        this.links = links;
        this.site = site;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Here.PROJECT + "/rapport")
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @RequestParam(defaultValue = "SCHOOL") String pour,
            Person reader) {
        return page(frame, known(cooperative, project, pour), "", reader, List.of());
    }

    /// Adults of the school read what the school may see; who reads elsewhere, what was agreed for
    /// there.
    private ProjectReport known(CooperativeId cooperative, UUID project, String reader) {
        Use use =
                Arrays.stream(Use.values())
                        .filter(one -> one.name().equals(reader) && one != Use.CLASS)
                        .findFirst()
                        .orElse(Use.SCHOOL);
        return reports.report(cooperative, project, use)
                .orElseThrow(() -> new NotFound("no project " + project));
    }

    private ReportPage page(
            Frame frame,
            ProjectReport report,
            String opened,
            Person reader,
            List<Sentence> sentences) {
        var project = report.project();
        return new ReportPage(
                frame.titled("Le compte rendu de « " + project.title() + " »"),
                report,
                links.of(project.cooperative(), project.id()),
                opened,
                LocalDate.now(clock),
                rights.opens("POST", project.path() + "/liens", reader),
                sentences);
    }

    @GetMapping(Here.PROJECT + "/rapport.pdf")
    View pdf(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @RequestParam(defaultValue = "SCHOOL") String pour) {
        return download(reports, known(cooperative, project, pour));
    }

    static Download download(ProjectReports reports, ProjectReport report) {
        return new Download(
                "projet-"
                        + report.project().code().toLowerCase(Locale.ROOT)
                        + "-"
                        + report.project().year().startsIn()
                        + ".pdf",
                "application/pdf",
                out -> reports.write(report, out));
    }

    @PostMapping(Here.PROJECT + "/liens")
    View share(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @RequestParam(defaultValue = "") String lecteur,
            Person reader) {
        ProjectReport report = known(cooperative, project, Use.PARTNER.name());
        return switch (links.open(cooperative, project, lecteur, reader.acting())) {
            case Outcome.Done<ProjectLinks.Opened, ProjectFinding>(
                            ProjectLinks.Opened opened,
                            List<ProjectFinding> _) ->
                    page(frame, report, site.of(opened.path()), reader, List.of());
            case Outcome.Refused<ProjectLinks.Opened, ProjectFinding>(
                            List<ProjectFinding> findings) ->
                    page(frame, report, "", reader, Here.said(findings)).refused();
        };
    }

    @PostMapping(Here.PROJECT + "/liens/{link}/fermeture")
    View close(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @PathVariable UUID link,
            Person reader) {
        String path = Here.projects(cooperative, year) + "/" + project + "/rapport";
        return switch (links.close(cooperative, link, reader.acting())) {
            case Outcome.Done<ProjectLink, ProjectFinding> _ ->
                    SeeOther.page(path).saying("Ce lien n'ouvre plus rien.");
            case Outcome.Refused<ProjectLink, ProjectFinding>(List<ProjectFinding> findings) ->
                    SeeOther.page(path).saying("Rien n'a changé." + Here.remarks(findings));
        };
    }
}
