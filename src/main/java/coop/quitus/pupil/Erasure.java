package coop.quitus.pupil;

import coop.quitus.kernel.SchoolYear;
import java.time.Instant;

/// The proof that something was erased: what, how much, when; never whose.
///
/// @param room the room that forgot
/// @param rows how many rows it touched
/// @param by who asked, or the nightly task
public record Erasure(SchoolYear year, String room, int rows, Instant at, String by) {}
