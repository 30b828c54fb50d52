package coop.quitus.cash;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.LedgerRules;
import coop.quitus.ledger.PostingFinding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that can be refused or remarked about coins, slips, advances and goods.
public sealed interface CashFinding extends Finding {

    @Override
    default Severity severity() {
        Rule rule = rule();
        return rule == null ? Severity.BLOCKS : rule.severity();
    }

    @Override
    default @Nullable Rule rule() {
        return null;
    }

    /// The box and the books do not agree (CSH-01).
    record Gap(Money counted, Money book) implements CashFinding {
        @Override
        public Rule rule() {
            return CashRules.CSH_01;
        }

        @Override
        public Severity severity() {
            return Severity.WARNS;
        }
    }

    /// A slip of the pen that would make exactly that gap (CSH-01).
    ///
    /// @param written what moved in the books
    /// @param meant what may have moved in life
    record Perhaps(String piece, LocalDate on, String label, Money written, Slip slip, Money meant)
            implements CashFinding {
        @Override
        public Rule rule() {
            return CashRules.CSH_01;
        }

        @Override
        public Severity severity() {
            return Severity.INFORMS;
        }
    }

    /// How a pen slips.
    enum Slip {
        /// Written, and it did not happen: twice, or paid otherwise.
        TOO_MUCH,
        /// A receipt written as an expense, or the reverse.
        WRONG_WAY,
        /// Two digits the other way round.
        SWAPPED,
        /// Written at the bank when it was coins.
        ELSEWHERE
    }

    /// Words longer than the paper they go on.
    ///
    /// @param most how many letters hold
    record TooLong(String field, int most) implements CashFinding {}

    /// The classes and the rest do not make the whole (CLS-02).
    record ClassesDoNotAddUp(Money parts, Money whole) implements CashFinding {
        @Override
        public Rule rule() {
            return LedgerRules.CLS_02;
        }
    }

    /// A number of pieces below zero or absurd.
    record NotANumberOfPieces(int value, int number) implements CashFinding {
        @Override
        public String field() {
            return "pieces." + value;
        }
    }

    /// A day that has not come yet.
    record InTheFuture(LocalDate day, String field) implements CashFinding {}

    /// A day of a closed year: nothing more is dated there.
    record Closed(LocalDate day, String field) implements CashFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_03;
        }
    }

    /// The class is not one of this cooperative's.
    record NoSuchClass(String classCode) implements CashFinding {
        @Override
        public String field() {
            return "classe";
        }
    }

    /// Nothing, or less than nothing.
    record NotASum(Money amount, String field) implements CashFinding {}

    /// More than the association lets a class hold (CLS-01).
    record AboveTheCeiling(String classCode, Money wouldHold, Money ceiling)
            implements CashFinding {
        @Override
        public Rule rule() {
            return CashRules.CLS_01;
        }

        @Override
        public Severity severity() {
            return Severity.WARNS;
        }
    }

    /// More given back than the class holds.
    record MoreThanHeld(String classCode, Money amount, Money held) implements CashFinding {
        @Override
        public String field() {
            return "montant";
        }
    }

    /// The cheques listed are not what the receipt brought to the bank.
    record ChequesDoNotAddUp(String piece, Money listed, Money booked) implements CashFinding {}

    /// No such piece that year, or one that brought nothing to the bank.
    record NoSuchDeposit(String piece) implements CashFinding {
        @Override
        public String field() {
            return "piece";
        }
    }

    /// A slip exists for this piece already.
    record SlipExists(String piece, int number) implements CashFinding {}

    /// A good without what the register must hold (INV-01).
    record Missing(String field, String what) implements CashFinding {
        @Override
        public Rule rule() {
            return CashRules.INV_01;
        }
    }

    /// The good is not in the register, or left it.
    record NoSuchGood() implements CashFinding {}

    /// A good that left before it came.
    record LeftBeforeItCame(LocalDate boughtOn) implements CashFinding {
        @Override
        public String field() {
            return "sortie";
        }
    }

    /// What the books themselves answered.
    record FromTheBooks(PostingFinding finding) implements CashFinding {
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
