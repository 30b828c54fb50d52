package coop.quitus.approval;

import java.time.Instant;
import java.util.UUID;

/// A line of a budget, or something chosen to be bought, carries the decision that allowed it.
///
/// @param line as the room that holds it names it
public record LineApproval(UUID line, UUID decision, Instant at, String by) {}
