package coop.quitus.closing;

import java.time.Instant;
import java.time.LocalDate;

/// Where the report of a year stands (CRF-02): draft → ready → verified → submitted → returned or
/// accepted → locked → aggregated. Each state is a type, so that what may be done from it is what
/// compiles.
public sealed interface ClosingState {

    /// Which version of the report, from 1; a reopening makes the next one.
    int version();

    /// Being prepared. Books open.
    record Draft(int version) implements ClosingState {}

    /// Offered to the verifiers. Books open; a change takes it back to draft.
    record Ready(int version, String digest, Instant since, String by) implements ClosingState {}

    /// Discharge given. Books closed from here on.
    record Verified(int version, String digest, Instant since, String by) implements ClosingState {}

    /// Sent to the association.
    record Submitted(int version, String digest, Instant since, String by)
            implements ClosingState {}

    /// Sent back with a comment: books open for a time, the next version is prepared.
    ///
    /// @param until the last day the books are open
    record Returned(int version, String comment, LocalDate until, Instant since, String by)
            implements ClosingState {}

    /// Taken by the association.
    record Accepted(int version, String digest, Instant since, String by) implements ClosingState {}

    /// Closed by the association for its own accounts.
    record Locked(int version, String digest, Instant since, String by) implements ClosingState {}

    /// In the aggregated accounts of the association.
    record Aggregated(int version, String digest, Instant since, String by)
            implements ClosingState {}
}
