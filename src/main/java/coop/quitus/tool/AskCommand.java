package coop.quitus.tool;

import coop.quitus.advice.Advice;
import coop.quitus.advice.Answer;
import coop.quitus.advice.Counsel;
import coop.quitus.advice.OpenQuestions;
import coop.quitus.advice.Topic;
import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// "Are we allowed to?", from the command line.
@Command(
        name = "ask",
        description =
                "Ai-je le droit ? Une question en mots simples, et la réponse avec son texte.",
        mixinStandardHelpOptions = true)
final class AskCommand extends Deed {

    @Parameters(paramLabel = "QUESTION", description = "Par exemple : « un livret A ? ».")
    @SuppressWarnings("NullAway.Init")
    private String question;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Place place;

    @Mixin private final Format format = new Format();

    /// For one cooperative, or for the whole association.
    static final class Place {

        @ArgGroup(exclusive = false)
        @Nullable Which cooperative;

        @Option(names = "--association", paramLabel = "CODE", description = "Un département.")
        @Nullable String association;

        AssociationId in(ConfigurableApplicationContext house) {
            if (cooperative != null) {
                return cooperative.in(house).association();
            }
            String department = Objects.requireNonNullElse(association, "");
            return house.getBean(Places.class)
                    .associationOf(department)
                    .map(Association::id)
                    .orElseThrow(() ->
                            new Refusal(
                                    "L'association « " + department + " » n'existe pas.",
                                    "Donnez le code d'un département : 42, 2A, 974."));
        }
    }

    @Override
    int work(ConfigurableApplicationContext house, Voice voice) {
        AssociationId association = place.in(house);
        Answer answer =
                house.getBean(Counsel.class)
                        .answer(association, question, LocalDate.now(house.getBean(Clock.class)));
        if (!answer.known()) {
            house.getBean(OpenQuestions.class).keep(association, question);
        }
        if (format.isForAProgram()) {
            voice.result(Format.line(tree(answer)));
        } else {
            tell(answer, voice);
        }
        return 0;
    }

    private static void tell(Answer answer, Voice voice) {
        if (!answer.known()) {
            voice.result(
                    "Nous ne savons pas encore. Thèmes proches : "
                            + String.join(
                                    ", ", answer.near().stream().map(Topic::inFrench).toList())
                            + ".");
            voice.say("La question est gardée, sans nom, pour l'association.");
        }
        for (Answer.Reply reply : answer.replies()) {
            voice.result(said(reply.advice()));
            reply.elsewhere()
                    .forEach(other ->
                            voice.result("  " + other.where() + " : " + said(other.advice())));
        }
    }

    private static String said(Advice advice) {
        return advice.title()
                + " : "
                + advice.verdict().inFrench()
                + ". "
                + advice.advice()
                + " ["
                + advice.cited()
                + "]";
    }

    private static Map<String, ?> tree(Answer answer) {
        return Map.of(
                "question",
                answer.question(),
                "known",
                answer.known(),
                "replies",
                answer.replies().stream().map(AskCommand::tree).toList(),
                "near",
                answer.near().stream().map(Topic::word).toList());
    }

    private static Map<String, ?> tree(Answer.Reply reply) {
        List<Map<String, ?>> elsewhere =
                reply.elsewhere().stream()
                        .<Map<String, ?>>map(other ->
                                Map.of("where", other.where(), "advice", tree(other.advice())))
                        .toList();
        return Map.of("advice", tree(reply.advice()), "elsewhere", elsewhere);
    }

    private static Map<String, ?> tree(Advice advice) {
        return Map.of(
                "id", advice.id(),
                "topic", advice.topic().word(),
                "verdict", advice.verdict().name(),
                "title", advice.title(),
                "advice", advice.advice(),
                "reference", advice.reference(),
                "referenced_on", advice.referencedOn().toString());
    }
}
