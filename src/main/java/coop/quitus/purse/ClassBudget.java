package coop.quitus.purse;

import coop.quitus.council.Decision;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Real euros that a class shares out itself: it wishes, works out the prices, votes.
///
/// @param wishes in the order they came; once voted, in the order of the votes
/// @param sent whether it went to the council: wishes and prices then stay
/// @param decision of the council; null until it decides
public record ClassBudget(
        UUID id,
        SchoolYear year,
        String classCode,
        String title,
        Money amount,
        List<Wish> wishes,
        boolean sent,
        @Nullable Decision decision) {

    public ClassBudget {
        wishes = List.copyOf(wishes);
    }

    /// What the wishes that fit cost in all.
    public Money taken() {
        return Money.sum(
                wishes.stream().filter(Wish::fits).map(Wish::price).filter(Objects::nonNull));
    }

    public Money left() {
        return amount.minus(taken());
    }
}
