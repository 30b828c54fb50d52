package coop.quitus.subsidy;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.util.List;

/// The bell that the register rings to show what is asked and not yet granted. The room that writes
/// requests answers.
public interface PendingRequests {

    /// The requests of a school year that have no answer yet, the oldest first.
    List<Pending> pending(CooperativeId cooperative, SchoolYear year);

    /// @param path where it is read
    /// @param lacks what is still to be done before it leaves, in French; empty when it is ready
    record Pending(String path, String funder, String purpose, Money asked, String lacks) {}
}
