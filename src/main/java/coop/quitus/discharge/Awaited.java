package coop.quitus.discharge;

import coop.quitus.discharge.Discharge.Part;
import java.util.UUID;

/// Someone who may sign a discharge and did not yet.
///
/// @param quality what they are in the school, in French: *Parent d'élève*
public record Awaited(UUID signatory, String name, Part part, String quality) {}
