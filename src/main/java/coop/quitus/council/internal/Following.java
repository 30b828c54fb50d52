package coop.quitus.council.internal;

import coop.quitus.council.Body;
import coop.quitus.council.CouncilFinding;
import coop.quitus.council.Decision;
import coop.quitus.council.FollowUp;
import coop.quitus.council.FollowUps;
import coop.quitus.database.Tenancy;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Follows decisions up.
@Service
final class Following implements FollowUps {

    private final Tenancy tenancy;
    private final Guard guard;
    private final DecisionTable decisions;
    private final FollowUpTable table;

    Following(Tenancy tenancy, Guard guard, DecisionTable decisions, FollowUpTable table) {
        this.tenancy = tenancy;
        this.guard = guard;
        this.decisions = decisions;
        this.table = table;
    }

    @Override
    public Outcome<FollowUp, CouncilFinding> promise(
            CooperativeId cooperative,
            UUID decision,
            String what,
            String who,
            @Nullable UUID pupil,
            LocalDate dueOn,
            Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Decision here = decisions.find(cooperative, decision).orElseThrow();
                    SchoolYear year = here.year();
                    var findings = new ArrayList<CouncilFinding>();
                    findings.addAll(
                            guard.needed(
                                    cooperative, year, "quoi", "ce qu'il faut faire", what, 200));
                    findings.addAll(
                            guard.needed(cooperative, year, "qui", "qui s'en charge", who, 120));
                    if (pupil != null
                            && !guard.isOfTheClass(cooperative, year, here.classCode(), pupil)) {
                        findings.add(new CouncilFinding.NotOfTheClass("eleve"));
                    }
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    UUID id =
                            table.promise(
                                    guard.school(cooperative), decision, what, who, pupil, dueOn);
                    return Outcome.done(
                            table.under(cooperative, decision).stream()
                                    .filter(one -> one.id().equals(id))
                                    .findFirst()
                                    .orElseThrow());
                });
    }

    @Override
    public void done(CooperativeId cooperative, UUID followUp, Actor by) {
        tenancy.within(cooperative, () -> table.done(cooperative, followUp));
    }

    @Override
    public List<FollowUp> under(CooperativeId cooperative, UUID decision) {
        return tenancy.reading(cooperative, () -> table.under(cooperative, decision));
    }

    @Override
    public List<FollowUp> toReview(CooperativeId cooperative, SchoolYear year, Body body) {
        return tenancy.reading(cooperative, () -> table.toDo(cooperative, year, body));
    }
}
