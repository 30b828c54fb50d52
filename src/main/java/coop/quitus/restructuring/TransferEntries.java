package coop.quitus.restructuring;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.restructuring.Restructuring.Transfer;
import coop.quitus.restructuring.Restructuring.Way;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// The entries that carry the money of a restructuring. Each is written by the people of its own
/// cooperative, in its own books.
public interface TransferEntries {

    /// The entry as it would be written, to be read before; empty when that side is not this
    /// cooperative's, or when nothing waits there.
    Optional<DraftEntry> proposed(
            CooperativeId cooperative, Restructuring restructuring, Transfer transfer, Way way);

    /// Writes that side in the books of this cooperative. What leaves is dated of the last day.
    ///
    /// @param on the day money came in; not used for what leaves
    Outcome<Entry, RestructuringFinding> post(
            CooperativeId cooperative, UUID transfer, Way way, LocalDate on, Actor by);
}
