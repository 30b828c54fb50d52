package coop.quitus.membership;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where the affiliation of one cooperative stands, beside all those of its association.
///
/// @param arrived heads that came since
/// @param declaredAt UTC; null until then
/// @param validatedAt UTC; null until then
/// @param remindedOn the last day it was reminded; null when it never was
public record AffiliationStanding(
        CooperativeId cooperative,
        String number,
        String name,
        AffiliationState state,
        int pupils,
        int adults,
        int classes,
        int arrived,
        Money fee,
        Money insurance,
        Money goods,
        Money due,
        @Nullable Instant declaredAt,
        @Nullable Instant validatedAt,
        @Nullable LocalDate remindedOn) {

    /// Neither declared nor validated: the association waits for it.
    public boolean awaited() {
        return state != AffiliationState.DECLARED && state != AffiliationState.VALIDATED;
    }
}
