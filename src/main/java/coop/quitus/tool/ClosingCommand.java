package coop.quitus.tool;

import coop.quitus.closing.Closing;
import coop.quitus.closing.ClosingFinding;
import coop.quitus.closing.ClosingSentences;
import coop.quitus.closing.ClosingState;
import coop.quitus.closing.Closings;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The closing of a year: where it stands, and sending it.
@Command(
        name = "closing",
        description = "La clôture d'une année.",
        mixinStandardHelpOptions = true,
        subcommands = {ClosingCommand.Status.class, ClosingCommand.Submit.class})
final class ClosingCommand extends Group {

    @Command(
            name = "status",
            description = "Où en est la clôture : son état et ses onze points.",
            mixinStandardHelpOptions = true)
    static final class Status extends Deed {

        @Mixin private final Which which = new Which();

        @Mixin private final When when = new When();

        @Mixin private final Format format = new Format();

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) {
            Cooperative cooperative = which.in(house);
            say(
                    cooperative,
                    house.getBean(Closings.class).of(cooperative.id(), when.year()),
                    format,
                    voice);
            return 0;
        }
    }

    @Command(
            name = "submit",
            description = "Envoie à l'association un compte rendu vérifié.",
            mixinStandardHelpOptions = true)
    static final class Submit extends Deed {

        @Mixin private final Which which = new Which();

        @Mixin private final When when = new When();

        @Mixin private final Format format = new Format();

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) {
            Cooperative cooperative = which.in(house);
            Closing sent =
                    Refusal.unlessDone(
                            house.getBean(Closings.class)
                                    .submit(
                                            cooperative.id(),
                                            when.year(),
                                            Operator.ofThisMachine()),
                            (ClosingFinding finding) -> ClosingSentences.of(finding),
                            voice);
            say(cooperative, sent, format, voice);
            return 0;
        }
    }

    private static void say(Cooperative cooperative, Closing closing, Format format, Voice voice) {
        if (format.isForAProgram()) {
            voice.result(Format.line(tree(cooperative, closing)));
            return;
        }
        voice.result(
                cooperative.name()
                        + " "
                        + closing.year().inFrench()
                        + " : "
                        + ClosingSentences.where(closing.state())
                        + (closing.voided() ? " (les comptes ont changé depuis)" : "")
                        + ", "
                        + closing.done()
                        + " sur "
                        + closing.checks().size()
                        + ".");
        for (Closing.Check check : closing.checks()) {
            voice.say(check.title() + " : " + check.standing().inFrench());
            check.sentences().forEach(sentence -> voice.say("  " + sentence.onOneLine()));
        }
    }

    private static Map<String, Object> tree(Cooperative cooperative, Closing closing) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("cooperative", cooperative.uai());
        tree.put("school_year", closing.year().startsIn());
        tree.put("state", nameOf(closing.state()));
        tree.put("version", closing.state().version());
        tree.put("void", closing.voided());
        tree.put("digest", closing.digest());
        tree.put("due", closing.due().toString());
        tree.put("done", closing.done());
        tree.put("of", closing.checks().size());
        tree.put("checks", closing.checks().stream().map(ClosingCommand::row).toList());
        return tree;
    }

    private static Map<String, Object> row(Closing.Check check) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("check", check.key());
        row.put("standing", check.standing().name().toLowerCase(java.util.Locale.ROOT));
        List<String> facts = check.sentences().stream().map(Sentence::onOneLine).toList();
        row.put("facts", facts);
        return row;
    }

    private static String nameOf(ClosingState state) {
        return switch (state) {
            case ClosingState.Draft _ -> "draft";
            case ClosingState.Ready _ -> "ready";
            case ClosingState.Verified _ -> "verified";
            case ClosingState.Submitted _ -> "submitted";
            case ClosingState.Returned _ -> "returned";
            case ClosingState.Accepted _ -> "accepted";
            case ClosingState.Locked _ -> "locked";
            case ClosingState.Aggregated _ -> "aggregated";
        };
    }
}
