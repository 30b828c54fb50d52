package coop.quitus.project.web;

import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.partner.Partners;
import coop.quitus.picture.Use;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectFinding;
import coop.quitus.project.ProjectReport;
import coop.quitus.project.ProjectReport.Written;
import coop.quitus.project.ProjectReports;
import coop.quitus.project.ProjectStep;
import coop.quitus.project.Projects;
import coop.quitus.project.Steps;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The projects of a class, lived on its tablet. The open class is the key: it sees its own
/// projects only.
@Controller
class ClassProjectsController {

    private final Projects projects;
    private final ProjectReports reports;
    private final Steps steps;
    private final Partners partners;
    private final Clock clock;

    ClassProjectsController(
            Projects projects,
            ProjectReports reports,
            Steps steps,
            Partners partners,
            Clock clock) {
        this.projects = projects;
        this.reports = reports;
        this.steps = steps;
        this.partners = partners;
        this.clock = clock;
    }

    @GetMapping(Here.CLASS)
    View all(Frame frame, ClassSession session) {
        return new ClassProjectsPage(
                frame.titled("Nos projets").at(session.className()),
                session,
                projects.of(session.cooperative(), session.year(), session.classCode()));
    }

    @GetMapping(Here.CLASS_PROJECT)
    View one(Frame frame, ClassSession session, @PathVariable UUID project) {
        Project known =
                projects.find(session.cooperative(), project)
                        .filter(one -> one.has(session.classCode()))
                        .orElseThrow(() -> new NotFound("no project " + project));
        return new ClassProjectPage(
                frame.titled(known.title()).at(session.className()), session, known);
    }

    @GetMapping(Here.CLASS_STEP)
    View step(
            Frame frame,
            ClassSession session,
            @PathVariable UUID project,
            @PathVariable String step) {
        return page(frame, session, known(session, project), step, Map.of(), List.of());
    }

    private ProjectReport known(ClassSession session, UUID project) {
        return reports.report(session.cooperative(), project, Use.CLASS)
                .filter(report -> report.project().has(session.classCode()))
                .orElseThrow(() -> new NotFound("no project " + project));
    }

    private ClassStepPage page(
            Frame frame,
            ClassSession session,
            ProjectReport report,
            String key,
            Map<String, String> typed,
            List<Sentence> sentences) {
        Project project = report.project();
        ProjectStep step = project.step(key).orElseThrow(() -> new NotFound("no step " + key));
        return new ClassStepPage(
                frame.titled(step.title()).at(project.title()),
                session,
                project,
                step,
                report.letters(key).stream().map(Written::letter).findFirst().orElse(null),
                report.decision(step.decision()),
                report.leaves(key),
                report.pictures(),
                partners.of(session.cooperative()).stream()
                        .map(one -> new Choice(one.id().toString(), one.name()))
                        .toList(),
                Ids.next(clock).toString(),
                LocalDate.now(clock),
                !step.isDone() && steps.lacks(project, step).isEmpty(),
                typed,
                sentences);
    }

    @PostMapping(Here.CLASS_STEP)
    View answer(
            Frame frame,
            ClassSession session,
            @PathVariable UUID project,
            @PathVariable String step,
            @RequestParam Map<String, String> sent) {
        ProjectReport report = known(session, project);
        return after(
                frame,
                session,
                report,
                step,
                steps.answer(session.cooperative(), project, step, sent, session.actor()),
                "C'est gardé.",
                sent);
    }

    private View after(
            Frame frame,
            ClassSession session,
            ProjectReport before,
            String step,
            Outcome<ProjectStep, ProjectFinding> outcome,
            String word,
            Map<String, String> sent) {
        return switch (outcome) {
            case Outcome.Done<ProjectStep, ProjectFinding>(
                            ProjectStep _,
                            List<ProjectFinding> remarks) ->
                    SeeOther.page("/classe/projets/" + before.project().id() + "/etapes/" + step)
                            .saying(word + Here.remarks(remarks));
            case Outcome.Refused<ProjectStep, ProjectFinding>(List<ProjectFinding> findings) ->
                    page(frame, session, before, step, sent, Here.said(findings)).refused();
        };
    }

    @PostMapping(Here.CLASS_STEP + "/mesures")
    View measure(
            Frame frame,
            ClassSession session,
            @PathVariable UUID project,
            @PathVariable String step,
            @RequestParam Map<String, String> sent) {
        ProjectReport report = known(session, project);
        var form = new MeasureForm(sent, clock);
        return after(
                frame,
                session,
                report,
                step,
                form.faults().isEmpty()
                        ? steps.measure(
                                session.cooperative(),
                                project,
                                step,
                                form.measure(),
                                session.actor())
                        : Outcome.refused(form.faults()),
                "C'est noté.",
                sent);
    }

    @PostMapping(Here.CLASS_STEP + "/lettre")
    View write(
            Frame frame,
            ClassSession session,
            @PathVariable UUID project,
            @PathVariable String step,
            @RequestParam Map<String, String> sent) {
        ProjectReport report = known(session, project);
        return after(
                frame,
                session,
                report,
                step,
                steps.write(
                        session.cooperative(),
                        project,
                        step,
                        session.classCode(),
                        ProjectForm.id(sent.getOrDefault("partenaire", "")),
                        sent.getOrDefault("objet", "").strip(),
                        sent.getOrDefault("lettre", "").strip(),
                        session.actor()),
                "Votre lettre est gardée.",
                sent);
    }

    @PostMapping(Here.CLASS_STEP + "/conseil")
    View vote(
            Frame frame,
            ClassSession session,
            @PathVariable UUID project,
            @PathVariable String step) {
        ProjectReport report = known(session, project);
        return after(
                frame,
                session,
                report,
                step,
                steps.putToTheVote(
                        session.cooperative(), project, step, session.classCode(), session.actor()),
                "Le conseil en parlera.",
                Map.of());
    }

    @PostMapping(Here.CLASS_STEP + "/faite")
    View finish(
            Frame frame,
            ClassSession session,
            @PathVariable UUID project,
            @PathVariable String step) {
        ProjectReport report = known(session, project);
        return after(
                frame,
                session,
                report,
                step,
                steps.finish(
                        session.cooperative(),
                        project,
                        step,
                        LocalDate.now(clock),
                        session.actor()),
                "Bravo !",
                Map.of());
    }
}
