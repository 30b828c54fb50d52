package coop.quitus.document;

import coop.quitus.kernel.CooperativeId;
import java.time.Instant;

/// A paper that was sealed, as the house remembers it.
///
/// @param current whether the books still say what it says
public record Sealed(
        CooperativeId cooperative,
        String code,
        SealOrigin origin,
        Instant sealedAt,
        String sealedBy,
        boolean current) {}
