package coop.quitus.ledger;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The books of a cooperative: what can be done to them. They are only ever added to.
///
/// Every verb runs in one transaction of its own cooperative, joining the caller's if there is one,
/// and returns all its findings at once. Source of the rules: the catalogue, ACC-01 to ACC-17.
public interface Ledger {

    /// Judges a draft without writing anything: what `post` would say. Nothing for one already
    /// posted.
    List<PostingFinding> examine(CooperativeId cooperative, DraftEntry draft);

    /// Takes a draft into the books. The same `key` twice gives the entry of the first time, and
    /// posts nothing more.
    Outcome<Entry, PostingFinding> post(CooperativeId cooperative, DraftEntry draft, Actor by);

    /// Undoes an entry by its contrary, dated and reasoned; both stay (ACC-16).
    ///
    /// @param reason why, 3 to 300 characters
    Outcome<Entry, PostingFinding> reverse(
            CooperativeId cooperative, EntryId entry, LocalDate on, String reason, Actor by);

    /// Reverses an entry and posts what should have been written, both or neither.
    ///
    /// @return the new entry
    Outcome<Entry, PostingFinding> correct(
            CooperativeId cooperative, EntryId entry, DraftEntry instead, String reason, Actor by);

    /// Files a voucher under an entry already posted: a record of its own in the chain (ACC-06).
    Outcome<Entry, PostingFinding> file(
            CooperativeId cooperative, EntryId entry, String voucher, Actor by);

    /// Writes the brought-forward of a year: what each till held on the evening before (ACC-04).
    Outcome<Entry, PostingFinding> open(
            CooperativeId cooperative, SchoolYear year, Map<Till, Money> balances, Actor by);
}
