package coop.quitus.purse.internal;

import coop.quitus.kernel.Money;
import coop.quitus.purse.Wish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What fits in a budget: the wishes in the order of their votes, each taken when there is still
/// enough for it. A dear one that does not fit leaves its place to the next. Pure.
final class Fitting {

    private Fitting() {}

    /// @param voted with their price and votes; a wish nobody voted for is not taken
    static List<Wish> of(Money amount, List<Wish> voted) {
        var fitted = new ArrayList<Wish>();
        Money left = amount;
        List<Wish> inOrder =
                voted.stream()
                        .sorted(Comparator.comparingInt((Wish wish) -> -wish.votes().orElse(0)))
                        .toList();
        for (Wish wish : inOrder) {
            Money price = wish.price();
            boolean fits =
                    price != null && price.compareTo(left) <= 0 && wish.votes().orElse(1) > 0;
            if (fits && price != null) {
                left = left.minus(price);
            }
            fitted.add(
                    new Wish(wish.id(), wish.title(), price, wish.votes(), fits, wish.approved()));
        }
        return fitted;
    }
}
