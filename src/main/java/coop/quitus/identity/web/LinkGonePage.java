package coop.quitus.identity.web;

import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;

/// A mailed link that served already, or is too old.
public record LinkGonePage(Frame frame) implements Page {}
