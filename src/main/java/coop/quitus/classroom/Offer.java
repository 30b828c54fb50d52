package coop.quitus.classroom;

import java.util.UUID;

/// What a pupil teaches at the market.
///
/// @param material what is needed; empty for nothing
/// @param minutes how long it takes, at most the length of a round
/// @param places how many can come at once, 1 to 10
public record Offer(UUID id, UUID pupil, String title, String material, int minutes, int places) {}
