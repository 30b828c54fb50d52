package coop.quitus.classroom;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Outcome;
import java.util.List;
import java.util.UUID;

/// The journal of a class: short texts, written together.
public interface ClassJournal {

    /// The class's own, and what other classes show to the school; the latest first.
    List<JournalPiece> readBy(SchoolClass where);

    Outcome<UUID, ClassroomFinding> write(SchoolClass where, String title, String body, Actor by);

    /// Shows a piece to the whole school, or to the class only again.
    void show(SchoolClass where, UUID piece, boolean school, Actor by);

    /// Takes a piece away for good.
    void takeAway(SchoolClass where, UUID piece, Actor by);
}
