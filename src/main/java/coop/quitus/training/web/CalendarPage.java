package coop.quitus.training.web;

import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;

/// One's own calendar: its address is shown once, when it is made.
///
/// @param address empty until one asks for it
public record CalendarPage(Frame frame, String address) implements Page {}
