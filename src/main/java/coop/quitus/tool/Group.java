package coop.quitus.tool;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A word that only announces others: alone, it says which.
abstract class Group implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public final void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Dites quoi : "
                        + spec.qualifiedName()
                        + " "
                        + String.join(" | ", spec.subcommands().keySet())
                        + " (voir --help).");
    }
}
