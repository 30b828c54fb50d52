package coop.quitus.portal.web;

import coop.quitus.kernel.Rule;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;

/// One rule: what it says, where it comes from, an example, what to do.
public record RulePage(Frame frame, Rule rule) implements Page {}
