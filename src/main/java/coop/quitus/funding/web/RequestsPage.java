package coop.quitus.funding.web;

import coop.quitus.funding.FundingRequest;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The requests of a school year, with what became of each.
///
/// @param path of the register
public record RequestsPage(
        Frame frame, String path, SchoolYear year, List<FundingRequest> requests, boolean mayKeep)
        implements Page {}
