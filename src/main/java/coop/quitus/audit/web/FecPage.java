package coop.quitus.audit.web;

import coop.quitus.audit.FecReview;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;

/// The file of entries: how it is made, and whether it is valid.
public record FecPage(Frame frame, Room room, FecReview.Verdict verdict) implements Page {}
