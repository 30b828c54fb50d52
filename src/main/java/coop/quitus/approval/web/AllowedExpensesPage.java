package coop.quitus.approval.web;

import coop.quitus.council.Decision;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.Entry;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// What one decision allowed.
///
/// @param path of the school year
public record AllowedExpensesPage(
        Frame frame, CooperativeId cooperative, String path, Allowed allowed) implements Page {

    /// A decision and the expenses it allowed, by day.
    public record Allowed(Decision decision, List<Entry> expenses) {
        public Money spent() {
            return Money.sum(expenses.stream().map(entry -> entry.movement().absolute()));
        }
    }

    /// Where an expense says who decided it; an expense of another year too.
    public String proof(Entry entry) {
        return "/cooperatives/%s/exercices/%d/cahier/%s/decision"
                .formatted(cooperative, entry.year().startsIn(), entry.piece());
    }
}
