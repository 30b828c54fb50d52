package coop.quitus.tool;

import coop.quitus.federation.Cooperative;
import coop.quitus.picture.Use;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectReport;
import coop.quitus.project.ProjectReports;
import coop.quitus.project.Projects;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Projects: which there are, and the account that one gives.
@Command(
        name = "project",
        description = "Les projets des classes.",
        mixinStandardHelpOptions = true,
        subcommands = {ProjectCommand.Shelf.class, ProjectCommand.Report.class})
final class ProjectCommand extends Group {

    @Command(
            name = "list",
            description = "Les projets d'une année.",
            mixinStandardHelpOptions = true)
    static final class Shelf extends Deed {

        @Mixin private final Which which = new Which();

        @Mixin private final When when = new When();

        @Mixin private final Format format = new Format();

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) {
            Cooperative cooperative = which.in(house);
            for (Project project :
                    house.getBean(Projects.class).of(cooperative.id(), when.year())) {
                voice.result(format.isForAProgram() ? Format.line(tree(project)) : line(project));
            }
            return 0;
        }

        private static String line(Project project) {
            return project.code()
                    + " "
                    + project.done()
                    + "/"
                    + project.steps().size()
                    + " "
                    + project.title();
        }

        private static Map<String, Object> tree(Project project) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("project", project.code());
            tree.put("title", project.title());
            tree.put("kit", project.kit());
            tree.put("steps", project.steps().size());
            tree.put("done", project.done());
            tree.put("ended", project.endedOn() != null);
            return tree;
        }
    }

    @Command(
            name = "report",
            description = "Le compte rendu d'un projet, relié et illustré (PDF).",
            mixinStandardHelpOptions = true)
    static final class Report extends Deed {

        @Mixin private final Which which = new Which();

        @Option(
                names = "--project",
                required = true,
                paramLabel = "CODE",
                description = "Son nom dans le cahier : JARDIN (voir : quitus project list).")
        @SuppressWarnings("NullAway.Init")
        private String project;

        @Option(
                names = "--for",
                paramLabel = "QUI",
                description = "Qui le lira, pour les images : ${COMPLETION-CANDIDATES}.",
                defaultValue = "SCHOOL")
        @SuppressWarnings("NullAway.Init")
        private Use reader;

        @Option(
                names = "--out",
                required = true,
                paramLabel = "FICHIER",
                description = "Où l'écrire.")
        @SuppressWarnings("NullAway.Init")
        private Path out;

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) throws Exception {
            Cooperative cooperative = which.in(house);
            Project asked = asked(house, cooperative);
            ProjectReports reports = house.getBean(ProjectReports.class);
            ProjectReport report =
                    reports.report(cooperative.id(), asked.id(), reader).orElseThrow();
            Whole.write(out, file -> reports.write(report, file));
            voice.result(out.toString());
            return 0;
        }

        private Project asked(ConfigurableApplicationContext house, Cooperative cooperative) {
            List<Project> all = house.getBean(Projects.class).all(cooperative.id());
            String code = project.toUpperCase(Locale.ROOT);
            return all.stream()
                    .filter(one -> one.code().equals(code) || one.id().toString().equals(project))
                    .findFirst()
                    .orElseThrow(() ->
                            new Refusal(
                                    "Aucun projet ne s'appelle « " + project + " ».",
                                    all.isEmpty()
                                            ? "Cette coopérative n'a pas encore de projet."
                                            : "Donnez l'un de ceux-ci : "
                                                    + String.join(
                                                            ", ",
                                                            all.stream()
                                                                    .map(Project::code)
                                                                    .toList())
                                                    + "."));
        }
    }
}
