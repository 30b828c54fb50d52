package coop.quitus.approval.web;

import coop.quitus.approval.Approval;
import coop.quitus.approval.Approvals;
import coop.quitus.council.Decision;
import coop.quitus.council.Decisions;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The decisions of a year with what they allowed, and the expenses that carry none.
@Controller
class DecidedExpensesController {

    private final Approvals approvals;
    private final Decisions decisions;
    private final Books books;

    DecidedExpensesController(Approvals approvals, Decisions decisions, Books books) {
        this.approvals = approvals;
        this.decisions = decisions;
        this.books = books;
    }

    @GetMapping(Here.YEAR + "/decisions")
    View all(Frame frame, @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
        return new DecidedExpensesPage(
                frame.titled("Les dépenses et leurs décisions"),
                Here.year(cooperative, year),
                approvals.undecided(cooperative, year),
                decisions.of(cooperative, year).stream()
                        .filter(Decision::carried)
                        .map(decision -> allowed(cooperative, decision))
                        .filter(it -> !it.expenses().isEmpty())
                        .toList());
    }

    @GetMapping(Here.YEAR + "/decisions/{decision}/depenses")
    View one(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID decision) {
        Decision taken =
                decisions
                        .find(cooperative, decision)
                        .orElseThrow(() -> new NotFound("no decision " + decision));
        return new AllowedExpensesPage(
                frame.titled("Ce que cette décision a permis"),
                cooperative,
                Here.year(cooperative, year),
                allowed(cooperative, taken));
    }

    private AllowedExpensesPage.Allowed allowed(CooperativeId cooperative, Decision decision) {
        List<Entry> expenses =
                approvals.under(cooperative, decision.id()).stream()
                        .map(Approval::entry)
                        .flatMap(entry -> books.entry(cooperative, entry).stream())
                        .filter(Entry::stands)
                        .sorted(Comparator.comparing(Entry::occurredOn))
                        .toList();
        return new AllowedExpensesPage.Allowed(decision, expenses);
    }
}
