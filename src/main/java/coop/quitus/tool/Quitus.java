package coop.quitus.tool;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The product's one command. `serve` and `demo` open the house to browsers; the rest does the same
/// work without one.
///
/// Exit codes: 0 only when all was done, 1 when something was refused or failed, 2 when the command
/// itself is wrong. What a program reads goes to standard output; everything said to a person goes
/// to standard error.
@Command(
        name = "quitus",
        description = "Les comptes et la vie des coopératives scolaires.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMANDE",
        subcommands = {
            DemoCommand.class,
            GenerateCommand.class,
            ServeCommand.class,
            CooperativeCommand.class,
            ImportCommand.class,
            ReconcileCommand.class,
            SubsidyCommand.class,
            ClosingCommand.class,
            AffiliationCommand.class,
            ConsolidateCommand.class,
            MandateCommand.class,
            RestructuringCommand.class,
            ReportCommand.class,
            ExportCommand.class,
            DocumentCommand.class,
            KitCommand.class,
            ProjectCommand.class,
            AuditorCommand.class,
            SampleCommand.class,
            AskCommand.class,
            CheckCommand.class,
            BenchCommand.class,
        })
public final class Quitus implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public static void main(String[] arguments) {
        int code = commandLine().execute(arguments);
        if (code != ServeCommand.STAYS_OPEN) {
            System.exit(code);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Quitus())
                .setExecutionExceptionHandler(Failures::explain)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Dites ce qu'il faut faire : quitus COMMANDE (voir --help).");
    }
}
