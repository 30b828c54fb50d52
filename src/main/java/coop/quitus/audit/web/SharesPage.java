package coop.quitus.audit.web;

import coop.quitus.audit.Trail;
import coop.quitus.kernel.Money;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The cooperatives that make one figure.
public record SharesPage(Frame frame, Room room, Trail.Figure figure, List<Trail.Share> shares)
        implements Page {

    public Money sum() {
        return Money.sum(shares.stream().map(Trail.Share::amount));
    }
}
