package coop.quitus.purse.web;

import coop.quitus.kernel.Money;
import coop.quitus.purse.ClassBudget;
import coop.quitus.purse.Quote;
import coop.quitus.purse.Wish;
import java.util.ArrayList;
import java.util.List;

/// True lengths of sums, for pictures: all on one scale.
public final class Lengths {

    /// The width of a whole picture, in its own units.
    public static final int WHOLE = 300;

    private Lengths() {}

    static int of(Money sum, Money whole) {
        return whole.isPositive() ? Math.toIntExact(sum.cents() * WHOLE / whole.cents()) : 0;
    }

    /// How long a quote's bar is; the dearest fills the width.
    public static int of(Quote quote, List<Quote> among) {
        Money dearest = among.stream().map(Quote::total).max(Money::compareTo).orElse(Money.ZERO);
        return of(quote.total(), dearest);
    }

    /// A wish in the bar of its budget.
    public record Piece(String title, int from, int length) {}

    /// The wishes that fit, one after the other.
    public static List<Piece> pieces(ClassBudget budget) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (Wish wish : budget.wishes()) {
            Money price = wish.price();
            if (wish.fits() && price != null) {
                int length = of(price, budget.amount());
                pieces.add(new Piece(wish.title(), from, length));
                from += length;
            }
        }
        return pieces;
    }
}
