package coop.quitus.ledger;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;

/// Proposes a line of the chart for someone's words: *Car pour le théâtre* → *Charges des activités
/// éducatives*. A proposal is never posted unseen.
public interface Proposals {

    /// The likely lines, the best first, three at most; empty when nothing is known. What this
    /// cooperative wrote before counts first, then the examples of the chart.
    ///
    /// @param kind an expense proposes charges, a receipt products, anything else nothing
    List<AccountKey> accountsFor(
            CooperativeId cooperative, SchoolYear year, EntryKind kind, String words);
}
