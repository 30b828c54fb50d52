package coop.quitus.ledger;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.MonthCurve;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The books of a cooperative: what can be asked of them.
public interface Books {

    /// The chart in force in a school year.
    Chart chart(SchoolYear year);

    Optional<Entry> entry(CooperativeId cooperative, EntryId entry);

    Optional<Entry> byPiece(CooperativeId cooperative, SchoolYear year, String piece);

    /// The entry a form's key already posted, if it did.
    Optional<Entry> byKey(CooperativeId cooperative, UUID key);

    /// A year's entries in the order of the book: by day, then by sequence.
    List<Entry> journal(CooperativeId cooperative, SchoolYear year);

    /// A page of what a search finds, most recent day first. The search box understands `#D12` (a
    /// piece), `=62,41` (an amount), a date (`15/09`, `15/09/2025`), `compte:CHG_ACTIVITY`,
    /// `classe:CE2`, `sans:justificatif`, and words of the label or payee, accents ignored.
    ///
    /// @param from how many to pass over, from 0
    /// @param atMost how many to return, 1 to 500
    List<Entry> search(
            CooperativeId cooperative, SchoolYear year, String words, int from, int atMost);

    /// The standing entries of every year that have a line naming this subsidy, by day.
    List<Entry> naming(CooperativeId cooperative, String subsidy);

    /// How many entries that search finds.
    int count(CooperativeId cooperative, SchoolYear year, String words);

    /// The year's balances, a row per account, class and subsidy that has any; costs the number of
    /// rows, not entries.
    List<Balance> balances(CooperativeId cooperative, SchoolYear year);

    /// The same as they stood on the evening of a day, summed from the lines.
    List<Balance> balancesOn(CooperativeId cooperative, SchoolYear year, LocalDate evening);

    /// Who decided the expenses of a year, in the words written with them: a council of a register
    /// on paper (EXP-04). Those tied to a decision of the house are not among them.
    Map<EntryId, String> decided(CooperativeId cooperative, SchoolYear year);

    /// What each till held on the evening of a day of that year.
    Map<Till, Money> tillsOn(CooperativeId cooperative, SchoolYear year, LocalDate evening);

    /// The year month by month, those that have entries, in order; costs one reading of the lines.
    List<Month> months(CooperativeId cooperative, SchoolYear year);

    /// The years that have entries, the oldest first.
    List<SchoolYear> years(CooperativeId cooperative);

    /// SHA-256 of all that a year's entries say, lower-case hexadecimal: records, lines and
    /// vouchers as they stand. Two queries; the words of people are not in it, so that they can be
    /// erased.
    String fingerprint(CooperativeId cooperative, SchoolYear year);

    /// Recomputes everything from the lines: balance of each entry, kept balances, numbers without
    /// a gap, the chain. Empty when all holds; each fault names the entry.
    List<Fault> check(CooperativeId cooperative);

    /// What a month of a year was.
    ///
    /// @param received what went to products; below zero when more was undone than received
    /// @param spent what went to charges; the same
    /// @param atEnd what all tills held on its last evening
    record Month(YearMonth month, Money received, Money spent, Money atEnd) {

        /// Money through a year, as a picture. A month in which more was undone than done shows
        /// nothing.
        public static MonthCurve curve(SchoolYear year, List<Month> months) {
            return new MonthCurve(
                    "L'argent au fil de l'année",
                    year,
                    months.stream()
                            .map(month ->
                                    new MonthCurve.Month(
                                            month.month(),
                                            notBelowZero(month.received()),
                                            notBelowZero(month.spent()),
                                            month.atEnd()))
                            .toList());
        }

        private static Money notBelowZero(Money amount) {
            return amount.isNegative() ? Money.ZERO : amount;
        }
    }

    /// What a year's books lack as a whole, before its report could be signed: what no single entry
    /// can tell.
    interface Review {

        /// What stands on the evening of a day of that year, the gravest first. Three queries,
        /// however many entries.
        List<ReviewFinding> of(CooperativeId cooperative, SchoolYear year, LocalDate evening);
    }

    /// What a year was opened with, beside what the year before left (ACC-04).
    Opening opening(CooperativeId cooperative, SchoolYear year);

    /// @param left what each till held on 31 August, empty tills left out; empty without books
    /// @param brought what the brought-forward says; empty when nobody wrote one
    /// @param piece the piece of the brought-forward: `A01`; empty when nobody wrote one
    record Opening(Map<Till, Money> left, Map<Till, Money> brought, String piece) {

        public Opening {
            left = some(left);
            brought = some(brought);
        }

        private static Map<Till, Money> some(Map<Till, Money> tills) {
            var some = new LinkedHashMap<>(tills);
            some.values().removeIf(Money::isZero);
            return some;
        }

        /// Money was left, and the year says nothing of it yet.
        public boolean missing() {
            return piece.isEmpty() && !left.isEmpty();
        }

        /// The year was opened with something else than what was left.
        public boolean differs() {
            return !piece.isEmpty() && !left.isEmpty() && !left.equals(brought);
        }

        public Money leftInAll() {
            return Money.sum(left.values().stream());
        }

        public Money broughtInAll() {
            return Money.sum(brought.values().stream());
        }
    }

    /// Something in the books that cannot be.
    ///
    /// @param piece the entry it was found at, as on paper (`D12 (2025–2026)`), empty for the whole
    /// @param what the fault, in French
    record Fault(String piece, String what) {}
}
