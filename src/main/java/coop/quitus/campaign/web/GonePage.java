package coop.quitus.campaign.web;

import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;

/// A link that opens nothing, or nothing any more.
public record GonePage(Frame frame) implements Page {}
