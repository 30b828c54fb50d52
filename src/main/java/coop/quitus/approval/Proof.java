package coop.quitus.approval;

import coop.quitus.council.Decision;
import coop.quitus.document.Voucher;
import coop.quitus.ledger.Entry;
import coop.quitus.reconciliation.Match;
import coop.quitus.subsidy.SubsidyMovement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The walk of a proof around one expense: who decided, for what, with which money, what proves it,
/// where the bank shows it.
///
/// @param decision that allowed it; null when none is tied
/// @param words a council of a register on paper; empty for none
/// @param wanted whether the association asks for a decision: it is above the threshold
/// @param traces what the rooms above know of it: a project, a letter, a photo
/// @param paidBy the subsidies that paid a part of it
/// @param banked where the bank shows it; null while no line is matched with it
public record Proof(
        Entry entry,
        @Nullable Approval approval,
        @Nullable Decision decision,
        String words,
        boolean wanted,
        List<Trace> traces,
        List<SubsidyMovement> paidBy,
        List<Voucher> vouchers,
        @Nullable Match banked) {

    public Proof {
        traces = List.copyOf(traces);
        paidBy = List.copyOf(paidBy);
        vouchers = List.copyOf(vouchers);
    }
}
