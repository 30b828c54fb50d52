package coop.quitus.project.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectReport;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// The journal of a project, and a leaf to add.
///
/// @param key of the leaf to add: sent twice, it is added once
/// @param pictures those of its classes that may be put in
public record JournalPage(
        Frame frame,
        ProjectReport report,
        String key,
        List<Choice> pictures,
        boolean mayKeep,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public Project project() {
        return report.project();
    }

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    public List<Choice> steps() {
        return project().steps().stream()
                .map(step -> new Choice(step.key(), step.title()))
                .toList();
    }

    public List<Choice> classes() {
        return project().classes().stream().map(one -> new Choice(one.code(), one.name())).toList();
    }
}
