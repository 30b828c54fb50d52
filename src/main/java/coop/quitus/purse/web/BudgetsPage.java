package coop.quitus.purse.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.purse.ClassBudget;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// The budgets of a class, as adults keep them.
public record BudgetsPage(
        Frame frame,
        String here,
        List<ClassBudget> budgets,
        boolean mayKeep,
        String key,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }
}
