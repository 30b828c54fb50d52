package coop.quitus.discharge.web;

import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;

/// A verifier's link that does not lead anywhere any more.
public record LinkGonePage(Frame frame) implements Page {}
