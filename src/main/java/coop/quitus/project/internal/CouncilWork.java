package coop.quitus.project.internal;

import coop.quitus.approval.Approval;
import coop.quitus.approval.ApprovalFinding;
import coop.quitus.approval.Approvals;
import coop.quitus.council.AgendaItem;
import coop.quitus.council.AgendaPart;
import coop.quitus.council.Agendas;
import coop.quitus.council.CouncilFinding;
import coop.quitus.council.Decision;
import coop.quitus.council.Decisions;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kit.StepKind;
import coop.quitus.ledger.EntryId;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectFinding;
import coop.quitus.project.ProjectStep;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What a project asks of the councils. All is called in a transaction of the cooperative.
@Component
final class CouncilWork {

    private final Places places;
    private final Agendas agendas;
    private final Decisions decisions;
    private final Approvals approvals;
    private final StepDeeds deeds;
    private final Clock clock;

    CouncilWork(
            Places places,
            Agendas agendas,
            Decisions decisions,
            Approvals approvals,
            StepDeeds deeds,
            Clock clock) {
        this.places = places;
        this.agendas = agendas;
        this.decisions = decisions;
        this.approvals = approvals;
        this.deeds = deeds;
        this.clock = clock;
    }

    /// The address of a step on the class's tablet: where an item of the agenda comes from.
    static String origin(Project project, ProjectStep step) {
        return "/classe/projets/" + project.id() + "/etapes/" + step.key();
    }

    /// Puts the votes whose turn has come on the next council of the project's first class.
    void putOpenVotes(Project project, Actor by) {
        for (ProjectStep step : project.open()) {
            if (step.kind() == StepKind.VOTE && step.agendaItem() == null) {
                String classCode = project.classes().getFirst().code();
                // What the council does not take now is asked again by a person, on the step's
                // page.
                var _ = put(project, step, classCode, by);
            }
        }
    }

    /// Puts the question of a step on the next council of a class.
    Outcome<UUID, ProjectFinding> put(
            Project project, ProjectStep step, String classCode, Actor by) {
        String question = step.setting("question");
        var item =
                new AgendaItem(
                        Ids.next(clock),
                        AgendaPart.PROJECTS,
                        step.title(),
                        question.isEmpty() ? step.pupils() : question,
                        step.settings("choix"),
                        origin(project, step));
        return switch (agendas.put(project.cooperative(), project.year(), classCode, item, by)) {
            case Outcome.Done<UUID, CouncilFinding>(UUID kept, List<CouncilFinding> _) -> {
                Cooperative which = places.cooperative(project.cooperative()).orElseThrow();
                deeds.tie(which, project.id(), step.key(), "AGENDA", kept, by);
                yield Outcome.done(kept);
            }
            case Outcome.Refused<UUID, CouncilFinding>(List<CouncilFinding> findings) ->
                    Outcome.refused(
                            findings.stream()
                                    .<ProjectFinding>map(ProjectFinding.CouncilRefuses::new)
                                    .toList());
        };
    }

    Optional<Decision> find(CooperativeId cooperative, UUID decision) {
        return decisions.find(cooperative, decision);
    }

    /// The decision behind an entry of the books; empty while it has none.
    Optional<Decision> behind(CooperativeId cooperative, EntryId entry) {
        return approvals
                .of(cooperative, entry)
                .flatMap(one -> decisions.find(cooperative, one.decision()));
    }

    /// Lets an expense go by a decision.
    ///
    /// @return whether it does
    boolean approve(CooperativeId cooperative, EntryId entry, Decision decision, Actor by) {
        return approvals.approve(cooperative, entry, decision.id(), by)
                instanceof Outcome.Done<Approval, ApprovalFinding>;
    }

    /// The decision a step goes by: the one tied to it, or the one its item was decided by.
    Optional<Decision> of(CooperativeId cooperative, ProjectStep step) {
        UUID decision = step.decision();
        UUID item = step.agendaItem();
        if (decision != null) {
            return decisions.find(cooperative, decision);
        }
        return item == null ? Optional.empty() : agendas.decidedOn(cooperative, item);
    }
}
