package coop.quitus.project.web;

import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.kit.StepKind;
import coop.quitus.partner.Partners;
import coop.quitus.picture.Use;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectDraft;
import coop.quitus.project.ProjectFinding;
import coop.quitus.project.ProjectReport;
import coop.quitus.project.ProjectReports;
import coop.quitus.project.Projects;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One project: read it, put it better, add to it, end it.
@Controller
class ProjectController {

    private final Places places;
    private final Projects projects;
    private final ProjectReports reports;
    private final Partners partners;
    private final Rights rights;

    ProjectController(
            Places places,
            Projects projects,
            ProjectReports reports,
            Partners partners,
            Rights rights) {
        this.places = places;
        this.projects = projects;
        this.reports = reports;
        this.partners = partners;
        this.rights = rights;
    }

    @GetMapping(Here.PROJECT)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            Person reader) {
        return page(frame, known(cooperative, project), reader, List.of());
    }

    private ProjectPage page(
            Frame frame, Project project, Person reader, List<Sentence> sentences) {
        ProjectReport report =
                reports.report(project.cooperative(), project.id(), Use.CLASS).orElseThrow();
        return new ProjectPage(
                frame.titled(project.title()),
                report,
                partners.of(project.cooperative()).stream()
                        .filter(one ->
                                report.helpers().stream()
                                        .noneMatch(helper -> helper.id().equals(one.id())))
                        .map(one -> new Choice(one.id().toString(), one.name()))
                        .toList(),
                rights.opens("POST", project.path() + "/etapes", reader),
                sentences);
    }

    private Project known(CooperativeId cooperative, UUID project) {
        return projects.find(cooperative, project)
                .orElseThrow(() -> new NotFound("no project " + project));
    }

    @GetMapping(Here.PROJECT + "/modifier")
    View edit(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project) {
        Project known = known(cooperative, project);
        return form(frame, known, ProjectForm.of(known), List.of());
    }

    private ProjectFormPage form(
            Frame frame, Project project, Map<String, String> typed, List<Sentence> sentences) {
        return new ProjectFormPage(
                frame.titled(project.title()),
                project.path() + "/modifier",
                project.path(),
                null,
                "",
                places.cooperative(project.cooperative()).orElseThrow().classes(),
                typed,
                sentences);
    }

    @PostMapping(Here.PROJECT + "/modifier")
    View amend(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Project known = known(cooperative, project);
        var form = new ProjectForm(sent);
        ProjectDraft draft =
                form.draft(places.cooperative(cooperative).orElseThrow().classes(), known.aims());
        if (!form.faults().isEmpty()) {
            return form(frame, known, sent, form.faults()).refused();
        }
        return switch (projects.amend(cooperative, project, draft, reader.acting())) {
            case Outcome.Done<Project, ProjectFinding> _ ->
                    SeeOther.page(known.path()).saying("C'est gardé.");
            case Outcome.Refused<Project, ProjectFinding>(List<ProjectFinding> findings) ->
                    form(frame, known, sent, Here.said(findings)).refused();
        };
    }

    @PostMapping(Here.PROJECT + "/etapes")
    View addStep(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @RequestParam(defaultValue = "TEXT") String sorte,
            @RequestParam(defaultValue = "") String etape,
            @RequestParam(defaultValue = "") String consigne,
            Person reader) {
        StepKind kind =
                Arrays.stream(StepKind.values())
                        .filter(one -> one.name().equals(sorte))
                        .findFirst()
                        .orElse(StepKind.TEXT);
        return after(
                frame,
                known(cooperative, project),
                projects.addStep(
                        cooperative,
                        project,
                        kind,
                        etape.strip(),
                        consigne.strip(),
                        reader.acting()),
                "L'étape est ajoutée.",
                reader);
    }

    @PostMapping(Here.PROJECT + "/partenaires")
    View join(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @RequestParam(defaultValue = "") String partenaire,
            @RequestParam(defaultValue = "") String role,
            Person reader) {
        return after(
                frame,
                known(cooperative, project),
                projects.join(
                        cooperative, project, ProjectForm.id(partenaire), role, reader.acting()),
                "C'est noté.",
                reader);
    }

    @PostMapping(Here.PROJECT + "/fin")
    View end(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            Person reader) {
        return after(
                frame,
                known(cooperative, project),
                projects.end(cooperative, project, reader.acting()),
                "Bravo ! Le projet est terminé, et ceux qui ont aidé le savent.",
                reader);
    }

    private View after(
            Frame frame,
            Project before,
            Outcome<Project, ProjectFinding> outcome,
            String word,
            Person reader) {
        return switch (outcome) {
            case Outcome.Done<Project, ProjectFinding>(Project _, List<ProjectFinding> remarks) ->
                    SeeOther.page(before.path()).saying(word + Here.remarks(remarks));
            case Outcome.Refused<Project, ProjectFinding>(List<ProjectFinding> findings) ->
                    page(frame, before, reader, Here.said(findings)).refused();
        };
    }
}
