package coop.quitus.funding.web;

import coop.quitus.funding.FunderAccount;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;

/// The full report of a subsidy: its words, its figures, its gaps.
///
/// @param path of the register
/// @param mayKeep whether the reader may write its words
/// @param mayProve whether the reader may see the vouchers
public record AccountPage(
        Frame frame, String path, FunderAccount account, boolean mayKeep, boolean mayProve)
        implements Page {

    public String file() {
        return path + "/" + account.report().subsidy().code();
    }

    public String here() {
        return file() + "/cerfa";
    }
}
