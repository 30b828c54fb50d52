package coop.quitus.ledger;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    /// The bell that the books ring about the council behind an expense (EXP-04): the room above
    /// that knows councils and money offers what was decided, and ties what was chosen. Without
    /// such a room the form asks in free words, as for a register on paper.
    interface Decisions {

        /// The decisions an expense of that year may carry, the latest first; the value is the
        /// decision's id.
        List<Choice> offered(CooperativeId cooperative, SchoolYear year);

        /// What forbids this decision for this expense, and what is worth saying, before anything
        /// is written. A sentence that blocks refuses the entry.
        List<Sentence> objections(CooperativeId cooperative, UUID decision, DraftEntry draft);

        /// Hears of an entry posted with a decision, in the same transaction.
        void taken(CooperativeId cooperative, Entry entry, UUID decision, Actor by);
    }

    /// The bell that the books ring when a line names a subsidy: the room above that keeps the
    /// files answers. Without such a room the books stand alone.
    interface SubsidyRegister {

        /// What the conditions of the named subsidies forbid, and what is worth saying, before
        /// anything is written. A sentence that blocks refuses the entry.
        List<Sentence> objections(CooperativeId cooperative, DraftEntry draft);

        /// Hears of an entry in the same transaction: one whose lines name a subsidy, or that
        /// undoes another.
        void taken(CooperativeId cooperative, Entry entry, Actor by);
    }
}
