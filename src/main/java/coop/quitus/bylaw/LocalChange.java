package coop.quitus.bylaw;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;

/// A change of one choice, kept for ever.
///
/// @param key as in [LocalRule]
/// @param name as a page names it
/// @param before what held, as a page says it
/// @param after what holds from then on
/// @param reason why; it may be empty only when the year had not begun (LOC-01)
/// @param by the name of who changed it
public record LocalChange(
        AssociationId association,
        SchoolYear year,
        String key,
        String name,
        String before,
        String after,
        String reason,
        String by,
        Instant at) {}
