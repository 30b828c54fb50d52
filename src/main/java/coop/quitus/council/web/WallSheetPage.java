package coop.quitus.council.web;

import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;

/// The agenda, to pin on the wall.
public record WallSheetPage(Frame frame, Live live) implements Page {}
