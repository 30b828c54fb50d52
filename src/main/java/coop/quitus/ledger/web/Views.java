package coop.quitus.ledger.web;

import coop.quitus.ui.Frame;
import java.util.List;

/// Several looks at the same books.
public final class Views {

    private Views() {}

    /// @param year where the year lives
    public static List<Frame.Link> of(String year) {
        return List.of(
                new Frame.Link(year + "/cahier", "Le cahier", "book-open"),
                new Frame.Link(year + "/comptes", "Par compte", "chart-column"),
                new Frame.Link(year + "/balance", "La balance", "scale"));
    }
}
