package coop.quitus.training.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.training.Enrolment;
import coop.quitus.training.TrainingSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The trainings one may follow, for the adults of a cooperative.
///
/// @param here this page
/// @param mine what the reader asked for, by session
/// @param now to tell what is over
public record CooperativeTrainingsPage(
        Frame frame,
        String here,
        String announced,
        List<TrainingSession> sessions,
        Map<UUID, Enrolment> mine,
        Instant now,
        List<Sentence> owed,
        List<Sentence> sentences)
        implements Page {

    public List<TrainingSession> coming() {
        return sessions.stream()
                .filter(one -> one.startsAt().isAfter(now) && !one.cancelled())
                .toList();
    }

    /// Those the reader followed.
    public List<TrainingSession> followed() {
        return sessions.stream()
                .filter(one -> mine.containsKey(one.id()) && mine.get(one.id()).came())
                .toList();
    }

    /// The reader's seat or place on the list; null when there is none.
    public @Nullable Enrolment seat(TrainingSession session) {
        Enrolment one = mine.get(session.id());
        return one == null || one.state() == Enrolment.State.GIVEN_UP ? null : one;
    }
}
