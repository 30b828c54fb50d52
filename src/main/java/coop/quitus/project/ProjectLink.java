package coop.quitus.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A link to the account that a project gives, for someone without an account.
///
/// @param reader for whom: *Les familles*, *Le jury*
/// @param expiresOn the last day it opens
/// @param closedAt when someone closed it; null while it opens
public record ProjectLink(
        UUID id,
        UUID project,
        String reader,
        LocalDate expiresOn,
        @Nullable Instant closedAt,
        Instant openedAt,
        String openedBy) {

    public boolean opens(LocalDate today) {
        return closedAt == null && !today.isAfter(expiresOn);
    }
}
