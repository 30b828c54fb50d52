package coop.quitus.cash;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.Till;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The cash counts of a cooperative. A count is never changed: one counts again.
public interface CashCounts {

    /// Keeps a count. A gap with the books is a remark and not a refusal: the count says what is,
    /// and stays (CSH-01).
    ///
    /// @param pieces how many of each note and coin, by value in cents; absent means none
    /// @param note a word about a gap, at most 300 characters
    Outcome<CashCount, CashFinding> count(
            CooperativeId cooperative,
            Till till,
            LocalDate on,
            Map<Integer, Integer> pieces,
            String note,
            Actor by);

    /// What a gap may come from: the gap itself, then the entries that would explain it to the
    /// cent, three at most. Empty when the count agrees.
    List<CashFinding> explain(CooperativeId cooperative, CashCount count);

    /// The last count of a till made on that day or before.
    Optional<CashCount> latest(CooperativeId cooperative, Till till, LocalDate on);

    /// All counts, the latest first.
    List<CashCount> all(CooperativeId cooperative);
}
