package coop.quitus.consolidation.web;

import coop.quitus.consolidation.Accounts;
import coop.quitus.consolidation.AnnualAccounts;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;

/// All associations together.
public record NationPage(
        Frame frame, String here, Accounts accounts, AnnualAccounts annual, String banner)
        implements Page {}
