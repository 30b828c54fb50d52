package coop.quitus.purse.web;

import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.purse.ClassBudget;
import coop.quitus.purse.ClassBudgets;
import coop.quitus.purse.PurseFinding;
import coop.quitus.purse.PurseSentences;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The budgets of a class, on its tablet.
@Controller
class ClassBudgetController {

    private static final String BUDGETS = "/classe/budget";

    private final ClassBudgets budgets;

    ClassBudgetController(ClassBudgets budgets) {
        this.budgets = budgets;
    }

    @GetMapping(BUDGETS)
    View all(Frame frame, ClassSession session) {
        return new ClassBudgetsPage(
                frame.titled("Nos budgets"),
                session,
                budgets.of(session.cooperative(), session.year(), session.classCode()));
    }

    @GetMapping(BUDGETS + "/{budget}")
    View show(Frame frame, ClassSession session, @PathVariable UUID budget) {
        return page(frame, session, known(session, budget), Map.of(), List.of());
    }

    @PostMapping(BUDGETS + "/{budget}")
    View wish(
            Frame frame,
            ClassSession session,
            @PathVariable UUID budget,
            @RequestParam Map<String, String> sent) {
        ClassBudget known = known(session, budget);
        return switch (budgets.wish(
                session.cooperative(),
                budget,
                Here.key(sent),
                sent.getOrDefault("envie", "").strip(),
                session.actor())) {
            case Outcome.Done<ClassBudget, PurseFinding> _ ->
                    SeeOther.page(BUDGETS + "/" + budget).saying("C'est noté.");
            case Outcome.Refused<ClassBudget, PurseFinding>(List<PurseFinding> findings) ->
                    page(frame, session, known, sent, PurseSentences.of(findings)).refused();
        };
    }

    private ClassBudget known(ClassSession session, UUID budget) {
        return budgets.find(session.cooperative(), budget)
                .filter(one -> one.classCode().equals(session.classCode()))
                .orElseThrow(() -> new NotFound("no budget " + budget));
    }

    private static ClassBudgetPage page(
            Frame frame,
            ClassSession session,
            ClassBudget budget,
            Map<String, String> typed,
            List<Sentence> sentences) {
        return new ClassBudgetPage(
                frame.titled("Notre budget"),
                session,
                budget,
                Here.key(typed).toString(),
                typed.getOrDefault("envie", ""),
                sentences);
    }
}
