package coop.quitus.purse.web;

import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.purse.ClassBudget;
import coop.quitus.purse.ClassBudgets;
import coop.quitus.purse.NewBudget;
import coop.quitus.purse.PurseFinding;
import coop.quitus.purse.PurseSentences;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The budgets of a class as adults keep them: open one, send it to the council, settle it.
@Controller
class BudgetsController {

    private static final String BUDGETS = Here.YEAR + "/classes/{code}/budgets";

    private final ClassBudgets budgets;
    private final Rights rights;

    BudgetsController(ClassBudgets budgets, Rights rights) {
        this.budgets = budgets;
        this.rights = rights;
    }

    @GetMapping(BUDGETS)
    View all(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            Person reader) {
        return page(frame, cooperative, year, code, reader, Map.of(), List.of());
    }

    @PostMapping(BUDGETS)
    View open(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        Money amount = form.money("montant");
        if (!form.faults().isEmpty()) {
            return page(frame, cooperative, year, code, reader, sent, form.faults()).refused();
        }
        var asked = new NewBudget(Here.key(sent), year, code, form.text("titre"), amount);
        return switch (budgets.open(cooperative, asked, reader.acting())) {
            case Outcome.Done<ClassBudget, PurseFinding>(ClassBudget budget, var _) ->
                    SeeOther.page(here(cooperative, year, code) + "/" + budget.id())
                            .saying("Le budget est ouvert. La classe peut proposer.");
            case Outcome.Refused<ClassBudget, PurseFinding>(List<PurseFinding> findings) ->
                    page(frame, cooperative, year, code, reader, sent, PurseSentences.of(findings))
                            .refused();
        };
    }

    private BudgetsPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            String code,
            Person reader,
            Map<String, String> typed,
            List<Sentence> sentences) {
        String here = here(cooperative, year, code);
        return new BudgetsPage(
                frame.titled("Les budgets de la classe"),
                here,
                budgets.of(cooperative, year, code),
                rights.opens("POST", here, reader),
                Here.key(typed).toString(),
                Map.copyOf(typed),
                sentences);
    }

    @GetMapping(BUDGETS + "/{budget}")
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @PathVariable UUID budget,
            Person reader) {
        return one(frame, cooperative, known(cooperative, budget), reader, List.of());
    }

    @PostMapping(BUDGETS + "/{budget}/conseil")
    View send(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @PathVariable UUID budget,
            Person reader) {
        return answered(
                frame,
                cooperative,
                known(cooperative, budget),
                reader,
                budgets.send(cooperative, budget, reader.acting()),
                "Le budget est à l'ordre du jour du prochain conseil.");
    }

    @PostMapping(BUDGETS + "/{budget}/resultat")
    View settle(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @PathVariable UUID budget,
            Person reader) {
        return answered(
                frame,
                cooperative,
                known(cooperative, budget),
                reader,
                budgets.settle(cooperative, budget, reader.acting()),
                "Ce qui tient porte maintenant la décision du conseil.");
    }

    private View answered(
            Frame frame,
            CooperativeId cooperative,
            ClassBudget budget,
            Person reader,
            Outcome<ClassBudget, PurseFinding> outcome,
            String word) {
        return switch (outcome) {
            case Outcome.Done<ClassBudget, PurseFinding> _ ->
                    SeeOther.page(
                                    here(cooperative, budget.year(), budget.classCode())
                                            + "/"
                                            + budget.id())
                            .saying(word);
            case Outcome.Refused<ClassBudget, PurseFinding>(List<PurseFinding> findings) ->
                    one(frame, cooperative, budget, reader, PurseSentences.of(findings)).refused();
        };
    }

    private BudgetPage one(
            Frame frame,
            CooperativeId cooperative,
            ClassBudget budget,
            Person reader,
            List<Sentence> sentences) {
        String all = here(cooperative, budget.year(), budget.classCode());
        return new BudgetPage(
                frame.titled(budget.title()),
                cooperative,
                all,
                budget,
                rights.opens("POST", all, reader),
                sentences);
    }

    private ClassBudget known(CooperativeId cooperative, UUID budget) {
        return budgets.find(cooperative, budget)
                .orElseThrow(() -> new NotFound("no budget " + budget));
    }

    private static String here(CooperativeId cooperative, SchoolYear year, String code) {
        return Here.year(cooperative, year) + "/classes/" + code + "/budgets";
    }
}
