package coop.quitus.tool;

import coop.quitus.restructuring.Restructuring;
import coop.quitus.restructuring.Restructuring.Part;
import coop.quitus.restructuring.RestructuringFinding;
import coop.quitus.restructuring.RestructuringSentences;
import coop.quitus.restructuring.Restructurings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Schools that merge, split, move and close: where each stands, and what is left to do.
@Command(
        name = "restructuring",
        description = "Les réorganisations d'une association.",
        mixinStandardHelpOptions = true,
        subcommands = RestructuringCommand.Of.class)
final class RestructuringCommand extends Group {

    @Command(
            name = "list",
            description = "Où en est chacune : ce qui est sorti, entré, et ce qui reste à faire.",
            mixinStandardHelpOptions = true)
    static final class Of extends Deed {

        @Mixin private final WhichAssociation which = new WhichAssociation();

        @Mixin private final Format format = new Format();

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) {
            Restructurings restructurings = house.getBean(Restructurings.class);
            for (Restructuring one : restructurings.all(which.in(house).id())) {
                List<RestructuringFinding> remaining = restructurings.remaining(one);
                if (format.isForAProgram()) {
                    voice.result(Format.line(tree(one, remaining)));
                } else {
                    voice.result(inWords(one));
                    RestructuringSentences.of(remaining)
                            .forEach(left -> voice.result("    " + left.onOneLine()));
                }
            }
            return 0;
        }
    }

    private static String inWords(Restructuring one) {
        return one.lastDay()
                + "  "
                + one.kind().inFrench()
                + " : "
                + names(one.sources())
                + (one.targets().isEmpty() ? "" : " → " + names(one.targets()))
                + ", "
                + one.state().inFrench();
    }

    private static String names(List<Part> parts) {
        return parts.stream().map(Part::called).collect(Collectors.joining(", "));
    }

    private static Map<String, Object> tree(
            Restructuring one, List<RestructuringFinding> remaining) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", one.id().toString());
        tree.put("kind", one.kind().name());
        tree.put("last_day", one.lastDay().toString());
        tree.put("state", one.state().name());
        tree.put("sources", one.sources().stream().map(Part::number).toList());
        tree.put("targets", one.targets().stream().map(Part::number).toList());
        tree.put("out_cents", one.out().cents());
        tree.put("in_cents", one.in().cents());
        tree.put(
                "remaining",
                RestructuringSentences.of(remaining).stream()
                        .map(left -> left.onOneLine())
                        .toList());
        return tree;
    }
}
