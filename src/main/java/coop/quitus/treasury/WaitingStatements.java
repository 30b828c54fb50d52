package coop.quitus.treasury;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import java.util.Optional;
import java.util.UUID;

/// Bank files that were sent and wait for a person to say what their columns hold. Nothing of them
/// is among the statements; they go when they are brought in, and after two days.
public interface WaitingStatements {

    /// The largest file that waits, in bytes: a year of a bank's CSV is a hundred times smaller.
    int MOST_BYTES = 5 * 1024 * 1024;

    /// A file that waits.
    ///
    /// @param name as it was sent, at most 150 characters
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record WaitingStatement(UUID id, String name, byte[] content) {}

    UUID keep(CooperativeId cooperative, String name, byte[] content, Actor by);

    Optional<WaitingStatement> find(CooperativeId cooperative, UUID file);

    void forget(CooperativeId cooperative, UUID file, Actor by);
}
