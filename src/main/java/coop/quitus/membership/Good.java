package coop.quitus.membership;

import coop.quitus.kernel.Money;
import java.util.List;

/// A good bought by a cooperative, as the common insurance counts it (domain, section 1.6).
///
/// Its value ages by a tenth of its price a year, and never falls under a fifth of it. Ages are
/// counted in calendar years: the insurer's own examples give a year and no day.
///
/// @param boughtIn the calendar year of the purchase
/// @param price what it cost
public record Good(String label, int boughtIn, Money price) {

    /// What is insured with the members, without paying more.
    public static final Money INCLUDED = Money.cents(200_000);

    private static final int TENTHS = 10;
    private static final int MOST_LOST = 8;
    private static final long RATE = 688;
    private static final long RATE_IS_OF = 100_000;

    /// What it is worth in a year, to the nearest cent.
    public Money worthIn(int year) {
        int lost = Math.clamp(year - (long) boughtIn, 0, MOST_LOST);
        return Money.cents((price.cents() * (TENTHS - lost) + TENTHS / 2) / TENTHS);
    }

    /// The value that is insured: each good aged and rounded, then added up.
    public static Money valueOf(List<Good> goods, int year) {
        return Money.sum(goods.stream().map(good -> good.worthIn(year)));
    }

    /// What insuring goods of that value costs: nothing up to [#INCLUDED], 0.688 % of what is
    /// beyond, rounded once, to the nearest cent (AFF-02).
    public static Money premium(Money value) {
        long beyond = Math.max(0, value.minus(INCLUDED).cents());
        return Money.cents((beyond * RATE + RATE_IS_OF / 2) / RATE_IS_OF);
    }
}
