package coop.quitus.council;

import coop.quitus.kernel.CooperativeId;
import java.util.UUID;

/// A council has just decided. Heard in the same transaction.
///
/// @param item the point of the agenda, as who put it named it
public record DecisionTaken(CooperativeId cooperative, Decision decision, UUID item) {}
