package coop.quitus.funding;

import coop.quitus.kernel.Money;
import coop.quitus.subsidy.FunderKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a school asks a funder for: the project sheet and the budget of CERFA 12156.
///
/// @param funder its name, 1 to 120 characters
/// @param purpose the project's name, 1 to 200 characters
/// @param asked above zero
/// @param objectives what the pupils should gain; this and the other words at most 2,000 characters
/// @param description what will be done
/// @param place where
/// @param partners with whom: other associations, the town's services
/// @param evaluation how one will see that it worked
/// @param pupils how many pupils it concerns, a count and never a list; 0 while unknown
/// @param volunteers how many adults help without pay; 0 while unknown
/// @param from its first day; null while unknown
/// @param through its last day; null while unknown
public record RequestDraft(
        FunderKind kind,
        String funder,
        String purpose,
        Money asked,
        String objectives,
        String description,
        String place,
        String partners,
        String evaluation,
        int pupils,
        int volunteers,
        @Nullable LocalDate from,
        @Nullable LocalDate through,
        Budget budget) {

    /// The most its longer texts may have.
    public static final int LONGEST = 2000;
}
