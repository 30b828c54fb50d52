package coop.quitus.project.web;

import coop.quitus.council.Decisions;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.partner.Partners;
import coop.quitus.picture.Use;
import coop.quitus.project.ProjectFinding;
import coop.quitus.project.ProjectReport;
import coop.quitus.project.ProjectReport.Written;
import coop.quitus.project.ProjectReports;
import coop.quitus.project.ProjectStep;
import coop.quitus.project.Steps;
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

/// One step, for the adults of the class.
@Controller
class StepController {

    private final ProjectReports reports;
    private final Steps steps;
    private final Partners partners;
    private final Decisions decisions;
    private final Rights rights;
    private final Clock clock;

    StepController(
            ProjectReports reports,
            Steps steps,
            Partners partners,
            Decisions decisions,
            Rights rights,
            Clock clock) {
        this.reports = reports;
        this.steps = steps;
        this.partners = partners;
        this.decisions = decisions;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Here.STEP)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @PathVariable String step,
            Person reader) {
        return page(frame, known(cooperative, project), step, Map.of(), reader, List.of());
    }

    private ProjectReport known(CooperativeId cooperative, UUID project) {
        return reports.report(cooperative, project, Use.CLASS)
                .orElseThrow(() -> new NotFound("no project " + project));
    }

    private StepPage page(
            Frame frame,
            ProjectReport report,
            String key,
            Map<String, String> typed,
            Person reader,
            List<Sentence> sentences) {
        var project = report.project();
        ProjectStep step = project.step(key).orElseThrow(() -> new NotFound("no step " + key));
        return new StepPage(
                frame.titled(step.title()),
                report,
                step,
                step.isDone() ? List.of() : Here.said(steps.lacks(project, step)),
                report.letters(key).stream().map(Written::letter).findFirst().orElse(null),
                Map.of(
                        "partenaire",
                        partners.of(project.cooperative()).stream()
                                .map(one -> new Choice(one.id().toString(), one.name()))
                                .toList(),
                        "decision",
                        decisions.of(project.cooperative(), project.year()).stream()
                                .map(one ->
                                        new Choice(one.id().toString(), one.title(), one.body()))
                                .toList()),
                LocalDate.now(clock),
                rights.opens("POST", project.path() + "/etapes/" + key, reader),
                rights.opens("POST", project.path() + "/pieces", reader),
                typed,
                sentences);
    }

    private View after(
            Frame frame,
            ProjectReport before,
            String step,
            Outcome<ProjectStep, ProjectFinding> outcome,
            String word,
            Map<String, String> sent,
            Person reader) {
        return switch (outcome) {
            case Outcome.Done<ProjectStep, ProjectFinding>(
                            ProjectStep _,
                            List<ProjectFinding> remarks) ->
                    SeeOther.page(before.project().path() + "/etapes/" + step)
                            .saying(word + Here.remarks(remarks));
            case Outcome.Refused<ProjectStep, ProjectFinding>(List<ProjectFinding> findings) ->
                    page(frame, before, step, sent, reader, Here.said(findings)).refused();
        };
    }

    @PostMapping(Here.STEP)
    View answer(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @PathVariable String step,
            @RequestParam Map<String, String> sent,
            Person reader) {
        return after(
                frame,
                known(cooperative, project),
                step,
                steps.answer(cooperative, project, step, sent, reader.acting()),
                "C'est gardé.",
                sent,
                reader);
    }

    @PostMapping(Here.STEP + "/lettre")
    View write(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @PathVariable String step,
            @RequestParam Map<String, String> sent,
            Person reader) {
        return after(
                frame,
                known(cooperative, project),
                step,
                steps.write(
                        cooperative,
                        project,
                        step,
                        sent.getOrDefault("classe", ""),
                        ProjectForm.id(sent.getOrDefault("partenaire", "")),
                        sent.getOrDefault("objet", "").strip(),
                        sent.getOrDefault("lettre", "").strip(),
                        reader.acting()),
                "La lettre est commencée.",
                sent,
                reader);
    }

    @PostMapping(Here.STEP + "/conseil")
    View vote(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @PathVariable String step,
            @RequestParam Map<String, String> sent,
            Person reader) {
        return after(
                frame,
                known(cooperative, project),
                step,
                steps.putToTheVote(
                        cooperative,
                        project,
                        step,
                        sent.getOrDefault("classe", ""),
                        reader.acting()),
                "La question est à l'ordre du jour du prochain conseil.",
                sent,
                reader);
    }

    @PostMapping(Here.STEP + "/decision")
    View decide(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @PathVariable String step,
            @RequestParam Map<String, String> sent,
            Person reader) {
        UUID decision = ProjectForm.id(sent.getOrDefault("decision", ""));
        return after(
                frame,
                known(cooperative, project),
                step,
                steps.decide(cooperative, project, step, decision, reader.acting()),
                "C'est noté : l'étape va par cette décision.",
                sent,
                reader);
    }

    @PostMapping(Here.STEP + "/faite")
    View finish(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @PathVariable String step,
            @RequestParam Map<String, String> sent,
            Person reader) {
        return after(
                frame,
                known(cooperative, project),
                step,
                steps.finish(cooperative, project, step, LocalDate.now(clock), reader.acting()),
                "L'étape est faite.",
                sent,
                reader);
    }

    @PostMapping(Here.STEP + "/reprise")
    View reopen(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @PathVariable String step,
            Person reader) {
        return after(
                frame,
                known(cooperative, project),
                step,
                steps.reopen(cooperative, project, step, reader.acting()),
                "L'étape reprend.",
                Map.of(),
                reader);
    }
}
