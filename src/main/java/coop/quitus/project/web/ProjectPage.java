package coop.quitus.project.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.kit.StepKind;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectReport;
import coop.quitus.project.ProjectStep;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.util.Arrays;
import java.util.List;

/// A project: its path, its people, its money in three figures.
///
/// @param others partners of the directory that it has not yet
/// @param mayKeep whether the reader may write
public record ProjectPage(
        Frame frame,
        ProjectReport report,
        List<Choice> others,
        boolean mayKeep,
        List<Sentence> sentences)
        implements Page {

    public Project project() {
        return report.project();
    }

    public State state(ProjectStep step) {
        return switch (step.state()) {
            case DONE -> State.GOOD;
            case DOING -> State.WAITING;
            case TO_DO -> State.SILENT;
        };
    }

    /// *à faire*, or what it waits for.
    public String words(ProjectStep step) {
        List<ProjectStep> before = project().waitsFor(step);
        return step.isDone() || before.isEmpty()
                ? step.state().inFrench()
                : "attend « " + before.getFirst().title() + " »";
    }

    public List<Choice> kinds() {
        return Arrays.stream(StepKind.values())
                .filter(kind -> kind != StepKind.ACCOUNT)
                .map(kind -> new Choice(kind.name(), kind.meaning()))
                .toList();
    }
}
