package coop.quitus.project.web;

import coop.quitus.kit.StepKind;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectStep;
import coop.quitus.pupil.ClassDoor;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The projects of a class, on its tablet: how far each has grown, what to do now, and the tools
/// that it uses day after day.
public record ClassProjectsPage(Frame frame, ClassSession session, List<Project> projects)
        implements Page {

    /// The garden's pages and the quotes of a project, once each, in the order of its path.
    public List<ClassDoor> tools(Project project) {
        Map<String, ClassDoor> doors =
                project.steps().stream()
                        .flatMap(step -> tool(project, step).stream())
                        .collect(
                                Collectors.toMap(
                                        ClassDoor::href,
                                        Function.identity(),
                                        (first, _) -> first,
                                        LinkedHashMap::new));
        return List.copyOf(doors.values());
    }

    private static Optional<ClassDoor> tool(Project project, ProjectStep step) {
        if (step.kind() == StepKind.QUOTE) {
            return Optional.of(
                    new ClassDoor(
                            "/classe/devis/" + step.quoted(project.id()),
                            "Les devis",
                            "chart-column",
                            0));
        }
        return step.gardenPage()
                .map(page ->
                        new ClassDoor(
                                "/classe/jardin/" + project.id() + "/" + page,
                                label(page),
                                icon(page),
                                0));
    }

    private static String label(String page) {
        return switch (page.replaceFirst("/.*", "")) {
            case "parcelle" -> "La parcelle";
            case "plantes" -> "Les plantes";
            case "carnet" -> "Le carnet";
            case "cle" -> "La clé";
            default -> "L'expérience";
        };
    }

    private static String icon(String page) {
        return switch (page.replaceFirst("/.*", "")) {
            case "parcelle" -> "ruler";
            case "plantes" -> "sprout";
            case "carnet" -> "notebook-pen";
            case "cle" -> "search";
            default -> "flask-conical";
        };
    }
}
