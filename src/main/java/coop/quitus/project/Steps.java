package coop.quitus.project;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a class and its adults do in the steps of a project.
public interface Steps {

    /// Keeps the words that answer a step's questions; the earlier ones stay. A step to do becomes
    /// one begun. No first name may stand in them (RGPD-02).
    ///
    /// @param answers by question; those that are not of this step are not heard
    Outcome<ProjectStep, ProjectFinding> answer(
            CooperativeId cooperative,
            UUID project,
            String step,
            Map<String, String> answers,
            Actor by);

    /// Notes a figure. The same measure sent twice is noted once.
    Outcome<ProjectStep, ProjectFinding> measure(
            CooperativeId cooperative, UUID project, String step, StepMeasure measure, Actor by);

    /// Strikes a figure out; it stays written.
    Outcome<ProjectStep, ProjectFinding> strikeOut(
            CooperativeId cooperative, UUID project, String step, UUID measure, Actor by);

    /// Drafts the letter of a step to a partner, and puts its adoption on the next council of the
    /// class when the kit asks for it.
    ///
    /// @param classCode the class that writes
    Outcome<ProjectStep, ProjectFinding> write(
            CooperativeId cooperative,
            UUID project,
            String step,
            String classCode,
            UUID partner,
            String subject,
            String body,
            Actor by);

    /// Puts the question of a step on the next council of a class.
    Outcome<ProjectStep, ProjectFinding> putToTheVote(
            CooperativeId cooperative, UUID project, String step, String classCode, Actor by);

    /// Says which decision of a council a step goes by.
    Outcome<ProjectStep, ProjectFinding> decide(
            CooperativeId cooperative, UUID project, String step, UUID decision, Actor by);

    /// Says that a step is done. Before those it comes after, it is done with a remark (PRJ-01);
    /// without what its kind asks for, it is refused.
    Outcome<ProjectStep, ProjectFinding> finish(
            CooperativeId cooperative, UUID project, String step, LocalDate on, Actor by);

    /// What a step lacks to be done; empty when it may be finished.
    List<ProjectFinding> lacks(Project project, ProjectStep step);

    /// Takes a step up again.
    Outcome<ProjectStep, ProjectFinding> reopen(
            CooperativeId cooperative, UUID project, String step, Actor by);
}
