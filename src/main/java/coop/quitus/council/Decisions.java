package coop.quitus.council;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What was decided.
public interface Decisions {

    Optional<Decision> find(CooperativeId cooperative, UUID id);

    /// Those of a year, in the order they were taken.
    List<Decision> of(CooperativeId cooperative, SchoolYear year);
}
