package coop.quitus.audit.web;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
import java.util.List;

/// Where one stands in the auditor's room: whose, which year, and the doors that open.
///
/// @param name the association's
/// @param base the room's address, without its year: `/associations/42/commissaire`
/// @param auditor whether the reader is one: notes and samples are theirs alone
public record Room(
        AssociationId association,
        String name,
        SchoolYear year,
        String base,
        List<Frame.Link> views,
        boolean auditor) {

    /// The room's address in its year.
    public String here() {
        return base + "/" + year.startsIn();
    }
}
