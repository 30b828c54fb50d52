package coop.quitus.ledger;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.time.LocalDate;
import java.util.List;

/// What is said of a year's books as a whole.
public sealed interface ReviewFinding extends Finding {

    @Override
    default Severity severity() {
        return switch (this) {
            case WithoutVoucher _, SubsidyWithoutFile _, TransfersLeft _ -> Severity.BLOCKS;
            case PiecesMissing _, InAnotherName _, CashKeptLong _ -> Severity.WARNS;
            case ManyTillReceipts _ -> Severity.INFORMS;
        };
    }

    @Override
    default Rule rule() {
        return switch (this) {
            case PiecesMissing _ -> LedgerRules.ACC_05;
            case WithoutVoucher _ -> LedgerRules.ACC_06;
            case ManyTillReceipts _ -> LedgerRules.ACC_07;
            case InAnotherName _ -> LedgerRules.ACC_08;
            case SubsidyWithoutFile _ -> LedgerRules.ACC_13;
            case TransfersLeft _ -> LedgerRules.ACC_14;
            case CashKeptLong _ -> LedgerRules.CSH_02;
        };
    }

    /// Numbers that no entry bears, though a higher one of their series is taken.
    record PiecesMissing(List<String> pieces) implements ReviewFinding {
        public PiecesMissing {
            pieces = List.copyOf(pieces);
        }
    }

    /// Expenses that nothing proves yet: remarked when written, refused in the report.
    record WithoutVoucher(int expenses, Money total) implements ReviewFinding {}

    /// @param percent the share of expenses proved by a mere till receipt, rounded to the nearest
    record ManyTillReceipts(int percent, int ceiling) implements ReviewFinding {}

    record InAnotherName(int invoices) implements ReviewFinding {}

    /// Money under a line that asks for a subsidy's file, and no file named.
    record SubsidyWithoutFile(String account, Money amount) implements ReviewFinding {}

    /// Money that left a till and reached none.
    record TransfersLeft(Money left) implements ReviewFinding {}

    /// @param since the last day that cash went to the bank, or the first that cash came in
    record CashKeptLong(Money held, LocalDate since, long days) implements ReviewFinding {}
}
