package coop.quitus.appointment;

import java.time.LocalDate;

/// A moment in the life of the mandates of a cooperative.
///
/// @param icon the name of an icon of the house
/// @param sentence what happened: *Mme Roux devient mandataire.*
/// @param detail by whom, or why; may be empty
public record MandateEvent(LocalDate on, String icon, String sentence, String detail) {}
