package coop.quitus.database;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import java.util.function.Supplier;

/// The one place where a transaction learns whose rows it may touch.
///
/// Row-level security lets a transaction see and write only the rows of the tenant it was opened
/// for; a transaction opened for nobody sees no tenant's row at all. The tenant is set by a
/// statement of its own, first in the transaction, once, and never changed (`docs/decisions`, rule
/// R7).
public interface Tenancy {

    /// Runs the work in one transaction for one cooperative; joins the running transaction when it
    /// is that cooperative's already. An exception rolls back. **A returned refusal does not:
    /// decide first, write after.**
    ///
    /// @throws IllegalStateException inside a transaction of another cooperative, or of nobody
    <T> T within(CooperativeId cooperative, Supplier<T> work);

    /// The same, read only.
    <T> T reading(CooperativeId cooperative, Supplier<T> work);

    /// Reads across all cooperatives of an association, with the second, read-only role. Queries
    /// run through the `JdbcClient` named `readerJdbc`, and see only rows whose `association_id` is
    /// this one.
    <T> T across(AssociationId association, Supplier<T> work);

    /// Draws a page whose parts each ask for their own: readings of the same cooperative that
    /// follow one another share a transaction. It ends with the page, and before a reading of
    /// another cooperative or a writing; only a statement of no tenant may not write meanwhile.
    <T> T onePage(Supplier<T> page);

    /// The answer to a question that one page asks from several places: inside a transaction opened
    /// to read one cooperative it is asked once and kept until its end, anywhere else it is asked
    /// each time. So nothing is ever kept longer than what it was read from.
    ///
    /// @param question a record that holds all that the answer depends on
    <T> T once(Record question, Supplier<T> answer);

    /// Reads one cooperative to answer a question, once.
    default <T> T readingOnce(CooperativeId cooperative, Record question, Supplier<T> answer) {
        return reading(cooperative, () -> once(question, answer));
    }

    default void within(CooperativeId cooperative, Runnable work) {
        within(
                cooperative,
                () -> {
                    work.run();
                    return Boolean.TRUE;
                });
    }
}
