package coop.quitus.project.web;

import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.project.ProjectFinding;
import coop.quitus.project.ProjectStep;
import coop.quitus.project.Steps;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The figures of a step, noted or struck out by an adult.
@Controller
class MeasuresController {

    private final Steps steps;
    private final Clock clock;

    MeasuresController(Steps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    @PostMapping(Here.STEP + "/mesures")
    View note(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @PathVariable String step,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new MeasureForm(sent, clock);
        return back(
                Here.projects(cooperative, year) + "/" + project + "/etapes/" + step,
                form.faults().isEmpty()
                        ? steps.measure(cooperative, project, step, form.measure(), reader.acting())
                        : Outcome.refused(form.faults()));
    }

    @PostMapping(Here.STEP + "/mesures/{measure}/retrait")
    View strikeOut(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @PathVariable String step,
            @PathVariable UUID measure,
            Person reader) {
        return back(
                Here.projects(cooperative, year) + "/" + project + "/etapes/" + step,
                steps.strikeOut(cooperative, project, step, measure, reader.acting()));
    }

    static View back(String path, Outcome<ProjectStep, ProjectFinding> outcome) {
        return switch (outcome) {
            case Outcome.Done<ProjectStep, ProjectFinding> _ ->
                    SeeOther.page(path).saying("C'est noté.");
            case Outcome.Refused<ProjectStep, ProjectFinding>(List<ProjectFinding> findings) ->
                    SeeOther.page(path).saying("Rien n'est noté." + Here.remarks(findings));
        };
    }
}
