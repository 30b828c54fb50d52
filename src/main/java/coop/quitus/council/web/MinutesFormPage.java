package coop.quitus.council.web;

import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;

/// The minutes of a council, to read and correct.
public record MinutesFormPage(Frame frame, String councils, Live live) implements Page {}
