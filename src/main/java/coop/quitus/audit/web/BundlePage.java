package coop.quitus.audit.web;

import coop.quitus.job.Job;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The file to take away: what is in it, how to check it, and those made before.
///
/// @param sentences what lacks in it (AUD-02)
public record BundlePage(Frame frame, Room room, List<Job> made, List<Sentence> sentences)
        implements Page {}
