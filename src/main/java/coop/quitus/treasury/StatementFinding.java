package coop.quitus.treasury;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.LedgerRules;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a bank's file is refused, or what is worth saying of it. A refused file leaves nothing
/// behind.
public sealed interface StatementFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return null;
    }

    @Override
    default String field() {
        return "releve";
    }

    record Empty() implements StatementFinding {}

    /// @param most the limit, in megabytes
    record TooLarge(int most) implements StatementFinding {}

    record TooManyLines(int most) implements StatementFinding {}

    /// Neither OFX, nor CAMT.053, nor QIF, nor CSV: a picture, a PDF, bytes.
    record NotAStatement(String looksLike) implements StatementFinding {}

    /// The file ends or breaks in the middle, or hides something (entities, NUL bytes).
    record Broken(StatementFormat format, int line, String what) implements StatementFinding {}

    record Hostile(String what) implements StatementFinding {}

    /// The columns of this CSV are not known yet.
    record ColumnsUnknown(List<String> header) implements StatementFinding {}

    /// What a mapping does not say yet.
    record ColumnsMissing(List<String> what) implements StatementFinding {
        @Override
        public String field() {
            return "";
        }
    }

    /// Two columns are said to hold the same thing.
    record ColumnsTwice(List<String> what) implements StatementFinding {
        @Override
        public String field() {
            return "";
        }
    }

    record OtherAccount(String inFile, String known) implements StatementFinding {}

    record OtherCurrency(String currency) implements StatementFinding {}

    record BalancesDoNotAddUp(Money opening, Money lines, Money closing)
            implements StatementFinding {}

    /// Lines that were never brought in, and that a closed year would get.
    ///
    /// @param day the first of their days
    record Closed(LocalDate day, int lines) implements StatementFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_03;
        }
    }

    record AbsurdDate(int line, LocalDate day) implements StatementFinding {}

    /// Between the balance known before and this one, lines are missing.
    record LinesMissing(Money gap, LocalDate before, LocalDate after) implements StatementFinding {
        @Override
        public Severity severity() {
            return Severity.WARNS;
        }
    }
}
