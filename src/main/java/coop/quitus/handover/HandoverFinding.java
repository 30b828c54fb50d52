package coop.quitus.handover;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that stands in the way of a hand-over, or is worth saying of it.
public sealed interface HandoverFinding extends Finding {

    @Override
    default Severity severity() {
        return switch (this) {
            case AdvanceOut _, DraftsWaiting _, ReportMissing _, GapExplained _ -> Severity.WARNS;
            default -> Severity.BLOCKS;
        };
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case NoPlace _,
                    NotCounted _,
                    CashDiffers _,
                    GapExplained _,
                    BankSilent _,
                    BankDiffers _,
                    NotInTheBooks _,
                    NotOpened _,
                    ChequesUnknown _ ->
                    HandoverRules.MAN_02;
            case ReportMissing _ -> HandoverRules.MAN_03;
            default -> null;
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case Missing(String field, String _) -> field;
            case TooLong(String field, int _) -> field;
            case NoPlace(String field, String _) -> field;
            case ChequesUnknown(String field, String _) -> field;
            case NotADay _ -> "jour";
            case SuccessorVerifies _, SuccessorHolds _ -> "reprend";
            case AboutThePerson(Finding finding) ->
                    "nom".equals(finding.field()) ? "reprend" : "courriel";
            case MustSayWhy _ -> "motif";
            default -> "";
        };
    }

    /// No such mandate holds today.
    record NoMandate() implements HandoverFinding {}

    /// A sitting is under way already.
    record UnderWay(String outgoing) implements HandoverFinding {}

    record NoSuchSitting() implements HandoverFinding {}

    /// Neither the holder of the mandate nor the association.
    record NotYours() implements HandoverFinding {}

    /// The association leads for a reason.
    record MustSayWhy() implements HandoverFinding {}

    /// @param what what is missing, with its article: *le nom de qui reprend*
    record Missing(String field, String what) implements HandoverFinding {}

    record TooLong(String field, int most) implements HandoverFinding {}

    /// A day that has not come, or before the mandate.
    record NotADay(LocalDate day) implements HandoverFinding {}

    /// What `identity` says of the name or the address.
    record AboutThePerson(Finding finding) implements HandoverFinding {}

    /// Nobody takes over books that they verify.
    record SuccessorVerifies(String name) implements HandoverFinding {}

    /// Who would take over holds this mandate already.
    record SuccessorHolds(String name) implements HandoverFinding {}

    /// Where the papers are is not said (MAN-02).
    record NoPlace(String field, String what) implements HandoverFinding {}

    /// What the cheque book holds is not said.
    record ChequesUnknown(String field, String what) implements HandoverFinding {}

    /// Nobody counted the cash box that day.
    record NotCounted(LocalDate day) implements HandoverFinding {}

    record CashDiffers(Money counted, Money book) implements HandoverFinding {}

    /// The gap stays, with the word that both accept.
    record GapExplained(Money counted, Money book, String word) implements HandoverFinding {}

    /// No statement tells of that day.
    record BankSilent(LocalDate day) implements HandoverFinding {}

    record BankDiffers(Money unexplained) implements HandoverFinding {}

    /// @param lines how many lines of the bank no entry tells of
    record NotInTheBooks(int lines) implements HandoverFinding {}

    /// The year does not say yet what the one before left.
    record NotOpened(Money left) implements HandoverFinding {}

    /// A class holds an advance.
    record AdvanceOut(String className, Money left) implements HandoverFinding {}

    record DraftsWaiting(int drafts) implements HandoverFinding {}

    /// The report of a year that is over has not reached the association (MAN-03).
    record ReportMissing(SchoolYear year) implements HandoverFinding {}

    /// Something is still to be done before one signs.
    ///
    /// @param step the first
    record NotReady(String step) implements HandoverFinding {}

    /// What was read is not what would be signed: something moved.
    record Changed() implements HandoverFinding {}

    /// Both signed: nothing more is said.
    record AlreadySealed() implements HandoverFinding {}

    /// The new mandate was refused.
    record NotGiven(Finding finding) implements HandoverFinding {}
}
