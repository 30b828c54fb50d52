package coop.quitus.verification.web;

import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;

/// A link that nobody knows, or no longer.
public record GonePage(Frame frame) implements Page {}
