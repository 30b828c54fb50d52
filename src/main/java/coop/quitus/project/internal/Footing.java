package coop.quitus.project.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectFinding;
import coop.quitus.project.ProjectStep;
import coop.quitus.project.ProjectStep.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Where one stands before doing something in a step: in its transaction, in a project that has not
/// ended.
@Component
final class Footing {

    private final Tenancy tenancy;
    private final Places places;
    private final ProjectTable table;
    private final StepDeeds deeds;
    private final Clock clock;

    Footing(Tenancy tenancy, Places places, ProjectTable table, StepDeeds deeds, Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.table = table;
        this.deeds = deeds;
        this.clock = clock;
    }

    /// Something done in a step.
    interface Act {
        Outcome<ProjectStep, ProjectFinding> on(
                Cooperative which, Project project, ProjectStep step);
    }

    Outcome<ProjectStep, ProjectFinding> at(
            CooperativeId cooperative, UUID project, String key, Act act) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Project> known = table.find(cooperative, project);
                    if (known.isEmpty()) {
                        return Outcome.refused(new ProjectFinding.NoSuchProject());
                    }
                    Optional<ProjectStep> step = known.get().step(key);
                    if (step.isEmpty()) {
                        return Outcome.refused(new ProjectFinding.NoSuchStep());
                    }
                    return known.get().endedOn() != null
                            ? Outcome.refused(new ProjectFinding.Ended())
                            : act.on(
                                    places.cooperative(cooperative).orElseThrow(),
                                    known.get(),
                                    step.get());
                });
    }

    /// The step as it is after what was done.
    Outcome<ProjectStep, ProjectFinding> now(
            Project project, ProjectStep step, List<ProjectFinding> remarks) {
        return Outcome.done(
                table.find(project.cooperative(), project.id())
                        .orElseThrow()
                        .step(step.key())
                        .orElseThrow(),
                remarks);
    }

    /// A step to do becomes one begun.
    void began(Cooperative which, Project project, ProjectStep step, Actor by) {
        if (step.state() == State.TO_DO) {
            deeds.state(which, project.id(), step.key(), State.DOING, LocalDate.now(clock), by);
        }
    }
}
