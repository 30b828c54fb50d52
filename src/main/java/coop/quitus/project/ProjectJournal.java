package coop.quitus.project;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.util.List;
import java.util.UUID;

/// The journal of a project: what classes tell while it is lived.
public interface ProjectJournal {

    /// Oldest first.
    List<ProjectLeaf> leaves(CooperativeId cooperative, UUID project);

    /// Adds a leaf. The same leaf sent twice is added once. No first name may stand in it.
    Outcome<ProjectLeaf, ProjectFinding> add(
            CooperativeId cooperative, UUID project, ProjectLeaf leaf, Actor by);

    /// Takes a leaf out; its picture stays in its own room.
    Outcome<ProjectLeaf, ProjectFinding> remove(
            CooperativeId cooperative, UUID project, UUID leaf, Actor by);
}
