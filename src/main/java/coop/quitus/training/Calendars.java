package coop.quitus.training;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import java.util.Optional;

/// The days of a person or an association, as files that any calendar subscribes to (iCalendar, RFC
/// 5545).
public interface Calendars {

    /// The secret of one's own feed, shown once; the one before opens nothing any more.
    String renew(Actor by);

    /// The feed of a secret; empty for one that opens nothing.
    Optional<String> personal(String secret);

    String ofAssociation(AssociationId association);
}
