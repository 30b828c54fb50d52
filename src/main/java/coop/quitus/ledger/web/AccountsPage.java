package coop.quitus.ledger.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Bars;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// Receipts and expenses, line by line of the chart, with a way into each.
public record AccountsPage(
        Frame frame,
        String path,
        SchoolYear year,
        String banner,
        Bars picture,
        List<AccountRow> rows)
        implements Page {}
