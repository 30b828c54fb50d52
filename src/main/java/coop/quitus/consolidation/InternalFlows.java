package coop.quitus.consolidation;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.EntryId;
import java.util.List;

/// What sections of an association paid each other: recognised as it is written, looked at by
/// people of the association. Their word changes the aggregated accounts, never a book.
public interface InternalFlows {

    /// A year's, by day. One query, however many cooperatives.
    List<InternalFlow> of(AssociationId association, SchoolYear year);

    /// Kind by kind, what cooperatives wrote beside what headquarters wrote, and what has not met
    /// its other half.
    List<Meeting> meetings(AssociationId association, SchoolYear year);

    /// Confirms or refuses one, with a reason that stays.
    ///
    /// @param reason 3 to 300 characters
    Outcome<FlowState, ConsolidationFinding> decide(
            AssociationId association,
            CooperativeId section,
            EntryId entry,
            int line,
            FlowState state,
            String reason,
            Actor by);

    /// Says of an entry that no rule recognised that it is internal (ELI-08).
    ///
    /// @param piece its number in that year: `D12`
    /// @return how many of its lines are now taken out
    Outcome<Integer, ConsolidationFinding> tie(
            AssociationId association,
            CooperativeId section,
            SchoolYear year,
            String piece,
            FlowKind kind,
            String reason,
            Actor by);

    /// Reads a section's year again, for books that came before this room.
    ///
    /// @return how many lines were newly recognised
    int readAgain(CooperativeId section, SchoolYear year);

    /// @param cooperatives what cooperatives wrote; of transfers, what was handed over
    /// @param headquarters what headquarters wrote; of transfers, what was received
    /// @param alone those whose other half was not found: same kind, same amount, sixty days apart
    ///   at most
    record Meeting(
            FlowKind kind, Money cooperatives, Money headquarters, List<InternalFlow> alone) {

        public Meeting {
            alone = List.copyOf(alone);
        }

        public String inFrench() {
            return kind == FlowKind.TRANSFER
                    ? kind.inFrench() + " (remis, puis reçu)"
                    : kind.inFrench();
        }

        public Money difference() {
            return cooperatives.minus(headquarters);
        }
    }
}
