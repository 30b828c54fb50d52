package coop.quitus.cashbook;

import coop.quitus.kernel.Money;
import java.util.List;

/// A public subsidy of a cash book and the expenses that its words name.
///
/// @param code the code of its file, made of who pays and what for: `MAIRIE-JARDIN`
/// @param receipt the piece that received it
/// @param pieces those charged to it, in the order of the file
/// @param used what these cost together, never more than was received
public record SubsidyTrace(
        String code, String receipt, List<String> pieces, Money received, Money used) {

    public SubsidyTrace {
        pieces = List.copyOf(pieces);
    }
}
