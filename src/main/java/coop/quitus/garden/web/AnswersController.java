package coop.quitus.garden.web;

import coop.quitus.garden.Flora;
import coop.quitus.garden.GardenFinding;
import coop.quitus.garden.GardenSentences;
import coop.quitus.garden.Gardening;
import coop.quitus.garden.Gardens;
import coop.quitus.garden.Plot;
import coop.quitus.garden.Unit;
import coop.quitus.garden.Working;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The answers of a class to the sums of its garden.
@Controller
class AnswersController {

    private final Gardens gardens;
    private final Gardening gardening;
    private final Flora flora;

    AnswersController(Gardens gardens, Gardening gardening, Flora flora) {
        this.gardens = gardens;
        this.gardening = gardening;
        this.flora = flora;
    }

    @PostMapping(Here.GARDEN + "/reponse")
    View answer(
            Frame frame,
            @PathVariable UUID project,
            @RequestParam Map<String, String> sent,
            ClassSession session) {
        var form = new SentForm(sent);
        String question = form.text("question");
        String field = "nombre." + question;
        String typed = form.text(field);
        Unit unit = unit(question, form.text("unite." + question));
        OptionalLong value = value(typed, unit, project, session);
        if (value.isEmpty()) {
            Sentence unread =
                    new Sentence(
                            "Ce nombre ne se lit pas.",
                            "Écris un nombre, comme 12 ou 3,5.",
                            null,
                            field,
                            Severity.BLOCKS);
            return page(frame, project, question, List.of(unread), session);
        }
        return switch (gardening.answer(
                session.cooperative(),
                project,
                question,
                value.getAsLong(),
                typed + " " + unit.inFrench(),
                session.actor())) {
            case Outcome.Done<Working, GardenFinding>(Working working, List<GardenFinding> _) -> {
                SeeOther back =
                        SeeOther.page(
                                (ofPlot(question) ? Here.plot(project) : Here.plants(project))
                                        + "#"
                                        + Ask.anchor(question));
                yield working.right() ? back.saying("Bravo !") : back;
            }
            case Outcome.Refused<Working, GardenFinding>(List<GardenFinding> findings) ->
                    page(frame, project, question, GardenSentences.of(findings), session);
        };
    }

    private OptionalLong value(String typed, Unit unit, UUID project, ClassSession session) {
        int square = gardens.plot(session.cooperative(), project).map(Plot::squareCm).orElse(1);
        return typed.length() > 20
                ? OptionalLong.empty()
                : Numbers.decimal(typed)
                        .map((BigDecimal number) -> unit.whole(number, square))
                        .orElse(OptionalLong.empty());
    }

    private View page(
            Frame frame, UUID project, String question, List<Sentence> said, ClassSession session) {
        var looking = new Looking(gardens, session, project);
        return ofPlot(question)
                ? looking.plot(frame, said, question).refused()
                : PlantsPage.whole(frame, looking, flora, said, question).refused();
    }

    private static boolean ofPlot(String question) {
        return !question.startsWith("PLANTES.");
    }

    /// The unit that was chosen, when the question may be answered in it.
    private static Unit unit(String question, String chosen) {
        Unit.Kind kind =
                question.startsWith("AIRE.")
                        ? Unit.Kind.AREA
                        : ofPlot(question) ? Unit.Kind.LENGTH : Unit.Kind.COUNT;
        List<Unit> possible =
                Arrays.stream(Unit.values()).filter(unit -> unit.kind() == kind).toList();
        return possible.stream()
                .filter(unit -> unit.name().equals(chosen))
                .findFirst()
                .orElse(possible.getFirst());
    }
}
