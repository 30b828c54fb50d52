package coop.quitus.approval;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.LedgerRules;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that can be refused or remarked about the decision behind an expense.
public sealed interface ApprovalFinding extends Finding {

    @Override
    default Severity severity() {
        return this instanceof DecidedAfter ? Severity.WARNS : Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case NotCarried _, DecidedAfter _ -> LedgerRules.EXP_04;
            case NoSuchDecision _, NotAnExpense _, AlreadyApproved _, NothingToWithdraw _ -> null;
        };
    }

    @Override
    default String field() {
        return this instanceof NothingToWithdraw ? "" : "conseil";
    }

    /// No council of this cooperative decided that.
    record NoSuchDecision() implements ApprovalFinding {}

    /// The council said no, or put it off.
    record NotCarried(String title, LocalDate on) implements ApprovalFinding {}

    /// The money went out before the council said yes: worth saying, and done.
    record DecidedAfter(LocalDate decidedOn, LocalDate spentOn) implements ApprovalFinding {}

    /// The entry is not there, was undone, or nothing was spent by it.
    record NotAnExpense() implements ApprovalFinding {}

    /// Another decision is tied to it.
    record AlreadyApproved(String title) implements ApprovalFinding {}

    record NothingToWithdraw() implements ApprovalFinding {}
}
