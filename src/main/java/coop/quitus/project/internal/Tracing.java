package coop.quitus.project.internal;

import coop.quitus.approval.ApprovalStory;
import coop.quitus.approval.Trace;
import coop.quitus.database.Tenancy;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.ledger.EntryId;
import coop.quitus.picture.Pictures;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectBudgets;
import coop.quitus.project.ProjectLeaf;
import coop.quitus.project.ProjectStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// From an expense to the project it was made for, its letter and its photograph.
@Component
final class Tracing implements ApprovalStory {

    private final Tenancy tenancy;
    private final ProjectBudgets budgets;
    private final LeafTable leaves;
    private final LetterWork letters;
    private final Pictures pictures;

    Tracing(
            Tenancy tenancy,
            ProjectBudgets budgets,
            LeafTable leaves,
            LetterWork letters,
            Pictures pictures) {
        this.tenancy = tenancy;
        this.budgets = budgets;
        this.leaves = leaves;
        this.letters = letters;
        this.pictures = pictures;
    }

    @Override
    public List<Trace> around(CooperativeId cooperative, EntryId entry, Optional<UUID> decision) {
        return tenancy.reading(
                cooperative,
                () ->
                        budgets.behind(cooperative, entry)
                                .map(project -> traces(project))
                                .orElse(List.of()));
    }

    private List<Trace> traces(Project project) {
        CooperativeId cooperative = project.cooperative();
        List<Trace> traces = new ArrayList<>();
        traces.add(new Trace(project.path(), project.title(), "Le projet", 10));
        for (ProjectStep step : project.steps()) {
            letters.of(project, step)
                    .ifPresent(letter ->
                            traces.add(
                                    new Trace(
                                            letter.href(cooperative),
                                            letter.subject(),
                                            "La lettre",
                                            20)));
        }
        leaves.of(cooperative, project.id()).stream()
                .map(ProjectLeaf::picture)
                .flatMap(id -> Optional.ofNullable(id).stream())
                .flatMap(id -> pictures.find(cooperative, id).stream())
                .filter(picture -> !picture.isSound())
                .findFirst()
                .ifPresent(picture ->
                        traces.add(
                                new Trace(
                                        picture.path(cooperative),
                                        picture.words(),
                                        "La photo",
                                        30)));
        return traces;
    }
}
