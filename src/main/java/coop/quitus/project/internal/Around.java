package coop.quitus.project.internal;

import coop.quitus.council.Decision;
import coop.quitus.garden.Gardens;
import coop.quitus.kit.StepKind;
import coop.quitus.letter.Letter;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectStep;
import org.springframework.stereotype.Component;

/// Looks at what a step has in the rooms below: its letter, its vote, its piece, its garden.
@Component
final class Around {

    private final CouncilWork council;
    private final LetterWork letters;
    private final MoneyTable money;
    private final LeafTable leaves;
    private final Gardens gardens;

    Around(
            CouncilWork council,
            LetterWork letters,
            MoneyTable money,
            LeafTable leaves,
            Gardens gardens) {
        this.council = council;
        this.letters = letters;
        this.money = money;
        this.leaves = leaves;
        this.gardens = gardens;
    }

    Checks.Elsewhere elsewhere(Project project, ProjectStep step) {
        var cooperative = project.cooperative();
        return new Checks.Elsewhere(
                letters.of(project, step).map(Letter::state).orElse(null),
                council.of(cooperative, step).filter(Decision::carried).isPresent(),
                money.ties(cooperative).stream()
                        .anyMatch(tie ->
                                tie.project().equals(project.id())
                                        && tie.stepKey().equals(step.key())),
                leaves.of(cooperative, project.id()).stream()
                        .anyMatch(leaf -> leaf.step().equals(step.key()) && leaf.picture() != null),
                step.gardenPage().isPresent()
                        && gardens.done(cooperative, project.id(), part(step)));
    }

    /// The area and the perimeter are worked out on the plot, whatever the kind of the step.
    private static String part(ProjectStep step) {
        return step.gardenPage().filter("parcelle"::equals).isPresent()
                ? StepKind.MEASURES.name()
                : step.kind().name();
    }
}
