package coop.quitus.approval.web;

import coop.quitus.approval.Approvals;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The expenses above the threshold that carry no decision, then what each decision allowed.
///
/// @param path of the school year
public record DecidedExpensesPage(
        Frame frame,
        String path,
        List<Approvals.Undecided> undecided,
        List<AllowedExpensesPage.Allowed> decided)
        implements Page {}
