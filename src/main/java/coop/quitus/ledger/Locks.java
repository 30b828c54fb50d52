package coop.quitus.ledger;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is closed in the books and takes no entry any more, by any door. Each change of the lock
/// stays written with its reason and its author; PostgreSQL refuses what comes behind it.
public interface Locks {

    /// The day through which the books of a cooperative that has ended are closed: the last one
    /// that a school year knows.
    LocalDate FOR_EVER = LocalDate.of(2200, 8, 31);

    /// The lock as it stands now.
    Lock of(CooperativeId cooperative);

    /// Closes everything up to a day, that day included; a later lock stays.
    void lockThrough(CooperativeId cooperative, LocalDate day, String reason, Actor by);

    /// Opens a closed year again, until an instant; then it closes by itself. Years after it must
    /// be open.
    ///
    /// @throws IllegalStateException when that year is not the last one that is closed
    void liftUntil(
            CooperativeId cooperative, SchoolYear year, Instant until, String reason, Actor by);

    /// How the books are closed.
    ///
    /// @param through the last day that is closed; null when none is
    /// @param closesAgainAt when an opened year closes again, UTC; null when none was opened
    record Lock(@Nullable LocalDate through, @Nullable Instant closesAgainAt) {

        /// Whether nothing will be written there any more.
        public boolean isForEver() {
            return FOR_EVER.equals(through);
        }

        /// Whether that day takes no entry.
        public boolean holds(LocalDate day) {
            return through != null && !day.isAfter(through);
        }
    }
}
