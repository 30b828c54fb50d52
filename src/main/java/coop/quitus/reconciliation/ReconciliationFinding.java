package coop.quitus.reconciliation;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import coop.quitus.treasury.Statements.Told;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is still to be explained between books and bank, or why a word on a quiet summer is not
/// taken.
public sealed interface ReconciliationFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default Rule rule() {
        return switch (this) {
            case Differs _, NotInTheBooks _ -> ReconciliationRules.REC_01;
            case NotFramed _, BalanceMoved _, NotOver _, NothingToSay _, NoWord _, Closed _ ->
                    ReconciliationRules.REC_02;
            case ChequeExpired _ -> ReconciliationRules.REC_03;
        };
    }

    /// @param expected what the books should say, from the bank's balance and what is outstanding
    record Differs(Money book, Money expected) implements ReconciliationFinding {}

    /// @param lines how many lines of the bank no entry tells of
    record NotInTheBooks(int lines) implements ReconciliationFinding {}

    /// @param reaches the last day a statement reaches; null without any
    record NotFramed(SchoolYear year, @Nullable LocalDate reaches)
            implements ReconciliationFinding {}

    record BalanceMoved(Told before, Told after) implements ReconciliationFinding {}

    /// @param piece its piece, with its year when that is another than the year in view
    record ChequeExpired(String piece, String cheque, LocalDate writtenOn)
            implements ReconciliationFinding {
        @Override
        public Severity severity() {
            return Severity.WARNS;
        }
    }

    record NotOver(SchoolYear year) implements ReconciliationFinding {}

    /// The statements say it already.
    record NothingToSay(SchoolYear year) implements ReconciliationFinding {}

    /// That summer is closed, with what was said of it.
    record Closed(SchoolYear year) implements ReconciliationFinding {}

    record NoWord(SchoolYear year) implements ReconciliationFinding {}
}
