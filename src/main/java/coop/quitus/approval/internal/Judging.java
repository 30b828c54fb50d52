package coop.quitus.approval.internal;

import coop.quitus.approval.ApprovalFinding;
import coop.quitus.council.Decision;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether a decision allows an expense. Pure.
final class Judging {

    private Judging() {}

    static List<ApprovalFinding> decision(Optional<Decision> decision) {
        return decision.isEmpty()
                ? List.of(new ApprovalFinding.NoSuchDecision())
                : decision.filter(Decision::carried).isPresent()
                        ? List.of()
                        : List.of(
                                new ApprovalFinding.NotCarried(
                                        decision.get().title(), decision.get().takenOn()));
    }

    /// The same, with what is worth saying of the day.
    static List<ApprovalFinding> decision(Optional<Decision> decision, LocalDate spentOn) {
        var findings = new ArrayList<>(decision(decision));
        decision.map(Decision::takenOn)
                .filter(taken -> taken.isAfter(spentOn))
                .map(taken -> new ApprovalFinding.DecidedAfter(taken, spentOn))
                .ifPresent(findings::add);
        return findings;
    }

    static List<ApprovalFinding> expense(Optional<Entry> entry) {
        return entry.filter(Entry::stands)
                        .filter(one -> one.kind() == EntryKind.EXPENSE)
                        .isPresent()
                ? List.of()
                : List.of(new ApprovalFinding.NotAnExpense());
    }
}
