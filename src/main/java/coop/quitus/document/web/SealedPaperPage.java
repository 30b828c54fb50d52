package coop.quitus.document.web;

import coop.quitus.document.Sealed;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;

/// Whether a sealed paper is the current one.
public record SealedPaperPage(Frame frame, String school, Sealed paper) implements Page {}
