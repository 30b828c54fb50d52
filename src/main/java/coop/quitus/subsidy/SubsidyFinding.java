package coop.quitus.subsidy;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that can be refused or remarked about a subsidy.
public sealed interface SubsidyFinding extends Finding {

    @Override
    default Severity severity() {
        return switch (this) {
            case AlreadyTied _ -> Severity.INFORMS;
            case SpentBeyond _,
                    NoConvention _,
                    NoPledge _,
                    ReportSoon _,
                    NothingReceived _,
                    AboveTheMeter _ ->
                    Severity.WARNS;
            default -> Severity.BLOCKS;
        };
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case SpentBeyond _, Excluded _, OutsideThePeriod _ -> SubsidyRules.SUB_01;
            case ReportSoon _ -> SubsidyRules.SUB_02;
            case NoConvention _, NoPledge _ -> SubsidyRules.SUB_03;
            case AboveTheMeter _ -> SubsidyRules.SUB_04;
            case MoreThanTheExpense _ -> SubsidyRules.SUB_05;
            default -> null;
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case NotACode _, CodeTaken _ -> "code";
            case Missing(String field, String _) -> field;
            case TooLong(String field, int _) -> field;
            case NotASum(String field) -> field;
            case NotADay(String field, LocalDate _) -> field;
            case NoSuchPiece _,
                    NotAnExpense _,
                    NotAReceipt _,
                    MoreThanTheExpense _,
                    Excluded _,
                    OutsideThePeriod _,
                    Undone _ ->
                    "pieces";
            default -> "";
        };
    }

    /// Whether it is said of this subsidy.
    default boolean concerns(String code) {
        return switch (this) {
            case SpentBeyond it -> it.code().equals(code);
            case NothingReceived it -> it.code().equals(code);
            case ReportSoon it -> it.code().equals(code);
            case NoConvention it -> it.code().equals(code);
            case NoPledge it -> it.code().equals(code);
            case Excluded it -> it.code().equals(code);
            case OutsideThePeriod it -> it.code().equals(code);
            default -> false;
        };
    }

    record NotACode(String code) implements SubsidyFinding {}

    record CodeTaken(String code) implements SubsidyFinding {}

    record NoSuchSubsidy(String code) implements SubsidyFinding {}

    /// Someone wrote the terms since they were read.
    record Changed(int version) implements SubsidyFinding {}

    /// @param what what is missing, with its article: *le nom du financeur*
    record Missing(String field, String what) implements SubsidyFinding {}

    record TooLong(String field, int most) implements SubsidyFinding {}

    record NotASum(String field) implements SubsidyFinding {}

    /// A day before the one it must follow.
    record NotADay(String field, LocalDate day) implements SubsidyFinding {}

    record NoSuchLetter() implements SubsidyFinding {}

    record NoSuchMovement() implements SubsidyFinding {}

    /// The period of that day is closed: nothing tied to it moves.
    record Closed(LocalDate day) implements SubsidyFinding {}

    /// Its purpose and the day of its report are in the report of a closed year.
    ///
    /// @param day when it first moved there
    record InAClosedReport(LocalDate day) implements SubsidyFinding {}

    record NoSuchPiece(String piece) implements SubsidyFinding {}

    record Undone(String piece) implements SubsidyFinding {}

    record NotAnExpense(String piece) implements SubsidyFinding {}

    record NotAReceipt(String piece) implements SubsidyFinding {}

    /// Tied to this subsidy already, wholly.
    record AlreadyTied(String piece) implements SubsidyFinding {}

    /// One expense cannot be charged beyond 100 % over several subsidies (SUB-05).
    ///
    /// @param elsewhere what other subsidies carry of it already
    record MoreThanTheExpense(String piece, Money asked, Money elsewhere, Money amount)
            implements SubsidyFinding {}

    /// The conditions exclude that line of the chart (SUB-01).
    record Excluded(String piece, String code, String account) implements SubsidyFinding {}

    /// The expense falls outside the days the funder pays for (SUB-01).
    record OutsideThePeriod(
            String piece,
            String code,
            LocalDate day,
            @Nullable LocalDate from,
            @Nullable LocalDate through)
            implements SubsidyFinding {}

    /// More was spent than received (SUB-01).
    record SpentBeyond(String code, Money received, Money spent) implements SubsidyFinding {}

    /// Its file is open and nothing of it came in.
    record NothingReceived(String code, Money granted) implements SubsidyFinding {}

    /// Its report is owed soon, or late (SUB-02).
    record ReportSoon(String code, String funder, LocalDate due, long days)
            implements SubsidyFinding {

        /// The school year whose report it usually is: the one that ended six months before.
        public SchoolYear year() {
            return SchoolYear.of(due.minusMonths(6));
        }
    }

    /// Above the threshold an agreement in writing is required (SUB-03).
    record NoConvention(String code, Money granted) implements SubsidyFinding {}

    /// No republican pledge is filed with the request of public money (SUB-03).
    record NoPledge(String code, String funder) implements SubsidyFinding {}

    /// The whole association passed the threshold of certified accounts (SUB-04).
    record AboveTheMeter(Money received) implements SubsidyFinding {}
}
