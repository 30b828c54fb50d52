package coop.quitus.ledger;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import java.time.Instant;
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

    /// The way in for whole books at once: a cooperative that comes with its years behind it, or a
    /// nation of them. Thousands of entries a second, and the same chain, numbers and kept balances
    /// as if each had been posted.
    ///
    /// Nobody judges the entries against the rules: whoever gives them answers for them. What the
    /// books themselves demand is kept, and PostgreSQL checks it again before anything is taken.
    interface Bulk {

        /// Opens the way. Until it is closed nobody else reads or writes any books, nor who keeps
        /// them: it is for an evening without users.
        Load begin();

        /// One transaction: all of it, or nothing.
        interface Load extends AutoCloseable {

            /// The entries of one cooperative's new books, in the order they were recorded.
            ///
            /// @throws IllegalArgumentException when one is not balanced or not dated in its year,
            ///   or when this cooperative was given before
            void take(Cooperative cooperative, List<Recorded> entries);

            /// Puts keys and indexes back, checks, and keeps it all.
            ///
            /// @return how many entries were taken
            /// @throws IllegalStateException when PostgreSQL finds an entry that does not hold
            long finish();

            /// Gives up what was not finished.
            @Override
            void close();
        }

        /// News: whole books came in without each entry being told. Heard after they are kept, by
        /// rooms that keep sums of their own.
        record Loaded() {}

        /// An entry as it was recorded once.
        ///
        /// @param undoes the place in the list of the entry it undoes, from 0; -1 for none
        /// @param reason why it undoes it, empty when it undoes none
        record Recorded(DraftEntry draft, Instant recordedAt, Actor by, int undoes, String reason) {

            public Recorded(DraftEntry draft, Instant recordedAt, Actor by) {
                this(draft, recordedAt, by, -1, "");
            }
        }
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
