package coop.quitus.tool;

import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Sentence;
import coop.quitus.kit.Kit;
import coop.quitus.kit.KitChecker;
import coop.quitus.kit.KitFinding;
import coop.quitus.kit.KitReading;
import coop.quitus.kit.KitSentences;
import coop.quitus.kit.Kits;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Kits as files: is this one right, and which are there?
@Command(
        name = "kit",
        description = "Les kits de projets : des fichiers.",
        mixinStandardHelpOptions = true,
        subcommands = {KitCommand.Check.class, KitCommand.Shelf.class})
final class KitCommand extends Group {

    @Command(
            name = "check",
            description = "Dit ce qui ne va pas dans le fichier d'un kit, ligne par ligne.",
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {

        @Parameters(paramLabel = "FICHIER", description = "Le fichier du kit (.yaml).")
        @SuppressWarnings("NullAway.Init")
        private Path file;

        @Mixin private final Format format = new Format();

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            Voice voice = Voice.of(spec);
            String yaml = text(file);
            try (ConfigurableApplicationContext desk = desk()) {
                KitReading reading = desk.getBean(KitChecker.class).read(yaml);
                say(reading, voice);
                return reading.kit().isPresent() ? 0 : 1;
            }
        }

        private static String text(Path file) throws IOException {
            try {
                return Files.readString(file);
            } catch (CharacterCodingException other) {
                throw new Refusal(
                        "Le fichier « " + file + " » n'est pas écrit en UTF-8.",
                        "Enregistrez-le en UTF-8.");
            }
        }

        /// The checker alone: no database is opened to read a file.
        private static ConfigurableApplicationContext desk() {
            var desk = new SpringApplication();
            desk.setSources(Set.of(KitChecker.class.getPackageName()));
            desk.setWebApplicationType(WebApplicationType.NONE);
            desk.setBannerMode(Banner.Mode.OFF);
            desk.setLogStartupInfo(false);
            desk.setLazyInitialization(true);
            return desk.run();
        }

        private void say(KitReading reading, Voice voice) {
            if (format.isForAProgram()) {
                voice.result(Format.line(tree(reading)));
                return;
            }
            reading.findings().forEach(finding -> voice.say(line(finding)));
            voice.result(
                    reading.kit()
                            .map(kit ->
                                    named(kit)
                                            + " : aucun défaut, "
                                            + kit.steps().size()
                                            + " étapes.")
                            .orElseGet(() -> count(reading.faults().size())));
        }

        private static String count(int faults) {
            return faults == 1 ? "1 défaut à corriger." : faults + " défauts à corriger.";
        }

        private static String line(KitFinding finding) {
            Sentence sentence = KitSentences.of(finding);
            return switch (finding.severity()) {
                case BLOCKS -> sentence.onOneLine();
                case WARNS, INFORMS -> "Remarque. " + sentence.onOneLine();
            };
        }

        private Map<String, Object> tree(KitReading reading) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("file", file.toString());
            tree.put("ok", reading.kit().isPresent());
            reading.kit()
                    .ifPresent(kit -> {
                        tree.put("kit", kit.code());
                        tree.put("version", kit.version());
                        tree.put("steps", kit.steps().size());
                    });
            tree.put("findings", reading.findings().stream().map(Check::row).toList());
            return tree;
        }

        private static Map<String, Object> row(KitFinding finding) {
            Sentence sentence = KitSentences.of(finding);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("line", finding.line());
            row.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            row.put("fact", sentence.fact());
            row.put("remedy", sentence.remedy());
            return row;
        }
    }

    @Command(
            name = "list",
            description = "Les kits nationaux, et ceux d'une association.",
            mixinStandardHelpOptions = true)
    static final class Shelf extends Deed {

        @Option(
                names = "--association",
                paramLabel = "DÉPARTEMENT",
                description = "Avec ceux de cette association : 42, 2A, 974.")
        private @Nullable String department;

        @Mixin private final Format format = new Format();

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) {
            Kits kits = house.getBean(Kits.class);
            List<Kit> national = kits.national();
            List<Kit> shown =
                    department == null
                            ? national
                            : kits.offered(association(house, department).id());
            for (Kit kit : shown) {
                say(kit, national.contains(kit), voice);
            }
            return 0;
        }

        private static Association association(
                ConfigurableApplicationContext house, String department) {
            return house.getBean(Places.class)
                    .associationOf(department)
                    .orElseThrow(() ->
                            new Refusal(
                                    "Aucune association ne répond à « " + department + " ».",
                                    "Donnez son département : 42."));
        }

        private void say(Kit kit, boolean national, Voice voice) {
            if (!format.isForAProgram()) {
                voice.result(
                        named(kit)
                                + " : "
                                + kit.title()
                                + " ("
                                + kit.cyclesInFrench()
                                + ")"
                                + (national ? "" : ", de l'association"));
                return;
            }
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("kit", kit.code());
            row.put("version", kit.version());
            row.put("title", kit.title());
            row.put("cycles", kit.cycles());
            row.put("steps", kit.steps().size());
            row.put("national", national);
            voice.result(Format.line(row));
        }
    }

    private static String named(Kit kit) {
        return kit.code() + ", version " + kit.version();
    }
}
