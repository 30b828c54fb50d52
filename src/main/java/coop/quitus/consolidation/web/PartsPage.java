package coop.quitus.consolidation.web;

import coop.quitus.consolidation.YearAccounts;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// One line of the whole, section by section.
public record PartsPage(
        Frame frame,
        String here,
        List<Frame.Link> views,
        SchoolYear year,
        AccountKey account,
        List<YearAccounts.Part> parts)
        implements Page {

    public Money total() {
        return Money.sum(parts.stream().map(YearAccounts.Part::amount));
    }

    /// The entries of that line in a section's book.
    public String book(YearAccounts.Part part) {
        return "/cooperatives/"
                + part.section()
                + "/exercices/"
                + year
                + "/cahier?q=compte:"
                + account;
    }
}
