package coop.quitus.partner;

import coop.quitus.kernel.AssociationId;
import java.time.Instant;

/// A line of an association's directory.
///
/// @param partner what it says; its id is the line's
public record DirectoryEntry(
        AssociationId association, Partner partner, Instant writtenAt, String writtenBy) {}
