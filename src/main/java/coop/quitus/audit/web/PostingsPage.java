package coop.quitus.audit.web;

import coop.quitus.audit.Trail;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Money;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The entries that make a cooperative's share of one figure.
public record PostingsPage(
        Frame frame,
        Room room,
        Trail.Figure figure,
        Cooperative cooperative,
        Money share,
        List<Trail.Posting> postings)
        implements Page {

    public Money sum() {
        return Money.sum(postings.stream().map(Trail.Posting::amount));
    }
}
