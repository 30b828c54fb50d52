package coop.quitus.project.web;

import coop.quitus.council.Decision;
import coop.quitus.kernel.Sentence;
import coop.quitus.kit.Kit;
import coop.quitus.project.PlannedLine;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectBudget;
import coop.quitus.project.ProjectPiece;
import coop.quitus.project.ProjectReport;
import coop.quitus.project.ProjectStep;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The money of a project: what was planned, what the books say, and the path of each euro.
///
/// @param subsidies those of the register
/// @param decisions those of the year
/// @param mayPlan whether the reader may write the budget
/// @param mayTie whether the reader may tie a piece
public record BudgetPage(
        Frame frame,
        ProjectReport report,
        List<Choice> subsidies,
        List<Choice> decisions,
        boolean mayPlan,
        boolean mayTie,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public Project project() {
        return report.project();
    }

    public ProjectBudget budget() {
        return report.budget();
    }

    public String here() {
        return project().path() + "/budget";
    }

    public String year() {
        return project().path().replaceFirst("/projets/.*", "");
    }

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    public @Nullable Decision decision(PlannedLine line) {
        return report.decision(line.decision());
    }

    public List<Choice> funders() {
        return Kit.FUNDERS;
    }

    public List<Choice> lines() {
        return budget().lines().stream().map(line -> new Choice(line.key(), line.label())).toList();
    }

    public List<Choice> steps() {
        return project().steps().stream()
                .map(step -> new Choice(step.key(), step.title()))
                .toList();
    }

    public String step(ProjectPiece piece) {
        return project().step(piece.step()).map(ProjectStep::title).orElse("");
    }

    public String line(ProjectPiece piece) {
        return budget().lines().stream()
                .filter(line -> line.key().equals(piece.line()))
                .map(PlannedLine::label)
                .findFirst()
                .orElse("");
    }

    public String entry(ProjectPiece piece) {
        return year() + "/cahier/" + piece.piece();
    }
}
