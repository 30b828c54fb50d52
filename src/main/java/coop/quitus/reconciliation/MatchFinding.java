package coop.quitus.reconciliation;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.LedgerRules;
import coop.quitus.ledger.PostingFinding;
import java.time.LocalDate;
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
            return ReconciliationRules.REC_01;
        }
    }

    record OneSideOnly() implements MatchFinding {}

    /// Someone matched one of them in the meantime.
    record AlreadyMatched(String what) implements MatchFinding {}

    /// The bank booked that line in a closed year: it stays as it was pointed.
    record Closed(LocalDate day) implements MatchFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_03;
        }
    }

    record NoSuchMatch() implements MatchFinding {}

    /// What the books themselves answered.
    record FromTheBooks(PostingFinding finding) implements MatchFinding {
        @Override
        public Severity severity() {
            return finding.severity();
        }

        @Override
        public @Nullable Rule rule() {
            return finding.rule();
        }

        @Override
        public String field() {
            return finding.field();
        }
    }
}
