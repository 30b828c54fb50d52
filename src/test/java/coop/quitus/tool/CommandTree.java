package coop.quitus.tool;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The commands as they stand, read from their own tree: one that is new is in it.
final class CommandTree {

    static final Set<String> PLACES = Set.of("--cooperative", "--association");

    /// They say how, when, where to, or something new: none names a thing that is here already.
    private static final Set<String> NAMING_NOTHING =
            Set.of(
                    // Where, when and how.
                    "--data",
                    "--db-url",
                    "--format",
                    "--help",
                    "--version",
                    "--year",
                    "--on",
                    "--out",
                    "--for",
                    "--vouchers",
                    "--nation",
                    "--accept-certain",
                    "--quiet-summer",
                    "--no-subsidy-tracing",
                    // What is new here.
                    "--code",
                    "--funder",
                    "--kind",
                    "--purpose",
                    "--amount",
                    "--name",
                    "--class",
                    "--pupils",
                    "--adults",
                    "--good",
                    "--source",
                    "--seed-digest",
                    "--risk-percent",
                    "--rest-years",
                    // Files that the caller holds, and words.
                    "--goods",
                    "--mapping",
                    "--population",
                    "--result",
                    "--digest",
                    "FICHIER",
                    "QUESTION");

    private final Path folder;

    /// @param folder where their files go
    CommandTree(Path folder) {
        this.folder = folder;
    }

    /// All it must have, so that nothing but the place is wrong.
    List<String> words(CommandLine command, String place, String where, String year) {
        var words = new ArrayList<>(List.of(nameOf(command).split(" ")));
        words.removeFirst();
        words.addAll(List.of(place, where));
        for (OptionSpec option : command.getCommandSpec().options()) {
            String name = option.longestName();
            boolean asked = option.required() && option.group() == null;
            if (name.equals("--year") && (asked || !year.isEmpty())) {
                words.addAll(List.of(name, year.isEmpty() ? "2025" : year));
            } else if (asked && !PLACES.contains(name)) {
                words.addAll(List.of(name, valueFor(option)));
            }
        }
        for (PositionalParamSpec one : command.getCommandSpec().positionalParameters()) {
            words.add(one.paramLabel().equals("FICHIER") ? "pom.xml" : "D02");
        }
        return words;
    }

    private String valueFor(OptionSpec option) {
        Class<?> type = option.type();
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).findFirst().orElseThrow().toString();
        }
        return type == Path.class ? folder.resolve("sortie").toString() : "10";
    }

    /// Every command that works in a place.
    Stream<CommandLine> placed() {
        return leaves(Quitus.commandLine())
                .filter(command ->
                        PLACES.stream()
                                .anyMatch(place ->
                                        command.getCommandSpec().findOption(place) != null));
    }

    private static Stream<CommandLine> leaves(CommandLine command) {
        return command.getSubcommands().isEmpty()
                ? Stream.of(command)
                : command.getSubcommands().values().stream().flatMap(CommandTree::leaves);
    }

    /// What it takes besides its place that names a thing: `quitus subsidy charge --subsidy`.
    static Stream<String> thingsOf(CommandLine command) {
        return command.getCommandSpec().args().stream()
                .map(CommandTree::nameOf)
                .filter(name -> !PLACES.contains(name) && !NAMING_NOTHING.contains(name))
                .map(name -> nameOf(command) + " " + name);
    }

    private static String nameOf(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    static String nameOf(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }

    /// Read by the commands' own tree, done in the house that is open already.
    static String told(ConfigurableApplicationContext house, List<String> words) {
        var said = new StringWriter();
        CommandLine.ParseResult parsed =
                Quitus.commandLine().parseArgs(words.toArray(String[]::new));
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        try {
            var voice = new Voice(new PrintWriter(said), new PrintWriter(said));
            int code = ((Deed) parsed.commandSpec().userObject()).work(house, voice);
            return code + " " + said;
        } catch (Refusal refusal) {
            return "Refusé : " + refusal.getMessage() + said;
        } catch (Exception broken) {
            return "broken: " + broken;
        }
    }
}
