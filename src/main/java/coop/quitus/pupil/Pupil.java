package coop.quitus.pupil;

import coop.quitus.kernel.SchoolYear;
import java.util.UUID;

/// A child in a class, for one school year.
///
/// @param firstName a first name or a pseudonym, an initial at most behind it: *Inès*, *Inès B.*
public record Pupil(UUID id, SchoolYear year, String classCode, String firstName) {}
