package coop.quitus.council;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The box of a class: what pupils propose, ask, congratulate and thank for. A quarrel is never
/// written here (RGPD-02): it is spoken of, or stays in the paper box.
public interface Box {

    /// Drops a note. A text that names a child of the school is refused.
    Outcome<BoxNote, CouncilFinding> drop(
            CooperativeId cooperative, SchoolYear year, BoxNote.Draft draft, Actor by);

    /// Keeps a note for the next council: it becomes a point of its agenda.
    Outcome<BoxNote, CouncilFinding> keep(CooperativeId cooperative, UUID note, Actor by);

    /// Answers outside the council, or does not keep it: either way, with a word.
    ///
    /// @param state ANSWERED or NOT_KEPT
    Outcome<BoxNote, CouncilFinding> answer(
            CooperativeId cooperative, UUID note, BoxNote.State state, String words, Actor by);

    Optional<BoxNote> find(CooperativeId cooperative, UUID note);

    /// The notes of a class and year, the latest first; of all classes when the code is empty.
    List<BoxNote> of(CooperativeId cooperative, SchoolYear year, String classCode);
}
