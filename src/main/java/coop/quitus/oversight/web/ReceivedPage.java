package coop.quitus.oversight.web;

import coop.quitus.oversight.FollowUp;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The reminders a cooperative was sent, as both sides read them.
///
/// @param mayRead whether this reader is of the cooperative, and says *c'est lu*
public record ReceivedPage(Frame frame, String here, List<FollowUp> followUps, boolean mayRead)
        implements Page {}
