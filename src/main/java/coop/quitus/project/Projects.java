package coop.quitus.project;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kit.Kit;
import coop.quitus.kit.StepKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The projects of a cooperative.
public interface Projects {

    Optional<Project> find(CooperativeId cooperative, UUID project);

    /// Those of a school year, the first begun first.
    List<Project> of(CooperativeId cooperative, SchoolYear year);

    /// Those of every year.
    List<Project> all(CooperativeId cooperative);

    /// Those in which a class takes part.
    List<Project> of(CooperativeId cooperative, SchoolYear year, String classCode);

    /// *Vivre ce kit*: a project with the kit's steps, aims and budget, at once. Its votes are put
    /// on the next council when their turn comes.
    ///
    /// @param key becomes its id: the same form sent twice begins it once
    Outcome<Project, ProjectFinding> live(
            CooperativeId cooperative,
            SchoolYear year,
            UUID key,
            Kit kit,
            ProjectDraft draft,
            Actor by);

    /// A free project: one step to begin with, and the one that gives account.
    Outcome<Project, ProjectFinding> begin(
            CooperativeId cooperative, SchoolYear year, UUID key, ProjectDraft draft, Actor by);

    /// Puts better what it set out to do.
    Outcome<Project, ProjectFinding> amend(
            CooperativeId cooperative, UUID project, ProjectDraft draft, Actor by);

    /// Adds a step.
    ///
    /// @param pupils what the class reads
    Outcome<Project, ProjectFinding> addStep(
            CooperativeId cooperative,
            UUID project,
            StepKind kind,
            String title,
            String pupils,
            Actor by);

    /// Says which part a partner of the directory takes in it; an empty part takes him off.
    Outcome<Project, ProjectFinding> join(
            CooperativeId cooperative, UUID project, UUID partner, String part, Actor by);

    /// Ends it. Refused until account is given (PRJ-02).
    Outcome<Project, ProjectFinding> end(CooperativeId cooperative, UUID project, Actor by);
}
