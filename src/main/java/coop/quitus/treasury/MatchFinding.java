package coop.quitus.treasury;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import org.jspecify.annotations.Nullable;

/// Why a match is refused.
public sealed interface MatchFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return null;
    }

    /// Books and bank differ (REC-01).
    record AmountsDiffer(Money books, Money bank) implements MatchFinding {
        @Override
        public Rule rule() {
            return TreasuryRules.REC_01;
        }
    }

    record OneSideOnly() implements MatchFinding {}

    /// Someone matched one of them in the meantime.
    record AlreadyMatched(String what) implements MatchFinding {}

    record NoSuchMatch() implements MatchFinding {}
}
