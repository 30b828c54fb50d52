package coop.quitus.project.internal;

import coop.quitus.council.Decision;
import coop.quitus.council.DecisionTaken;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kit.StepKind;
import coop.quitus.letter.Letter;
import coop.quitus.letter.LetterAnswered;
import coop.quitus.letter.LetterState;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectStep;
import coop.quitus.project.Steps;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears what councils decide and what partners answer, in the same transaction, and lets the step
/// that waited for it go on.
@Component
final class Hearing {

    private static final Pattern ORIGIN =
            Pattern.compile("/classe/projets/([0-9a-f-]{36})/etapes/([a-z0-9-]{1,60})");

    private final Tenancy tenancy;
    private final Places places;
    private final ProjectTable table;
    private final StepDeeds deeds;
    private final LetterWork letters;
    private final Steps steps;
    private final Clock clock;

    Hearing(
            Tenancy tenancy,
            Places places,
            ProjectTable table,
            StepDeeds deeds,
            LetterWork letters,
            Steps steps,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.table = table;
        this.deeds = deeds;
        this.letters = letters;
        this.steps = steps;
        this.clock = clock;
    }

    @EventListener
    void hear(DecisionTaken taken) {
        CooperativeId cooperative = taken.cooperative();
        tenancy.within(
                cooperative,
                () ->
                        deeds.behindItem(cooperative, taken.item())
                                .ifPresent(at -> decided(taken, at.project(), at.step())));
    }

    private void decided(DecisionTaken taken, UUID id, String key) {
        Decision decision = taken.decision();
        Cooperative which = places.cooperative(taken.cooperative()).orElseThrow();
        Project project = table.find(taken.cooperative(), id).orElseThrow();
        ProjectStep step = project.step(key).orElseThrow();
        Actor by = named(decision.body());
        deeds.tie(which, id, key, "DECISION", decision.id(), by);
        if (!decision.carried()) {
            return;
        }
        if (step.kind() == StepKind.VOTE) {
            goOn(project, step, by);
        } else {
            letters.of(project, step)
                    .filter(letter -> letter.state() == LetterState.DRAFT)
                    .ifPresent(letter -> adopt(project, letter, decision, by));
        }
    }

    /// A letter that changed meanwhile stays as it is: the class adopts it by hand.
    private void adopt(Project project, Letter letter, Decision decision, Actor by) {
        var _ = letters.adopt(project.cooperative(), letter, decision.id(), by);
    }

    @EventListener
    void hear(LetterAnswered answered) {
        Letter letter = answered.letter();
        Matcher origin = ORIGIN.matcher(letter.origin());
        if (!origin.matches()) {
            return;
        }
        CooperativeId cooperative = answered.cooperative();
        tenancy.within(
                cooperative,
                () ->
                        table.find(cooperative, UUID.fromString(origin.group(1)))
                                .ifPresent(project ->
                                        project.step(origin.group(2))
                                                .ifPresent(step ->
                                                        goOn(
                                                                project,
                                                                step,
                                                                named(
                                                                        letters.nameOf(
                                                                                cooperative,
                                                                                letter
                                                                                        .partner()))))));
    }

    /// What it still lacks, or waits for, is a person's affair.
    private void goOn(Project project, ProjectStep step, Actor by) {
        var _ =
                steps.finish(
                        project.cooperative(), project.id(), step.key(), LocalDate.now(clock), by);
    }

    private static Actor named(String name) {
        return new Actor(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name);
    }
}
