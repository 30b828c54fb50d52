package coop.quitus.project;

import coop.quitus.kernel.Money;
import coop.quitus.kit.Kit;
import coop.quitus.kit.Kit.Side;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line of a project's budget: what it should cost, or who should pay.
///
/// @param key short, unique in its project
/// @param amount planned, zero or above
/// @param funder of a funding, one of the values of [Kit#FUNDERS]; empty for a cost
/// @param subsidy the code of the subsidy it became; empty for none
/// @param decision the decision of a council behind it (EXP-04); null for none
public record PlannedLine(
        String key,
        String label,
        Side side,
        Money amount,
        String funder,
        String subsidy,
        @Nullable UUID decision) {

    public boolean isCost() {
        return side == Side.COST;
    }

    public String funderInFrench() {
        return Kit.funderInFrench(funder);
    }
}
