package coop.quitus.training.web;

import coop.quitus.training.TrainingHours;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// People and hours by year and training.
///
/// @param back the trainings
public record TrainingHoursPage(Frame frame, String back, List<TrainingHours> hours)
        implements Page {}
