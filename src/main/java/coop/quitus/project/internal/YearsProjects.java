package coop.quitus.project.internal;

import coop.quitus.activity.ActivityProject;
import coop.quitus.activity.ActivitySource;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kit.Kit.Side;
import coop.quitus.kit.StepKind;
import coop.quitus.project.PlannedLine;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectBudget;
import coop.quitus.project.ProjectBudgets;
import coop.quitus.project.ProjectStep;
import coop.quitus.project.Projects;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Fills the rows of projects of the activity report.
@Component
final class YearsProjects implements ActivitySource {

    private static final String FROM = "d'après la page Projets";

    private static final int LONGEST = 200;

    /// What a project leaves behind it.
    private static final Set<StepKind> PRODUCTIONS =
            Set.of(StepKind.TEXT, StepKind.DRAWING, StepKind.EXHIBITION);

    private final Projects projects;
    private final ProjectBudgets budgets;
    private final LetterWork letters;

    YearsProjects(Projects projects, ProjectBudgets budgets, LetterWork letters) {
        this.projects = projects;
        this.budgets = budgets;
        this.letters = letters;
    }

    @Override
    public List<Known> known(CooperativeId cooperative, SchoolYear year) {
        return List.of();
    }

    @Override
    public List<ActivityProject> projects(CooperativeId cooperative, SchoolYear year) {
        return projects.of(cooperative, year).stream().map(this::row).toList();
    }

    private ActivityProject row(Project project) {
        ProjectBudget budget = budgets.of(project);
        return new ActivityProject(
                project.title(),
                fitting(project.classNames()),
                project.pupils() == 0 ? "" : Integer.toString(project.pupils()),
                project.period(),
                project.domain(),
                joined(
                        project.partners().stream()
                                .map(one -> letters.nameOf(project.cooperative(), one.partner()))),
                cost(budget),
                joined(budget.of(Side.FUNDING).stream().map(PlannedLine::label)),
                joined(
                        project.steps().stream()
                                .filter(step -> PRODUCTIONS.contains(step.kind()) && step.isDone())
                                .map(ProjectStep::title)),
                FROM);
    }

    private static String joined(Stream<String> words) {
        return fitting(words.collect(Collectors.joining(", ")));
    }

    /// A cell of the report has so many characters.
    private static String fitting(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words;
    }

    /// What the books say, or what was planned while they say nothing.
    private static String cost(ProjectBudget budget) {
        Money done = budget.done(Side.COST);
        Money said = done.isZero() ? budget.planned(Side.COST) : done;
        return said.isZero() ? "" : said.inDecimal().replace('.', ',');
    }
}
