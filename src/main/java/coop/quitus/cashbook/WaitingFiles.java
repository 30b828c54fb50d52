package coop.quitus.cashbook;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.Optional;
import java.util.UUID;

/// Cash books that were sent and wait for a person to look at their preview. They are not in the
/// books; they go when they are brought in, and after two days.
public interface WaitingFiles {

    /// A file that waits.
    ///
    /// @param name as it was sent, at most 150 characters
    /// @param mapping what the person said of its columns; empty before
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record WaitingFile(
            UUID id,
            SchoolYear year,
            String name,
            byte[] content,
            Optional<CashBookMapping> mapping) {}

    UUID keep(CooperativeId cooperative, SchoolYear year, String name, byte[] content, Actor by);

    Optional<WaitingFile> find(CooperativeId cooperative, UUID file);

    void map(CooperativeId cooperative, UUID file, CashBookMapping mapping, Actor by);

    void forget(CooperativeId cooperative, UUID file, Actor by);
}
