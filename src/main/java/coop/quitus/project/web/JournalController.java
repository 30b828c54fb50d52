package coop.quitus.project.web;

import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.picture.Pictures;
import coop.quitus.picture.Use;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectFinding;
import coop.quitus.project.ProjectJournal;
import coop.quitus.project.ProjectLeaf;
import coop.quitus.project.ProjectReport;
import coop.quitus.project.ProjectReports;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The journal of a project, for the adults of its classes.
@Controller
class JournalController {

    private final ProjectReports reports;
    private final ProjectJournal journal;
    private final Pictures pictures;
    private final Rights rights;
    private final Clock clock;

    JournalController(
            ProjectReports reports,
            ProjectJournal journal,
            Pictures pictures,
            Rights rights,
            Clock clock) {
        this.reports = reports;
        this.journal = journal;
        this.pictures = pictures;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Here.PROJECT + "/journal")
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            Person reader) {
        return page(frame, known(cooperative, project), Map.of(), reader, List.of());
    }

    private ProjectReport known(CooperativeId cooperative, UUID project) {
        return reports.report(cooperative, project, Use.CLASS)
                .orElseThrow(() -> new NotFound("no project " + project));
    }

    private JournalPage page(
            Frame frame,
            ProjectReport report,
            Map<String, String> typed,
            Person reader,
            List<Sentence> sentences) {
        Project project = report.project();
        return new JournalPage(
                frame.titled("Le journal de « " + project.title() + " »"),
                report,
                typed.getOrDefault("cle", Ids.next(clock).toString()),
                project.classes().stream()
                        .flatMap(one ->
                                pictures
                                        .of(project.cooperative(), project.year(), one.code())
                                        .stream())
                        .map(one ->
                                new Choice(one.id().toString(), one.words(), one.kind().inFrench()))
                        .toList(),
                rights.opens("POST", project.path() + "/journal", reader),
                typed,
                sentences);
    }

    @PostMapping(Here.PROJECT + "/journal")
    View add(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @RequestParam(defaultValue = "") String etape,
            @RequestParam(defaultValue = "") String classe,
            @RequestParam Map<String, String> sent,
            Person reader) {
        ProjectReport report = known(cooperative, project);
        var form = new LeafForm(sent, clock);
        ProjectLeaf leaf = form.leaf(etape, classe, null, reader.acting().name());
        if (!form.form().faults().isEmpty()) {
            return page(frame, report, sent, reader, form.form().faults()).refused();
        }
        return switch (journal.add(cooperative, project, leaf, reader.acting())) {
            case Outcome.Done<ProjectLeaf, ProjectFinding> _ ->
                    SeeOther.page(report.project().path() + "/journal")
                            .saying("C'est dans le journal.");
            case Outcome.Refused<ProjectLeaf, ProjectFinding>(List<ProjectFinding> findings) ->
                    page(frame, report, sent, reader, Here.said(findings)).refused();
        };
    }

    @PostMapping(Here.PROJECT + "/journal/{leaf}/retrait")
    View remove(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @PathVariable UUID leaf,
            Person reader) {
        String path = known(cooperative, project).project().path() + "/journal";
        return switch (journal.remove(cooperative, project, leaf, reader.acting())) {
            case Outcome.Done<ProjectLeaf, ProjectFinding> _ ->
                    SeeOther.page(path).saying("La page est retirée du journal.");
            case Outcome.Refused<ProjectLeaf, ProjectFinding>(List<ProjectFinding> findings) ->
                    SeeOther.page(path).saying("Rien n'a changé." + Here.remarks(findings));
        };
    }
}
