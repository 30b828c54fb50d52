package coop.quitus.tool;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.scale.Generator;
import coop.quitus.scale.Nation;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A whole invented nation in an empty house.
@Command(
        name = "generate",
        description =
                "Peuple un dossier vide d'une nation inventée : écoles, personnes, écritures. À lancer sur un"
                        + " dossier à part (--data).",
        mixinStandardHelpOptions = true)
final class GenerateCommand extends Deed {

    @Mixin private final Format format = new Format();

    @Option(
            names = "--associations",
            description = "Combien d'associations départementales (par défaut : ${DEFAULT-VALUE}).",
            defaultValue = "1")
    private int associations;

    @Option(
            names = "--cooperatives",
            description = "Combien de coopératives en tout (par défaut : ${DEFAULT-VALUE}).",
            defaultValue = "50")
    private int cooperatives;

    @Option(
            names = "--entries",
            description = "Combien d'écritures en tout (par défaut : ${DEFAULT-VALUE}).",
            defaultValue = "5000")
    private int entries;

    @Option(
            names = "--seed",
            description = "La graine du tirage (par défaut : ${DEFAULT-VALUE}).",
            defaultValue = "1")
    private long seed;

    @Option(
            names = "--year",
            paramLabel = "ANNÉE",
            description =
                    "L'année scolaire vécue, par l'année où elle commence (par défaut : la dernière finie).")
    private int year;

    @Override
    int work(ConfigurableApplicationContext house, Voice voice) {
        SchoolYear lived =
                year == 0
                        ? SchoolYear.of(LocalDate.now(house.getBean(Clock.class))).previous()
                        : When.of(year);
        long start = System.nanoTime();
        Generator.Laid laid;
        try {
            laid =
                    house.getBean(Generator.class)
                            .lay(
                                    new Nation(associations, cooperatives, entries, seed, lived),
                                    new Steps(voice));
        } catch (IllegalArgumentException impossible) {
            throw new Refusal(
                    "Cette nation ne peut pas exister : " + impossible.getMessage() + ".",
                    "Donnez de 1 à 101 associations, une coopérative au moins pour chacune, et douze"
                            + " écritures au moins par coopérative.");
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        voice.result(format.isForAProgram() ? Format.line(tree(laid, took)) : said(laid, took));
        return 0;
    }

    private static Map<String, Object> tree(Generator.Laid laid, Duration took) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("associations", laid.associations());
        tree.put("cooperatives", laid.cooperatives());
        tree.put("members", laid.members());
        tree.put("entries", laid.entries());
        tree.put("closed", laid.closed());
        tree.put("seconds", took.toSeconds());
        return tree;
    }

    private static String said(Generator.Laid laid, Duration took) {
        return "%d association(s), %d coopérative(s), %d membres, %d écritures, %d année(s) close(s), en %d s."
                .formatted(
                        laid.associations(),
                        laid.cooperatives(),
                        laid.members(),
                        laid.entries(),
                        laid.closed(),
                        took.toSeconds());
    }

    /// Says each step once, and each tenth of it.
    private static final class Steps implements Generator.Progress {

        private final Voice voice;
        private final long start = System.nanoTime();
        private String last = "";

        Steps(Voice voice) {
            this.voice = voice;
        }

        @Override
        public synchronized void at(String step, long done, long total) {
            String now = step + " : " + (total == 0 ? 0 : 10 * done / total * 10) + " %";
            if (!now.equals(last)) {
                last = now;
                voice.say(now + " (" + (System.nanoTime() - start) / 1_000_000_000L + " s)");
            }
        }
    }
}
