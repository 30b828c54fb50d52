package coop.quitus.closing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where the report of a year stands (CRF-02): draft → ready → verified → submitted → returned or
/// accepted → locked → aggregated. Each state is a type, and what may be done from it is a method
/// of that type: what the rule forbids does not compile.
public sealed interface ClosingState {

    /// Which version of the report; a reopening and a return make the next one.
    int version();

    /// When it came to this state, UTC; null before anything was offered.
    @Nullable Instant since();

    /// Who brought it there; empty before anything was offered.
    String by();

    /// Nothing was vouched for yet: the report may be offered.
    sealed interface Offerable extends ClosingState {

        /// The version that an offer would have.
        int next();

        default Ready offered(String digest, Instant at, String name) {
            return new Ready(next(), digest, at, name);
        }
    }

    /// Closed, or open for a time that may be too short: only the association opens the books
    /// again.
    sealed interface Reopenable extends ClosingState {

        default Draft reopened(Instant until, Instant at, String name) {
            return new Draft(version() + 1, until, at, name);
        }
    }

    /// Vouched for: the books are closed.
    sealed interface Vouched extends Reopenable {

        /// SHA-256 of the state of the books that was vouched for.
        String digest();
    }

    /// Being prepared. Books open.
    ///
    /// @param openUntil when a reopening ends, UTC; null when it is no reopening
    record Draft(int version, @Nullable Instant openUntil, @Nullable Instant since, String by)
            implements Offerable, Reopenable {

        /// Before anything happened.
        public static final Draft FIRST = new Draft(1, null, null, "");

        @Override
        public int next() {
            return version;
        }
    }

    /// Offered to the verifiers. Books open; a change takes it back.
    record Ready(int version, String digest, Instant since, String by) implements Offerable {

        /// What was offered stays what it was: another offer is another version.
        @Override
        public int next() {
            return version + 1;
        }

        public Draft takenBack(Instant at, String name) {
            return new Draft(version + 1, null, at, name);
        }

        public Verified verified(Instant at, String name) {
            return new Verified(version, digest, at, name);
        }
    }

    /// Discharge given.
    record Verified(int version, String digest, Instant since, String by) implements Vouched {

        public Submitted submitted(Instant at, String name) {
            return new Submitted(version, digest, at, name);
        }
    }

    /// Sent to the association.
    record Submitted(int version, String digest, Instant since, String by) implements Vouched {

        public Accepted accepted(Instant at, String name) {
            return new Accepted(version, digest, at, name);
        }

        public Returned returned(String comment, Instant until, Instant at, String name) {
            return new Returned(version, comment, until, at, name);
        }
    }

    /// Sent back with a comment. Books open for a time.
    record Returned(int version, String comment, Instant openUntil, Instant since, String by)
            implements Offerable, Reopenable {

        @Override
        public int next() {
            return version + 1;
        }
    }

    /// Taken by the association.
    record Accepted(int version, String digest, Instant since, String by) implements Vouched {

        public Locked locked(Instant at, String name) {
            return new Locked(version, digest, at, name);
        }
    }

    /// Closed by the association for its own accounts.
    record Locked(int version, String digest, Instant since, String by) implements Vouched {

        public Aggregated aggregated(Instant at, String name) {
            return new Aggregated(version, digest, at, name);
        }
    }

    /// In the aggregated accounts of the association.
    record Aggregated(int version, String digest, Instant since, String by) implements Vouched {}
}
