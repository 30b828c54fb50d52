package coop.quitus.job;

import coop.quitus.kernel.Actor;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Work in the background. A job outlives the request that asked for it, and the process that does
/// it: when a process dies, another takes its jobs up again.
public interface Jobs {

    /// Asks for work. Inside a transaction, the job exists once that is committed.
    ///
    /// @param work the name of a [Work]
    /// @param input what it needs to know, a few words; never a secret
    /// @throws IllegalArgumentException when no room does that work
    Job start(String work, String title, Map<String, String> input, Site site, Actor by);

    Optional<Job> find(UUID id);

    /// The jobs of a place, the latest first.
    List<Job> of(Site site, int atMost);

    /// Asks a job to stop. One that waits is over at once; one under way stops at its next step;
    /// one that is over stays as it is.
    ///
    /// @throws IllegalArgumentException when there is no such job
    Job cancel(UUID id, Actor by);

    /// What a finished job made, to be closed by the reader.
    Optional<InputStream> result(UUID id);

    /// Waits until a job is over, and does it here when nobody else does: for commands and tests.
    ///
    /// @throws IllegalStateException when it is not over after ten minutes without a step
    void await(UUID id);
}
