package coop.quitus.ledger;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that can be refused or remarked when something is written in the books.
public sealed interface PostingFinding extends Finding {

    @Override
    default Severity severity() {
        Rule rule = rule();
        return rule == null ? Severity.BLOCKS : rule.severity();
    }

    @Override
    default @Nullable Rule rule() {
        return null;
    }

    /// The movement and its allocation differ (ACC-01).
    record Unbalanced(LocalDate day, Money movement, Money allocated) implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_01;
        }

        @Override
        public String field() {
            return "ventilation";
        }

        public Money missing() {
            return movement.absolute().minus(allocated.absolute());
        }
    }

    /// Nothing moves, or a line is empty (ACC-01).
    record NothingMoves() implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_01;
        }

        @Override
        public String field() {
            return "montant";
        }
    }

    /// An expense on a product, a receipt on a charge, a transfer on either (ACC-02).
    record WrongSide(EntryKind kind, AccountKey account, String label) implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_02;
        }

        @Override
        public String field() {
            return "compte";
        }
    }

    /// The chart of that year does not know the line.
    record UnknownAccount(String account) implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_02;
        }

        @Override
        public String field() {
            return "compte";
        }
    }

    record UnknownClass(String classCode) implements PostingFinding {
        @Override
        public String field() {
            return "classe";
        }
    }

    /// Outside the years the books may hold (ACC-03).
    record OutsideTheYear(LocalDate day, SchoolYear year) implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_03;
        }

        @Override
        public String field() {
            return "date";
        }
    }

    record InTheFuture(LocalDate day, LocalDate today) implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_03;
        }

        @Override
        public String field() {
            return "date";
        }
    }

    record BeforeTheLock(LocalDate day, LocalDate lockedThrough) implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_03;
        }

        @Override
        public String field() {
            return "date";
        }
    }

    /// The brought-forward is not what the year before left (ACC-04).
    record OpeningDiffers(Till till, Money given, Money closed) implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_04;
        }
    }

    record AlreadyOpened(SchoolYear year) implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_04;
        }
    }

    /// The number on the paper is taken (ACC-05): two papers cannot share it.
    record PieceTaken(String piece, SchoolYear year) implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_05;
        }

        @Override
        public Severity severity() {
            return Severity.BLOCKS;
        }

        @Override
        public String field() {
            return "piece";
        }
    }

    record NoVoucher(Money amount) implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_06;
        }

        @Override
        public String field() {
            return "justificatif";
        }
    }

    record InvoiceNotInOurName() implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_08;
        }
    }

    /// A till would hold less than nothing one day (ACC-09): refused for cash, remarked for the
    /// bank.
    record WouldOverdraw(Till till, String tillName, LocalDate day, Money balance)
            implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_09;
        }

        @Override
        public Severity severity() {
            return till.account().equals(AccountKey.BANK) ? Severity.WARNS : Severity.BLOCKS;
        }

        @Override
        public String field() {
            return "montant";
        }
    }

    record LooksLike(String piece, LocalDate day, String label, Money amount)
            implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_10;
        }
    }

    record FeeWithInsurance() implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_11;
        }

        @Override
        public String field() {
            return "compte";
        }
    }

    record NeedsInventory(String account) implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_12;
        }

        @Override
        public Severity severity() {
            return Severity.WARNS;
        }
    }

    record NeedsSubsidyFile() implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_13;
        }

        @Override
        public Severity severity() {
            return Severity.WARNS;
        }
    }

    record TransfersPending(Money left) implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_14;
        }

        @Override
        public Severity severity() {
            return Severity.WARNS;
        }
    }

    record OnlyTheProfit(String label) implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_15;
        }
    }

    /// What is posted stays (ACC-16): it is reversed already, or is itself a reversal.
    record CannotBeReversed(String piece, String why) implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_16;
        }
    }

    record NoReason() implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_16;
        }

        @Override
        public String field() {
            return "motif";
        }
    }

    record NoSuchEntry() implements PostingFinding {}

    record AlreadyFiled(String piece) implements PostingFinding {}

    /// A cheque of the year before, already in last year's books (ACC-17).
    record ClearsLastYear(String cheque, String piece) implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_17;
        }

        @Override
        public String field() {
            return "cheque";
        }
    }

    record TooMuchCash(Money balance, Money ceiling) implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.CSH_02;
        }
    }

    record CashAboveTheLaw(Money amount) implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.CSH_03;
        }

        @Override
        public String field() {
            return "paiement";
        }
    }

    /// The association's pack advises against it (EXP-01); a word of justification answers.
    record Advised(String verdict, String advice, String source) implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.EXP_01;
        }
    }

    record PaysAPerson(String word) implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.EXP_02;
        }

        @Override
        public String field() {
            return "libelle";
        }
    }

    record SoundsLikeAContract(String word) implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.EXP_03;
        }
    }

    record NoDecision(Money amount, Money threshold) implements PostingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.EXP_04;
        }
    }

    record NoWords() implements PostingFinding {
        @Override
        public String field() {
            return "libelle";
        }
    }

    record TooLong(String field, int most) implements PostingFinding {}
}
