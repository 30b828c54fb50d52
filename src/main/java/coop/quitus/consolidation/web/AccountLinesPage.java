package coop.quitus.consolidation.web;

import coop.quitus.consolidation.Accounts;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The lines of the chart over all sections, with what was taken out of each.
///
/// @param banner what the chart asks every page to say
public record AccountLinesPage(
        Frame frame, String here, List<Frame.Link> views, Accounts accounts, String banner)
        implements Page {}
