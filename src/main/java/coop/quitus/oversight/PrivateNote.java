package coop.quitus.oversight;

import java.time.Instant;

/// What someone of the association's team noted of a cooperative for the team alone. It stays with
/// the association, and is never taken back.
///
/// @param at when, UTC
public record PrivateNote(String words, Instant at, String by) {}
