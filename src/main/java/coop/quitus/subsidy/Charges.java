package coop.quitus.subsidy;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.EntryId;
import java.util.List;

/// Says which money paid for what. A line of the books that names a subsidy is tied to it as soon
/// as it is posted; the others are tied by hand, here. Nothing in the books changes by it.
public interface Charges {

    /// Charges expenses to a subsidy: all of them or none. A piece charged to it already stays as
    /// it is. Beyond what was received it is done and flagged (SUB-01); beyond the expense, or
    /// against the conditions, it is refused (SUB-05).
    ///
    /// @return the movements that were added
    Outcome<List<SubsidyMovement>, SubsidyFinding> charge(
            CooperativeId cooperative, String code, List<Part> parts, Actor by);

    /// Says which receipts are this subsidy's instalments: all of them or none.
    Outcome<List<SubsidyMovement>, SubsidyFinding> receive(
            CooperativeId cooperative, String code, List<Part> parts, Actor by);

    /// Takes a movement back; both stay written. Refused once its period is closed.
    Outcome<SubsidyMovement, SubsidyFinding> withdraw(
            CooperativeId cooperative, long movement, Actor by);

    /// What an entry owes to subsidies and brought to them, standing movements only: from an
    /// expense back to its funders.
    List<SubsidyMovement> of(CooperativeId cooperative, EntryId entry);

    /// An entry to be tied to a subsidy.
    ///
    /// @param cents how much of it, above zero; zero for all that no subsidy has yet
    record Part(EntryId entry, long cents) {
        public static Part whole(EntryId entry) {
            return new Part(entry, 0);
        }
    }
}
