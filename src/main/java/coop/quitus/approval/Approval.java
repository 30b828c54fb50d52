package coop.quitus.approval;

import coop.quitus.ledger.EntryId;
import java.time.Instant;
import java.util.UUID;

/// An expense carries the decision that allowed it (EXP-04).
///
/// @param by the name it was tied under
public record Approval(EntryId entry, UUID decision, Instant at, String by) {}
