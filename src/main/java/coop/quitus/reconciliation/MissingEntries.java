package coop.quitus.reconciliation;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Till;
import java.util.UUID;

/// What the bank tells and nobody wrote: it is written from the bank's own line, and matched with
/// it in the same breath.
public interface MissingEntries {

    /// Posts a draft and matches it with the line, both or neither. What moves in the till must be
    /// the line's amount (REC-01). The same key twice writes once.
    Outcome<Entry, MatchFinding> write(
            CooperativeId cooperative, Till till, UUID line, DraftEntry draft, Actor by);
}
