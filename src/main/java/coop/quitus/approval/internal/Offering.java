package coop.quitus.approval.internal;

import coop.quitus.approval.Approval;
import coop.quitus.approval.ApprovalFinding;
import coop.quitus.approval.ApprovalSentences;
import coop.quitus.approval.Approvals;
import coop.quitus.council.Decision;
import coop.quitus.council.Decisions;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Ledger;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Dates;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Answers the books' bell: offers what the councils said yes to, and ties what was chosen as the
/// entry is posted.
@Component
final class Offering implements Ledger.Decisions {

    private final Decisions decisions;
    private final Approvals approvals;

    Offering(Decisions decisions, Approvals approvals) {
        this.decisions = decisions;
        this.approvals = approvals;
    }

    /// Those of the year and of the one before: what was decided in June is bought in September.
    @Override
    public List<Choice> offered(CooperativeId cooperative, SchoolYear year) {
        return Stream.of(year, year.previous())
                .flatMap(one -> decisions.of(cooperative, one).reversed().stream())
                .filter(Decision::carried)
                .map(decision ->
                        new Choice(
                                decision.id().toString(),
                                decision.title(),
                                decision.body() + ", " + Dates.shortDay(decision.takenOn())))
                .toList();
    }

    @Override
    public List<Sentence> objections(CooperativeId cooperative, UUID decision, DraftEntry draft) {
        return ApprovalSentences.of(
                Judging.decision(decisions.find(cooperative, decision), draft.occurredOn()));
    }

    @Override
    public void taken(CooperativeId cooperative, Entry entry, UUID decision, Actor by) {
        switch (approvals.approve(cooperative, entry.id(), decision, by)) {
            case Outcome.Done<Approval, ApprovalFinding> _ -> {}
            case Outcome.Refused<Approval, ApprovalFinding>(List<ApprovalFinding> findings) ->
                    throw new IllegalStateException(
                            "a decision was judged twice and differently: " + findings);
        }
    }
}
