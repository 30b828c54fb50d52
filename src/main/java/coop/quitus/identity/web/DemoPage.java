package coop.quitus.identity.web;

import coop.quitus.identity.DemoGuests.Guest;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// Whom one can be in the demo.
public record DemoPage(Frame frame, List<Guest> guests) implements Page {}
