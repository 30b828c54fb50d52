package coop.quitus.verification.web;

import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.verification.Verifications.Progress;

/// What was seen, what was remarked, and what comes next.
public record EndPage(Frame frame, Sitting sitting, Progress progress) implements Page {}
