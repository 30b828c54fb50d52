package coop.quitus.cashbook;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.LedgerRules;
import coop.quitus.ledger.PostingFinding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a cash book is refused, row by row. Nothing is written while one of them stands.
public sealed interface CashBookFinding extends Finding {

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
        return "cahier";
    }

    record Unreadable(String why) implements CashBookFinding {}

    record TooLarge(String limit) implements CashBookFinding {}

    /// No row has the names of a date, of a label and of a till.
    record ColumnsUnknown(List<String> firstRow) implements CashBookFinding {}

    /// A column nobody knows holds something.
    record UnknownColumn(int row, String column, String value) implements CashBookFinding {}

    record NotADate(int row, String text) implements CashBookFinding {}

    record OutsideTheYear(int row, String text) implements CashBookFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_03;
        }
    }

    record NotAnAmount(int row, String column, String text) implements CashBookFinding {}

    record DoesNotBalance(int row, String piece, Money movement, Money allocated)
            implements CashBookFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_01;
        }
    }

    /// Charges and products on the same row.
    record BothSides(int row, String piece) implements CashBookFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_02;
        }
    }

    record PieceTwice(int row, String piece, int firstRow) implements CashBookFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_05;
        }
    }

    record PieceMissing(String piece) implements CashBookFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_05;
        }

        @Override
        public Severity severity() {
            return Severity.WARNS;
        }
    }

    record UnknownClass(String column, String classCode) implements CashBookFinding {}

    record NothingMoves(int row, String label) implements CashBookFinding {}

    /// Money moved and nothing says for what (ACC-01).
    record NothingAllocated(int row, String piece, Money movement) implements CashBookFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_01;
        }
    }

    /// An account has its part, and no till moved (ACC-01).
    record NoTillMoved(int row, String piece, Money allocated) implements CashBookFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_01;
        }
    }

    record UnknownAccount(int row, String name) implements CashBookFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_02;
        }
    }

    record UnknownTill(int row, String name) implements CashBookFinding {}

    record OpeningTwice(int row, int firstRow) implements CashBookFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_04;
        }
    }

    /// A brought-forward that is not of the eve or the morning of the year.
    record OpeningElsewhere(int row, String text) implements CashBookFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_04;
        }
    }

    /// The paper bears no number: the next one is given (ACC-05).
    record NumberGiven(int row, String label) implements CashBookFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_05;
        }

        @Override
        public Severity severity() {
            return Severity.INFORMS;
        }
    }

    /// A row of totals: it says nothing new.
    record LeftAside(int row, String label) implements CashBookFinding {
        @Override
        public Severity severity() {
            return Severity.INFORMS;
        }
    }

    record MappingUnreadable(String why) implements CashBookFinding {}

    /// The mapping names a column the file does not have.
    record MappingMisses(String column) implements CashBookFinding {}

    record MappingIncomplete(List<String> missing) implements CashBookFinding {}

    /// Rows that a closed year would get: nothing of the file is taken.
    ///
    /// @param day the first of their days
    record Closed(LocalDate day, int rows) implements CashBookFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_03;
        }
    }

    /// The same remark of the books on several rows.
    ///
    /// @param rule what they all touch
    /// @param pieces their numbers, or their rows when they have none
    record OftenFromTheBooks(Rule rule, List<String> pieces) implements CashBookFinding {
        @Override
        public Severity severity() {
            return Severity.WARNS;
        }
    }

    /// What the books themselves answered for a row.
    record FromTheBooks(int row, String piece, PostingFinding finding) implements CashBookFinding {
        @Override
        public Severity severity() {
            return finding.severity();
        }

        @Override
        public @Nullable Rule rule() {
            return finding.rule();
        }
    }
}
