package coop.quitus.tool;

import coop.quitus.appointment.AssociationMandates;
import coop.quitus.appointment.MandateStanding;
import coop.quitus.appointment.Nomination;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The mandates of an association: who answers for each cooperative.
@Command(
        name = "mandate",
        description = "Les mandats d'une association.",
        mixinStandardHelpOptions = true,
        subcommands = MandateCommand.Of.class)
final class MandateCommand extends Group {

    @Command(
            name = "list",
            description = "Qui répond de chaque coopérative, et ce qui manque.",
            mixinStandardHelpOptions = true)
    static final class Of extends Deed {

        @Mixin private final WhichAssociation which = new WhichAssociation();

        @Mixin private final Format format = new Format();

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) {
            List<MandateStanding> all =
                    house.getBean(AssociationMandates.class).of(which.in(house).id());
            for (MandateStanding one : all) {
                voice.result(format.isForAProgram() ? Format.line(tree(one)) : inWords(one));
            }
            return 0;
        }
    }

    private static String inWords(MandateStanding one) {
        String holders =
                one.holders().stream()
                        .map(holder -> holder.name() + " (" + Nomination.part(holder.role()) + ")")
                        .collect(Collectors.joining(", "));
        return one.number()
                + "  "
                + one.name()
                + " : "
                + (holders.isEmpty() ? "personne" : holders)
                + (one.lacksPledge() ? ", engagement à signer" : "")
                + (one.lacksTraining() ? ", formation à suivre" : "")
                + (one.pending() > 0 ? ", une nomination attend" : "");
    }

    private static Map<String, Object> tree(MandateStanding one) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("cooperative", one.number());
        tree.put("name", one.name());
        tree.put(
                "holders",
                one.holders().stream()
                        .map(holder ->
                                Map.of(
                                        "name", holder.name(),
                                        "role", holder.role().name(),
                                        "since", holder.since().toString(),
                                        "pledged", holder.pledged(),
                                        "trained", holder.trained()))
                        .toList());
        tree.put("pending_nominations", one.pending());
        tree.put("bank_letter", one.letter() == null ? "" : one.letter().name());
        return tree;
    }
}
