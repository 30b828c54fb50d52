package coop.quitus.tool;

import coop.quitus.consolidation.Accounts;
import coop.quitus.consolidation.AggregatedAccounts;
import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Flows;
import coop.quitus.report.Exports;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The national report beside the plain sum of all lines, and beside hledger.
@Command(
        name = "consolidation",
        description =
                "Mesure le rapport national, à côté de la somme nue de toutes les lignes et de hledger. Sur un"
                        + " dossier peuplé par « generate ».",
        mixinStandardHelpOptions = true)
final class ConsolidationBench extends Deed {

    @Mixin private final When when = new When();

    @Option(
            names = "--hledger",
            split = ",",
            description =
                    "À combien d'associations on donne aussi leurs journaux à hledger (par défaut :"
                            + " ${DEFAULT-VALUE} ; 0 pour s'en passer).",
            defaultValue = "1,2")
    private List<Integer> sizes = List.of();

    @Option(
            names = "--times",
            description = "Combien de fois chacun (par défaut : ${DEFAULT-VALUE}).",
            defaultValue = "20")
    private int times;

    @Override
    int work(ConfigurableApplicationContext house, Voice voice) throws Exception {
        SchoolYear year = when.year();
        AggregatedAccounts accounts = house.getBean(AggregatedAccounts.class);
        Flows flows = house.getBean(Flows.class);
        while (flows.fold() > 0) {
            voice.say("Les dernières écritures rejoignent les sommes.");
        }
        Accounts nation = accounts.nation(year, year.lastDay());
        Map<AccountKey, Money> lines = flows.recounted(year);
        mustAgree(nation, lines);
        Timing report = Timing.of(times, () -> accounts.nation(year, year.lastDay()));
        Timing plain = Timing.of(Math.max(3, times / 5), () -> flows.recounted(year));
        voice.result("| mesure | médiane | de | à | rapport |");
        voice.result("|---|--:|--:|--:|--:|");
        row(voice, "rapport national, %d coopératives".formatted(nation.cooperatives()), report, 1);
        row(voice, "somme nue de toutes les lignes", plain, report.median());
        hledger(house, year, report.median(), voice);
        return 0;
    }

    private static void row(Voice voice, String what, Timing timing, long beside) {
        voice.result(
                "| %s | %s | %s | %s | %s |"
                        .formatted(
                                what,
                                Timing.inMillis(timing.median()),
                                Timing.inMillis(timing.at(0)),
                                Timing.inMillis(timing.at(100)),
                                beside == 1 ? "1" : Timing.ratio(timing.median(), beside)));
    }

    /// A fast figure that is wrong would be worth nothing.
    private static void mustAgree(Accounts nation, Map<AccountKey, Money> lines) {
        nation.lines()
                .forEach(line -> {
                    Money all = lines.getOrDefault(line.account(), Money.ZERO);
                    if (!all.equals(line.gross())) {
                        throw new IllegalStateException(
                                line.account() + ": " + all.cents() + " in the lines");
                    }
                });
    }

    private void hledger(
            ConfigurableApplicationContext house, SchoolYear year, long beside, Voice voice)
            throws Exception {
        List<Association> all = house.getBean(Places.class).associations();
        for (int many : sizes.stream().filter(size -> size > 0).toList()) {
            Path journal = Files.createTempFile("quitus", ".journal");
            try {
                write(house.getBean(Exports.class), all.subList(0, many), year, journal);
                long entries = entriesOf(journal);
                var nanos = new ArrayList<Long>();
                for (int i = 0; i < 3; i++) {
                    nanos.add(balance(journal));
                }
                row(
                        voice,
                        "hledger, %d association(s), %d écritures".formatted(many, entries),
                        Timing.sorted(nanos.stream().mapToLong(Long::longValue).toArray()),
                        beside);
            } finally {
                Files.delete(journal);
            }
        }
    }

    private static void write(
            Exports exports, List<Association> associations, SchoolYear year, Path journal)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(journal)) {
            for (Association association : associations) {
                exports.hledger(association.id(), year, out);
            }
        }
    }

    private static long entriesOf(Path journal) throws IOException {
        try (var lines = Files.lines(journal)) {
            return lines.filter(line -> line.matches("\\d{4}-\\d{2}-\\d{2}.*")).count();
        }
    }

    private static long balance(Path journal) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder("hledger", "-f", journal.toString(), "balance", "-N", "-1")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        if (process.waitFor() != 0) {
            throw new Refusal(
                    "hledger n'a pas lu nos journaux.", "Installez-le, ou donnez --hledger 0.");
        }
        return System.nanoTime() - start;
    }
}
