package coop.quitus.project.web;

import coop.quitus.project.Project;
import coop.quitus.project.ProjectStep;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;

/// The path of a project, stone after stone, on the class's tablet.
public record ClassProjectPage(Frame frame, ClassSession session, Project project) implements Page {

    /// How a stone is drawn: a word, an icon.
    public String stone(ProjectStep step) {
        return step.isDone() ? "done" : project.open().contains(step) ? "open" : "closed";
    }

    public String icon(ProjectStep step) {
        return switch (stone(step)) {
            case "done" -> "check";
            case "open" -> ClassStepPage.icon(step.kind());
            default -> "lock";
        };
    }

    public String word(ProjectStep step) {
        return switch (stone(step)) {
            case "done" -> "C'est fait";
            case "open" -> "À toi";
            default -> "Plus tard";
        };
    }
}
