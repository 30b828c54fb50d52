package coop.quitus.approval;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Ties expenses and lines of budgets to the decisions that allowed them. Ties are only ever added:
/// a withdrawn one stays written, and the standing one counts. The books do not change by it.
public interface Approvals {

    /// Only what a council of the same cooperative said yes to allows an expense; decided after the
    /// money went out, it is tied with a remark. The same decision twice is tied once.
    Outcome<Approval, ApprovalFinding> approve(
            CooperativeId cooperative, EntryId entry, UUID decision, Actor by);

    /// Unties an expense.
    Outcome<Approval, ApprovalFinding> withdraw(CooperativeId cooperative, EntryId entry, Actor by);

    Optional<Approval> of(CooperativeId cooperative, EntryId entry);

    /// The expenses a decision allowed.
    List<Approval> under(CooperativeId cooperative, UUID decision);

    /// The same for a line of a budget, or a purchase chosen and not paid yet.
    Outcome<LineApproval, ApprovalFinding> approveLine(
            CooperativeId cooperative, UUID line, UUID decision, Actor by);

    Optional<LineApproval> ofLine(CooperativeId cooperative, UUID line);

    /// The standing expenses of a year above the association's threshold that carry no decision, by
    /// day (EXP-04). `words` holds what was written of a council on paper.
    List<Undecided> undecided(CooperativeId cooperative, SchoolYear year);

    /// @param words a council of a register on paper, in free words; empty for none
    record Undecided(Entry entry, String words) {}
}
