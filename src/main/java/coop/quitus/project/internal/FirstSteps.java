package coop.quitus.project.internal;

import coop.quitus.kit.Kit;
import coop.quitus.kit.KitStep;
import coop.quitus.kit.StepKind;
import coop.quitus.project.PlannedLine;
import coop.quitus.project.ProjectDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a project begins with, from its kit or without one.
final class FirstSteps {

    private FirstSteps() {}

    /// The kit's steps, and one that gives account when the kit forgot it (PRJ-02).
    static List<KitStep> of(Kit kit) {
        List<KitStep> path = new ArrayList<>(kit.steps());
        if (path.stream().noneMatch(step -> step.kind() == StepKind.ACCOUNT)) {
            path.add(account(path.isEmpty() ? List.of() : List.of(path.getLast().key())));
        }
        return path;
    }

    static List<KitStep> free() {
        var first =
                new KitStep(
                        "commencer",
                        StepKind.TEXT,
                        "Dire ce que nous voulons faire",
                        "Écris ce que la classe veut faire, et pourquoi.",
                        "Les élèves disent le but avec leurs mots.",
                        List.of(),
                        Map.of());
        return List.of(first, account(List.of("commencer")));
    }

    private static KitStep account(List<String> after) {
        return new KitStep(
                "rendre-compte",
                StepKind.ACCOUNT,
                "Rendre compte",
                "Raconte le projet à ceux qui ont aidé.",
                "Partagez ensuite le compte rendu avec les familles, la mairie, les partenaires.",
                after,
                Map.of("pour", List.of("aux familles", "à la mairie et aux partenaires")));
    }

    static KitStep more(int position, StepKind kind, String title, String pupils) {
        return new KitStep("etape-" + position, kind, title, pupils, "", List.of(), Map.of());
    }

    static List<PlannedLine> lines(Kit kit) {
        return kit.budget().stream()
                .map(line ->
                        new PlannedLine(
                                line.key(),
                                line.label(),
                                line.side(),
                                line.amount(),
                                line.funder(),
                                "",
                                null))
                .toList();
    }

    /// What the school said, and what the kit says where it said nothing.
    static ProjectDraft filled(Kit kit, ProjectDraft draft) {
        return new ProjectDraft(
                draft.title().isBlank() ? kit.title() : draft.title(),
                draft.purpose().isBlank() ? kit.purpose() : draft.purpose(),
                draft.domain().isBlank() ? kit.domain() : draft.domain(),
                draft.from(),
                draft.through(),
                draft.classes(),
                draft.aims().isEmpty() ? kit.aims() : draft.aims());
    }
}
