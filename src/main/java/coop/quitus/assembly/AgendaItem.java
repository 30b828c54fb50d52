package coop.quitus.assembly;

import org.jspecify.annotations.Nullable;

/// A point of the agenda of a general meeting.
///
/// @param position 1 for the first
/// @param vote its last count; null before
public record AgendaItem(int position, Theme theme, String title, @Nullable Vote vote) {}
