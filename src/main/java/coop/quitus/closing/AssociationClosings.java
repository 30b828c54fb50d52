package coop.quitus.closing;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The closings of all the cooperatives of an association. Read with the second, read-only role.
public interface AssociationClosings {

    /// Where each stands in a year, those that wait for the association first. Two queries, however
    /// many cooperatives.
    List<Standing> of(AssociationId association, SchoolYear year);

    /// @param state the name of the state as programs know it: `SUBMITTED`; `DRAFT` when nothing
    ///   was offered
    /// @param since when it came there, UTC; null when nothing was offered
    /// @param asksReopening whether a request to open it again waits for an answer
    record Standing(
            CooperativeId cooperative,
            String number,
            String name,
            String state,
            int version,
            @Nullable Instant since,
            boolean asksReopening) {}
}
