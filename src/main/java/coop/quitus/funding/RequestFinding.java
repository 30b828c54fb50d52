package coop.quitus.funding;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import coop.quitus.subsidy.SubsidyFinding;
import coop.quitus.subsidy.SubsidyRules;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that can be refused or remarked about a request, or about the words of a report.
public sealed interface RequestFinding extends Finding {

    @Override
    default Severity severity() {
        return switch (this) {
            case EmptyBudget _, Unbalanced _, UnbalancedInKind _, NotInTheBudget _, NoPledge _ ->
                    Severity.WARNS;
            case RegisterRefuses(SubsidyFinding cause) -> cause.severity();
            default -> Severity.BLOCKS;
        };
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case EmptyBudget _, Unbalanced _, UnbalancedInKind _, NotInTheBudget _ ->
                    FundingRules.SUB_06;
            case NoPledge _ -> SubsidyRules.SUB_03;
            case RegisterRefuses(SubsidyFinding cause) -> cause.rule();
            default -> null;
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case Missing(String field, String _) -> field;
            case TooLong(String field, int _) -> field;
            case NotASum(String field) -> field;
            case NotADay(String field, LocalDate _) -> field;
            case Future(String field) -> field;
            case NotACount(String field) -> field;
            case EmptyBudget _, Unbalanced _, UnbalancedInKind _, NotInTheBudget _ -> "budget";
            case RegisterRefuses(SubsidyFinding cause) -> cause.field();
            default -> "";
        };
    }

    /// @param what what is missing, with its article
    record Missing(String field, String what) implements RequestFinding {}

    record TooLong(String field, int most) implements RequestFinding {}

    record NotASum(String field) implements RequestFinding {}

    /// A day before the one it must follow.
    record NotADay(String field, LocalDate day) implements RequestFinding {}

    /// A day that has not come yet.
    record Future(String field) implements RequestFinding {}

    /// Not a count between 0 and 5,000.
    record NotACount(String field) implements RequestFinding {}

    record NoSuchRequest(int number) implements RequestFinding {}

    /// The report speaks of a subsidy that the register does not know.
    record NoSuchFile(String code) implements RequestFinding {}

    /// Someone wrote it since it was read.
    record Changed(int version) implements RequestFinding {}

    /// It has its answer: nothing of it changes.
    record Answered(FundingRequest.Ending ending) implements RequestFinding {}

    /// The pledge is taken already.
    record Pledged(FundingRequest.Pledge pledge) implements RequestFinding {}

    record EmptyBudget() implements RequestFinding {}

    /// The money that comes in is not the money that goes out (SUB-06).
    record Unbalanced(Money charges, Money products) implements RequestFinding {}

    record UnbalancedInKind(Money used, Money found) implements RequestFinding {}

    /// What is asked does not stand on the funder's row (SUB-06).
    record NotInTheBudget(BudgetRow row, Money asked, Money planned) implements RequestFinding {}

    /// The republican pledge is not taken with a request of public money (SUB-03).
    record NoPledge() implements RequestFinding {}

    /// The register refuses the file that the grant would open.
    record RegisterRefuses(SubsidyFinding cause) implements RequestFinding {}
}
