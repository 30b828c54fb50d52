package coop.quitus.job;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Work in the background, as it stands: asked for, under way, or over.
///
/// @param work the name of the [Work] that does it
/// @param title what its page is called: « Le dossier du commissaire aux comptes, 2025-2026 »
/// @param done how many steps are behind it, out of `total`; a total of 0 says that nobody knows
///   yet
/// @param step what it does now, in a few words
/// @param by who asked
/// @param resultName the file it made, empty while there is none
/// @param remarks what whoever asked should know, one sentence each
/// @param askedBy the person who asked, as `identity` knows them
/// @param stopping whether someone asked it to stop and it has not stopped yet
/// @param fault the number to quote when it failed, empty otherwise
public record Job(
        UUID id,
        String work,
        String title,
        Site site,
        State state,
        int done,
        int total,
        String step,
        String by,
        Instant askedAt,
        @Nullable Instant endedAt,
        String resultName,
        String resultType,
        List<String> remarks,
        UUID askedBy,
        boolean stopping,
        String fault) {

    /// Where a job is in its life.
    public enum State {
        WAITING("en attente"),
        RUNNING("en cours"),
        DONE("terminé"),
        FAILED("arrêté par une erreur"),
        CANCELLED("annulé");

        private final String inFrench;

        State(String inFrench) {
            this.inFrench = inFrench;
        }

        public String inFrench() {
            return inFrench;
        }
    }

    /// Whether nothing will change any more.
    public boolean over() {
        return state != State.WAITING && state != State.RUNNING;
    }

    /// Whether there is a file to take.
    public boolean hasResult() {
        return state == State.DONE && !resultName.isEmpty();
    }

    /// Where its page is.
    public String path() {
        return "/travaux/" + id;
    }
}
