package coop.quitus.purse.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Sentence;
import coop.quitus.purse.ClassBudget;
import coop.quitus.purse.Wish;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// One budget of a class, as adults keep it.
///
/// @param all where the budgets of the class are
public record BudgetPage(
        Frame frame,
        CooperativeId cooperative,
        String all,
        ClassBudget budget,
        boolean mayKeep,
        List<Sentence> sentences)
        implements Page {

    public String here() {
        return all + "/" + budget.id();
    }

    public String quotes(Wish wish) {
        return all.replaceFirst("/budgets$", "/devis/") + wish.id();
    }

    /// The council decided, and what fits does not carry its decision yet.
    public boolean toSettle() {
        var decision = budget.decision();
        return mayKeep
                && decision != null
                && decision.carried()
                && budget.wishes().stream().anyMatch(wish -> wish.fits() && !wish.approved());
    }
}
