package coop.quitus.training;

import coop.quitus.kernel.SchoolYear;

/// What a training gave in a school year, for the statistics: counts, no name.
///
/// @param minutes of all who came, added up
public record TrainingHours(
        SchoolYear year, String title, boolean compulsory, int people, long minutes) {}
