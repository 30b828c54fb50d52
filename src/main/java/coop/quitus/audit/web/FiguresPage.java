package coop.quitus.audit.web;

import coop.quitus.audit.Trail;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.function.Predicate;

/// The aggregated accounts, each figure a door.
public record FiguresPage(Frame frame, Room room, List<Trail.Figure> figures) implements Page {

    /// A side of the accounts.
    public record Side(String title, List<Trail.Figure> figures, Money gross, Money net) {}

    public List<Side> sides() {
        return List.of(
                side("Les charges", AccountKey::isCharge),
                side("Les produits", AccountKey::isProduct),
                side("La trésorerie au 31 août", AccountKey::isTill));
    }

    private Side side(String title, Predicate<AccountKey> which) {
        List<Trail.Figure> those =
                figures.stream().filter(one -> which.test(one.account())).toList();
        return new Side(
                title,
                those,
                Money.sum(those.stream().map(Trail.Figure::amount)),
                Money.sum(those.stream().map(Trail.Figure::net)));
    }

    public Money result() {
        return sides().get(1).net().minus(sides().get(0).net());
    }
}
