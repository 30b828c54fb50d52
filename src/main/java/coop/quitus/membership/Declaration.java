package coop.quitus.membership;

import coop.quitus.kernel.Money;
import java.util.List;

/// What a cooperative says of itself for a year: heads by class, goods, and what it adds of its own
/// will.
///
/// @param review whether it subscribes to the federation's review
/// @param voluntary a voluntary participation; zero for none
public record Declaration(
        List<ClassCount> counts, List<Good> goods, boolean review, Money voluntary) {

    public Declaration {
        counts = List.copyOf(counts);
        goods = List.copyOf(goods);
    }

    public int pupils() {
        return counts.stream().mapToInt(ClassCount::pupils).sum();
    }

    public int adults() {
        return counts.stream().mapToInt(ClassCount::adults).sum();
    }

    /// All who are members are insured (AFF-01).
    public int members() {
        return pupils() + adults();
    }
}
