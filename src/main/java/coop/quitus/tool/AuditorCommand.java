package coop.quitus.tool;

import coop.quitus.audit.AuditBundles;
import coop.quitus.audit.EvidenceRate;
import coop.quitus.audit.EvidenceRates;
import coop.quitus.federation.Association;
import coop.quitus.kernel.SchoolYear;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The auditor's file of an association.
@Command(
        name = "auditor",
        description = "Le dossier du commissaire aux comptes.",
        mixinStandardHelpOptions = true,
        subcommands = {AuditorCommand.Bundle.class, AuditorCommand.Evidence.class})
final class AuditorCommand extends Group {

    @Command(
            name = "bundle",
            description = "Écrit tout le dossier dans un dossier vide : il se vérifie sans Quitus.",
            mixinStandardHelpOptions = true)
    static final class Bundle extends Deed {

        @Option(
                names = "--association",
                required = true,
                paramLabel = "CODE",
                description = "Le département : 42, 2A, 974.")
        @SuppressWarnings("NullAway.Init")
        private String association;

        @Mixin private final When when = new When();

        @Option(
                names = "--out",
                required = true,
                paramLabel = "DOSSIER",
                description = "Où l'écrire ; il doit être vide, ou ne pas exister.")
        @SuppressWarnings("NullAway.Init")
        private Path out;

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) throws Exception {
            Association whose = Whose.association(house, association);
            SchoolYear year = when.year();
            Folder.readyAndEmpty(out);
            house.getBean(AuditBundles.class)
                    .write(
                            whose.id(),
                            year,
                            this::file,
                            new Spoken(voice),
                            Operator.ofThisMachine());
            voice.result(out.toString());
            return 0;
        }

        private OutputStream file(String name) throws IOException {
            Path file = out.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.newOutputStream(file);
        }
    }

    /// Says how far it is, a line for each cooperative.
    private record Spoken(Voice voice) implements AuditBundles.Progress {

        @Override
        public void total(int steps) {
            voice.say(steps + " étapes.");
        }

        @Override
        public void done(int steps, String step) {
            voice.say(steps + ". " + step);
        }

        @Override
        public boolean cancelled() {
            return Thread.currentThread().isInterrupted();
        }
    }

    @Command(
            name = "evidence",
            description = "Le taux de preuve d'une année, et ce qui manque.",
            mixinStandardHelpOptions = true)
    static final class Evidence extends Deed {

        @Option(
                names = "--association",
                required = true,
                paramLabel = "CODE",
                description = "Le département : 42, 2A, 974.")
        @SuppressWarnings("NullAway.Init")
        private String association;

        @Mixin private final When when = new When();

        @Mixin private final Format format = new Format();

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) {
            Association whose = Whose.association(house, association);
            EvidenceRate rate = house.getBean(EvidenceRates.class).of(whose.id(), when.year());
            voice.result(
                    format.isForAProgram()
                            ? Format.line(tree(rate))
                            : EvidenceRate.percent(rate.perMille())
                                    + " du montant de "
                                    + rate.pieces()
                                    + " pièces.");
            return 0;
        }

        private static Map<String, Object> tree(EvidenceRate rate) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("school_year", rate.year().startsIn());
            tree.put("pieces", rate.pieces());
            tree.put("amount_cents", rate.amount().cents());
            tree.put("proven_pieces", rate.provenPieces());
            tree.put("proven_cents", rate.proven().cents());
            tree.put("per_mille", rate.perMille());
            rate.gaps()
                    .forEach(gap ->
                            tree.put(
                                    "without_"
                                            + gap.link().name().toLowerCase(java.util.Locale.ROOT)
                                            + "_cents",
                                    gap.amount().cents()));
            return tree;
        }
    }
}
