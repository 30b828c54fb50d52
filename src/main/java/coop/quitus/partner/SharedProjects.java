package coop.quitus.partner;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The bell that a partner's door rings: the room of projects says what may be shown.
public interface SharedProjects {

    /// A project as this partner may see it; empty when there is none, or nothing to see.
    Optional<SharedProject> shared(CooperativeId cooperative, UUID project, UUID partner);

    /// The projects of a year that could be shared.
    List<Named> named(CooperativeId cooperative, SchoolYear year);

    /// A picture of that project, if a partner may see it.
    Optional<byte[]> picture(CooperativeId cooperative, UUID project, UUID picture);

    /// @param title as people call it
    record Named(UUID id, String title) {}
}
