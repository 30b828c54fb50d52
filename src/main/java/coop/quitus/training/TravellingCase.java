package coop.quitus.training;

import java.util.UUID;

/// A case of tools for classes (*malle pédagogique*) that an association lends.
///
/// @param contents its inventory, line by line
/// @param longestDays how long one may keep it
public record TravellingCase(UUID id, String title, String contents, int longestDays) {}
