package coop.quitus.consolidation;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.EntryId;
import java.time.LocalDate;

/// A line of the books that stays between sections of one association.
///
/// @param section the section whose books hold it, as people call it
/// @param line its number in the entry
/// @param piece its number on the paper
/// @param amount as its line reads: a fee paid and a fee received are both positive, an undone one
///   negative
/// @param label the words it was written with
/// @param rule how it was recognised: `ELI-01`
/// @param undoes whether its entry undoes another, whose fate it shares (ELI-07)
/// @param reason why it was confirmed or refused; empty when nobody has looked
public record InternalFlow(
        CooperativeId cooperative,
        String section,
        boolean headquarters,
        EntryId entry,
        int line,
        String piece,
        LocalDate on,
        AccountKey account,
        FlowKind kind,
        Money amount,
        String label,
        String rule,
        boolean undoes,
        FlowState state,
        String reason) {

    public boolean counts() {
        return state != FlowState.REFUSED;
    }
}
