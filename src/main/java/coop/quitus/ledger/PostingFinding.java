package coop.quitus.ledger;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that can be refused or remarked when something is written in the books.
public sealed interface PostingFinding extends Finding {

    /// That of its rule, but where one entry is judged otherwise than a whole year.
    @Override
    default Severity severity() {
        Rule rule = rule();
        return switch (this) {
            case PieceTaken _ -> Severity.BLOCKS;
            case NeedsInventory _, NeedsSubsidyFile _, TransfersPending _ -> Severity.WARNS;
            case WouldOverdraw it when it.till().account().equals(AccountKey.BANK) ->
                    Severity.WARNS;
            case WouldOverdraw _ -> Severity.BLOCKS;
            case Objected(Sentence words) -> words.severity();
            default -> rule == null ? Severity.BLOCKS : rule.severity();
        };
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case Unbalanced _, NothingMoves _ -> LedgerRules.ACC_01;
            case WrongSide _, UnknownAccount _ -> LedgerRules.ACC_02;
            case OutsideTheYear _, InTheFuture _, BeforeTheLock _ -> LedgerRules.ACC_03;
            case OpeningDiffers _, AlreadyOpened _ -> LedgerRules.ACC_04;
            case PieceTaken _ -> LedgerRules.ACC_05;
            case NoVoucher _ -> LedgerRules.ACC_06;
            case InvoiceNotInOurName _ -> LedgerRules.ACC_08;
            case WouldOverdraw _ -> LedgerRules.ACC_09;
            case LooksLike _ -> LedgerRules.ACC_10;
            case FeeWithInsurance _ -> LedgerRules.ACC_11;
            case NeedsInventory _ -> LedgerRules.ACC_12;
            case NeedsSubsidyFile _ -> LedgerRules.ACC_13;
            case TransfersPending _ -> LedgerRules.ACC_14;
            case OnlyTheProfit _ -> LedgerRules.ACC_15;
            case CannotBeReversed _, NoReason _ -> LedgerRules.ACC_16;
            case ClearsLastYear _ -> LedgerRules.ACC_17;
            case TooMuchCash _ -> LedgerRules.CSH_02;
            case CashAboveTheLaw _ -> LedgerRules.CSH_03;
            case Advised _ -> LedgerRules.EXP_01;
            case PaysAPerson _ -> LedgerRules.EXP_02;
            case SoundsLikeAContract _ -> LedgerRules.EXP_03;
            case NoDecision _ -> LedgerRules.EXP_04;
            case Objected(Sentence words) -> words.rule();
            case UnknownClass _, NoSuchEntry _, AlreadyFiled _, NoWords _, TooLong _ -> null;
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case Unbalanced _ -> "ventilation";
            case NothingMoves _, WouldOverdraw _ -> "montant";
            case WrongSide _, UnknownAccount _, FeeWithInsurance _ -> "compte";
            case UnknownClass _ -> "classe";
            case OutsideTheYear _, InTheFuture _, BeforeTheLock _ -> "date";
            case PieceTaken _ -> "piece";
            case NoVoucher _ -> "justificatif";
            case NoReason _ -> "motif";
            case ClearsLastYear _ -> "cheque";
            case CashAboveTheLaw _ -> "paiement";
            case PaysAPerson _, NoWords _ -> "libelle";
            case Objected(Sentence words) -> words.field();
            default -> "";
        };
    }

    /// The movement and its allocation differ (ACC-01).
    record Unbalanced(LocalDate day, Money movement, Money allocated) implements PostingFinding {
        public Money missing() {
            return movement.absolute().minus(allocated.absolute());
        }
    }

    /// Nothing moves, or a line is empty (ACC-01).
    record NothingMoves() implements PostingFinding {}

    /// An expense on a product, a receipt on a charge, a transfer on either (ACC-02).
    record WrongSide(EntryKind kind, AccountKey account, String label) implements PostingFinding {}

    /// The chart of that year does not know the line.
    record UnknownAccount(String account) implements PostingFinding {}

    record UnknownClass(String classCode) implements PostingFinding {}

    /// Outside the years the books may hold (ACC-03).
    record OutsideTheYear(LocalDate day, SchoolYear year) implements PostingFinding {}

    record InTheFuture(LocalDate day, LocalDate today) implements PostingFinding {}

    record BeforeTheLock(LocalDate day, LocalDate lockedThrough) implements PostingFinding {}

    /// The brought-forward is not what the year before left (ACC-04).
    record OpeningDiffers(Till till, Money given, Money closed) implements PostingFinding {}

    record AlreadyOpened(SchoolYear year) implements PostingFinding {}

    /// The number on the paper is taken (ACC-05): two papers cannot share it.
    record PieceTaken(String piece, SchoolYear year) implements PostingFinding {}

    record NoVoucher(Money amount) implements PostingFinding {}

    record InvoiceNotInOurName() implements PostingFinding {}

    /// A till would hold less than nothing one day (ACC-09): refused for cash, remarked for the
    /// bank.
    record WouldOverdraw(Till till, String tillName, LocalDate day, Money balance)
            implements PostingFinding {
        @Override
        public Severity severity() {
            return till.account().equals(AccountKey.BANK) ? Severity.WARNS : Severity.BLOCKS;
        }
    }

    record LooksLike(String piece, LocalDate day, String label, Money amount)
            implements PostingFinding {}

    record FeeWithInsurance() implements PostingFinding {}

    record NeedsInventory(String account) implements PostingFinding {}

    record NeedsSubsidyFile() implements PostingFinding {}

    record TransfersPending(Money left) implements PostingFinding {}

    record OnlyTheProfit(String label) implements PostingFinding {}

    /// What is posted stays (ACC-16): it is reversed already, or is itself a reversal.
    record CannotBeReversed(String piece, String why) implements PostingFinding {}

    record NoReason() implements PostingFinding {}

    record NoSuchEntry() implements PostingFinding {}

    record AlreadyFiled(String piece) implements PostingFinding {}

    /// A cheque of the year before, already in last year's books (ACC-17).
    record ClearsLastYear(String cheque, String piece) implements PostingFinding {}

    record TooMuchCash(Money balance, Money ceiling) implements PostingFinding {}

    record CashAboveTheLaw(Money amount) implements PostingFinding {}

    /// The association's pack advises against it (EXP-01); a word of justification answers.
    record Advised(String verdict, String advice, String source) implements PostingFinding {}

    record PaysAPerson(String word) implements PostingFinding {}

    record SoundsLikeAContract(String word) implements PostingFinding {}

    record NoDecision(Money amount, Money threshold) implements PostingFinding {}

    record NoWords() implements PostingFinding {}

    /// What a room above says of a line that names something it keeps.
    record Objected(Sentence words) implements PostingFinding {}

    record TooLong(String field, int most) implements PostingFinding {}
}
