package coop.quitus.project.web;

import coop.quitus.project.ProjectFinding;
import coop.quitus.project.StepMeasure;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the form of a measure sends.
record MeasureForm(SentForm form, Clock clock) {

    MeasureForm(Map<String, String> sent, Clock clock) {
        this(new SentForm(sent), clock);
    }

    /// What cannot be read of it.
    List<ProjectFinding> faults() {
        return value().isEmpty()
                ? List.of(new ProjectFinding.NotAFigure(form.text("valeur")))
                : List.of();
    }

    private Optional<Long> value() {
        return StepMeasure.parse(form.text("valeur"));
    }

    StepMeasure measure() {
        LocalDate on = form.day("jour");
        return new StepMeasure(
                ProjectForm.key(form.text("cle"), clock),
                form.text("serie"),
                on == null ? LocalDate.now(clock) : on,
                value().orElseThrow());
    }
}
