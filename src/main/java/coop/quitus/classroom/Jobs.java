package coop.quitus.classroom;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The jobs of a class: a list, terms by turn, a word handed over. How a child does one is written
/// nowhere.
public interface Jobs {

    List<ClassJob> of(SchoolClass where);

    Outcome<UUID, ClassroomFinding> add(
            SchoolClass where, String title, String duty, int places, Actor by);

    Outcome<UUID, ClassroomFinding> retire(SchoolClass where, UUID job, Actor by);

    /// A fair next term: who held fewest jobs comes first, and nobody gets again what they had
    /// while another job is free. The same question has the same answer.
    Map<UUID, List<UUID>> proposed(SchoolClass where);

    /// Begins a term today; the one before ends yesterday.
    Outcome<LocalDate, ClassroomFinding> begin(
            SchoolClass where, Map<UUID, List<UUID>> holders, LocalDate through, Actor by);

    /// The holder leaves a word to whoever comes next.
    Outcome<UUID, ClassroomFinding> advise(SchoolClass where, UUID term, String word, Actor by);
}
