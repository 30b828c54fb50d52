package coop.quitus.job.web;

import coop.quitus.job.Job;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// What was done in the background for a place, the latest first.
public record JobsPage(Frame frame, List<Job> jobs) implements Page {}
