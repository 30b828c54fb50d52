package coop.quitus.project;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.EntryId;
import java.util.Optional;
import java.util.UUID;

/// The money of the projects. Nothing in the books changes by it: an entry belongs to a project
/// because its lines name the project's code, or because someone tied it here.
public interface ProjectBudgets {

    ProjectBudget of(Project project);

    /// The project of an entry; empty when it has none.
    Optional<Project> behind(CooperativeId cooperative, EntryId entry);

    /// Writes a line of the budget, or writes it anew.
    ///
    /// @param line with an empty key for a new one
    Outcome<PlannedLine, ProjectFinding> plan(
            CooperativeId cooperative, UUID project, PlannedLine line, Actor by);

    /// Takes a line out of the budget. Refused while a piece pays it.
    Outcome<PlannedLine, ProjectFinding> drop(
            CooperativeId cooperative, UUID project, String line, Actor by);

    /// Ties an entry to a project, to a line of its budget and to a step. When the line or the step
    /// has its council's decision, the expense is approved by it.
    ///
    /// @param piece as on paper: `D12`
    /// @param line its key; empty for none
    /// @param step its key; empty for none
    Outcome<ProjectPiece, ProjectFinding> tie(
            CooperativeId cooperative,
            UUID project,
            String piece,
            String line,
            String step,
            Actor by);
}
