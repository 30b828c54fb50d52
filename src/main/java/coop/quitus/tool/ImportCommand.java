package coop.quitus.tool;

import coop.quitus.cashbook.CashBookImport;
import coop.quitus.cashbook.CashBookMapping;
import coop.quitus.cashbook.CashBookSentences;
import coop.quitus.cashbook.Preview;
import coop.quitus.cashbook.Tracing;
import coop.quitus.federation.Cooperative;
import coop.quitus.ledger.Till;
import coop.quitus.report.ArchiveSentences;
import coop.quitus.report.Archives;
import coop.quitus.treasury.ImportReport;
import coop.quitus.treasury.StatementSentences;
import coop.quitus.treasury.Statements;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What comes from elsewhere: the cash book, the bank's files.
@Command(
        name = "import",
        description = "Reprend ce qui vient d'ailleurs.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ImportCommand.Cahier.class,
            ImportCommand.Statement.class,
            ImportCommand.Archive.class
        })
final class ImportCommand extends Group {

    @Command(
            name = "cahier",
            description = "Reprend un cahier de comptabilité : CSV, XLSX ou ODS. Tout ou rien.",
            mixinStandardHelpOptions = true)
    static final class Cahier extends Deed {

        @Mixin private final Which which = new Which();

        @Mixin private final When when = new When();

        @Option(
                names = "--mapping",
                paramLabel = "FICHIER",
                description =
                        "Ce que contiennent les colonnes, en JSON, quand leurs noms ne le disent pas :"
                                + " {\"columns\": {\"Quand\": \"date\", \"Banque +\": \"in:TRE_BANK\"}}.")
        @Nullable Path mapping;

        @Option(
                names = "--no-subsidy-tracing",
                description =
                        "Ne rattache aucune dépense à une subvention publique d'après ses mots.")
        private boolean untraced;

        @Parameters(paramLabel = "FICHIER", description = "Le cahier.")
        @SuppressWarnings("NullAway.Init")
        private Path file;

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) throws Exception {
            byte[] bytes = Bounded.read(file, CashBookImport.MOST_BYTES);
            Preview brought =
                    Refusal.unlessDone(
                            house.getBean(CashBookImport.class)
                                    .bring(
                                            which.in(house).id(),
                                            when.year(),
                                            bytes,
                                            said(voice),
                                            untraced ? Tracing.NONE : Tracing.FROM_WORDS,
                                            Operator.ofThisMachine()),
                            CashBookSentences::of,
                            voice);
            voice.result(
                    brought.already() == brought.drafts().size()
                            ? "Ce cahier était déjà repris : rien n'a changé."
                            : brought.drafts().size() + " écritures reprises.");
            brought.traces().forEach(trace -> voice.say(CashBookSentences.of(trace)));
            return 0;
        }

        private Optional<CashBookMapping> said(Voice voice) throws IOException {
            Path said = mapping;
            return said == null
                    ? Optional.empty()
                    : Optional.of(
                            Refusal.unlessDone(
                                    CashBookMapping.fromJson(
                                            Files.readString(said, StandardCharsets.UTF_8)),
                                    CashBookSentences::of,
                                    voice));
        }
    }

    @Command(
            name = "statement",
            description = "Reprend un relevé de la banque : OFX, CAMT.053, QIF ou CSV.",
            mixinStandardHelpOptions = true)
    static final class Statement extends Deed {

        @Mixin private final Which which = new Which();

        @Parameters(paramLabel = "FICHIER", description = "Le relevé.")
        @SuppressWarnings("NullAway.Init")
        private Path file;

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) throws Exception {
            byte[] bytes = Bounded.read(file, Statements.MOST_BYTES);
            ImportReport report =
                    Refusal.unlessDone(
                            house.getBean(Statements.class)
                                    .bring(
                                            which.in(house).id(),
                                            Till.BANK,
                                            bytes,
                                            String.valueOf(file.getFileName()),
                                            Optional.empty(),
                                            Operator.ofThisMachine()),
                            StatementSentences::of,
                            voice);
            voice.result(
                    report.read()
                            + " lignes lues, "
                            + report.added()
                            + " nouvelles, "
                            + report.known()
                            + " déjà connues.");
            return 0;
        }
    }

    @Command(
            name = "archive",
            description = "Reprend une archive de Quitus : les mêmes comptes, la même chaîne.",
            mixinStandardHelpOptions = true)
    static final class Archive extends Deed {

        @Parameters(paramLabel = "FICHIER", description = "L'archive (.zip).")
        @SuppressWarnings("NullAway.Init")
        private Path file;

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) throws Exception {
            Archives archives = house.getBean(Archives.class);
            Path folder = Files.createTempDirectory("archive");
            try {
                for (Path part : archives.parts(file, folder)) {
                    Cooperative brought =
                            Refusal.unlessDone(
                                    archives.bring(part, Operator.ofThisMachine()),
                                    ArchiveSentences::of,
                                    voice);
                    voice.result(brought.name() + " est reprise, n° " + brought.number() + ".");
                }
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
            return 0;
        }
    }

    /// Reads at most one byte more than is allowed: the room says the rest.
    private static final class Bounded {
        static byte[] read(Path file, int most) throws IOException {
            try (var bytes = Files.newInputStream(file)) {
                return bytes.readNBytes(most + 1);
            }
        }
    }
}
