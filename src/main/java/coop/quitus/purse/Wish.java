package coop.quitus.purse;

import coop.quitus.kernel.Money;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something a class would like to buy with its budget.
///
/// @param title without a first name
/// @param price of the quote chosen for it, else of the cheapest one worked out; null while none is
/// @param votes it received; empty before the council, or when all agreed without a vote
/// @param fits whether it fits in the budget, taken in the order of the votes
/// @param approved whether the council's decision is tied to it
public record Wish(
        UUID id,
        String title,
        @Nullable Money price,
        OptionalInt votes,
        boolean fits,
        boolean approved) {}
