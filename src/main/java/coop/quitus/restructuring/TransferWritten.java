package coop.quitus.restructuring;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.ledger.EntryId;

/// News: an entry of a cooperative carries one side of a transfer. Who must write with it listens
/// at once, in its transaction.
public record TransferWritten(CooperativeId cooperative, EntryId entry) {}
