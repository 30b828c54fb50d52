package coop.quitus.pupil;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The class lists. This is the only place where a first name is kept; other rooms keep the pupil's
/// id, which says nothing once the pupil is erased.
public interface Pupils {

    /// What is said instead of a name that was erased.
    String FORGOTTEN = "un élève";

    /// In the order of their names.
    List<Pupil> of(CooperativeId cooperative, SchoolYear year, String classCode);

    Optional<Pupil> find(CooperativeId cooperative, UUID id);

    /// The first name of each of these ids; of one that was erased, « un élève ».
    Map<UUID, String> names(CooperativeId cooperative, Collection<UUID> ids);

    /// Adds pupils to a class, which holds forty at most.
    Outcome<List<Pupil>, PupilFinding> enrol(
            CooperativeId cooperative,
            SchoolYear year,
            String classCode,
            List<String> firstNames,
            Actor by);

    /// How this class usually reads.
    ReadingLevel level(CooperativeId cooperative, SchoolYear year, String classCode);

    Outcome<ReadingLevel, PupilFinding> readAt(
            CooperativeId cooperative,
            SchoolYear year,
            String classCode,
            ReadingLevel level,
            Actor by);
}
