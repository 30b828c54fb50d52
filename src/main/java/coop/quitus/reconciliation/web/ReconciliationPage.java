package coop.quitus.reconciliation.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.reconciliation.Reconciliation;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;

/// The reconciliation statement, to print and sign.
public record ReconciliationPage(Frame frame, String path, SchoolYear year, Reconciliation state)
        implements Page {}
