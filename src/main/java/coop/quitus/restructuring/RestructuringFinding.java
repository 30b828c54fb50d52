package coop.quitus.restructuring;

import coop.quitus.federation.PlaceFinding;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.PostingFinding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that stands in the way of a restructuring, or is worth saying of it.
public sealed interface RestructuringFinding extends Finding {

    @Override
    default Severity severity() {
        return switch (this) {
            case ReportMissing _ -> Severity.WARNS;
            case Place(PlaceFinding about) -> about.severity();
            case NotWritten(PostingFinding about) -> about.severity();
            default -> Severity.BLOCKS;
        };
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case MoneyDiffers _, SidesMissing _, BalanceLeft _ -> RestructuringRules.RST_01;
            case AlreadyClosed _, EntriesStand _ -> RestructuringRules.RST_02;
            case CashLeft _,
                    AdvanceLeft _,
                    ChequesOut _,
                    BankUnexplained _,
                    DraftsWait _,
                    GoodsToPlace _,
                    SubsidiesRun _,
                    LaterEntries _,
                    BooksClosed _,
                    OpeningMissing _,
                    NotYet _ ->
                    RestructuringRules.RST_03;
            case SharesDoNotMakeAll _ -> RestructuringRules.RST_04;
            case NotOnTheFirst _, WrittenThatYear _ -> RestructuringRules.RST_05;
            case Place(PlaceFinding about) -> about.rule();
            case NotWritten(PostingFinding about) -> about.rule();
            default -> null;
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case Missing(String field, String _) -> field;
            case TooLong(String field, int _) -> field;
            case SharesDoNotMakeAll _ -> "parts";
            case NotOnTheFirst _, NotYet _ -> "jour";
            case Place(PlaceFinding about) -> about.field();
            default -> "";
        };
    }

    /// A field without words.
    record Missing(String field, String what) implements RestructuringFinding {}

    record TooLong(String field, int most) implements RestructuringFinding {}

    record NotTheOfficer() implements RestructuringFinding {}

    record NoSuchRestructuring() implements RestructuringFinding {}

    /// It is finished, given up, or past that step.
    record AnotherState(Restructuring.State state) implements RestructuringFinding {}

    /// Not a cooperative of this association that could take part.
    record NotOurs() implements RestructuringFinding {}

    /// The same one both gives everything and receives.
    record BothSides(String name) implements RestructuringFinding {}

    /// Another restructuring of it is under way.
    record UnderWay(String name) implements RestructuringFinding {}

    /// Nothing would change.
    record NothingChanges() implements RestructuringFinding {}

    record AlreadyClosed(String name, LocalDate on) implements RestructuringFinding {}

    /// The shares, in hundredths of a percent, do not make 10 000 (RST-04).
    record SharesDoNotMakeAll(int points) implements RestructuringFinding {}

    /// A change of association takes effect on a first of September (RST-05).
    record NotOnTheFirst() implements RestructuringFinding {}

    /// The books already say something of the year that would begin elsewhere (RST-05).
    record WrittenThatYear(String name, SchoolYear year) implements RestructuringFinding {}

    /// The last day is still to come.
    record NotYet(LocalDate day) implements RestructuringFinding {}

    record CashLeft(String name, Money amount) implements RestructuringFinding {}

    record AdvanceLeft(String name, String className, Money amount)
            implements RestructuringFinding {}

    /// Cheques and deposits the bank has not shown.
    record ChequesOut(String name, int count, Money amount) implements RestructuringFinding {}

    record BankUnexplained(String name) implements RestructuringFinding {}

    record DraftsWait(String name, int count) implements RestructuringFinding {}

    /// Durable goods that nobody said where they go.
    record GoodsToPlace(String name, int count) implements RestructuringFinding {}

    /// Subsidies that still run, and that nobody said what becomes of.
    record SubsidiesRun(String name, List<String> codes) implements RestructuringFinding {
        public SubsidiesRun {
            codes = List.copyOf(codes);
        }
    }

    /// Something is written after the last day.
    record LaterEntries(String name, LocalDate day) implements RestructuringFinding {}

    /// The books are closed on that day: money cannot leave then.
    record BooksClosed(String name, LocalDate day) implements RestructuringFinding {}

    /// Money was left by the year before, and this year's brought-forward is not written.
    record OpeningMissing(String name, SchoolYear year) implements RestructuringFinding {}

    /// The association does not have the report of the year that is over.
    record ReportMissing(String name, SchoolYear year) implements RestructuringFinding {}

    /// Entries still to be written, on either side (RST-01).
    record SidesMissing(int count) implements RestructuringFinding {}

    record MoneyDiffers(Money out, Money in) implements RestructuringFinding {}

    /// A source that closes still holds something.
    record BalanceLeft(String name, Money amount) implements RestructuringFinding {}

    /// An entry of it stands in the books: undo it first.
    record EntriesStand(int count) implements RestructuringFinding {}

    /// That side is not this cooperative's, or is written already.
    record NothingToWrite() implements RestructuringFinding {}

    /// The books refused the entry, or remarked it.
    record NotWritten(PostingFinding finding) implements RestructuringFinding {}

    /// The place was refused.
    record Place(PlaceFinding finding) implements RestructuringFinding {}
}
