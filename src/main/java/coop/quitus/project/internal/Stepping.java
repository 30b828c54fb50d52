package coop.quitus.project.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.letter.Letter;
import coop.quitus.letter.NewLetter;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectFinding;
import coop.quitus.project.ProjectStep;
import coop.quitus.project.ProjectStep.State;
import coop.quitus.project.StepMeasure;
import coop.quitus.project.StepQuestion;
import coop.quitus.project.Steps;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Lives the steps of projects.
@Component
final class Stepping implements Steps {

    private final Tenancy tenancy;
    private final Footing footing;
    private final ProjectTable table;
    private final StepDeeds deeds;
    private final CouncilWork council;
    private final LetterWork letters;
    private final Around around;
    private final Words words;
    private final Clock clock;

    Stepping(
            Tenancy tenancy,
            Footing footing,
            ProjectTable table,
            StepDeeds deeds,
            CouncilWork council,
            LetterWork letters,
            Around around,
            Words words,
            Clock clock) {
        this.tenancy = tenancy;
        this.footing = footing;
        this.table = table;
        this.deeds = deeds;
        this.council = council;
        this.letters = letters;
        this.around = around;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Outcome<ProjectStep, ProjectFinding> answer(
            CooperativeId cooperative,
            UUID project,
            String step,
            Map<String, String> answers,
            Actor by) {
        return footing.at(
                cooperative,
                project,
                step,
                (which, known, here) -> {
                    Map<String, String> heard = new LinkedHashMap<>();
                    for (StepQuestion question : here.questions()) {
                        String said = answers.getOrDefault(question.name(), "").strip();
                        if (!said.isEmpty() && !said.equals(here.answer(question.name()))) {
                            heard.put(question.name(), said);
                        }
                    }
                    List<ProjectFinding> faults =
                            words.faults(cooperative, known.year(), heard, StepQuestion.LONGEST);
                    if (!faults.isEmpty()) {
                        return Outcome.refused(faults);
                    }
                    heard.forEach((question, said) ->
                            deeds.answer(which, project, step, question, said, by));
                    if (!heard.isEmpty()) {
                        footing.began(which, known, here, by);
                    }
                    return footing.now(known, here, List.of());
                });
    }

    @Override
    public Outcome<ProjectStep, ProjectFinding> measure(
            CooperativeId cooperative, UUID project, String step, StepMeasure measure, Actor by) {
        return footing.at(
                cooperative,
                project,
                step,
                (which, known, here) -> {
                    List<ProjectFinding> faults =
                            words.faults(
                                    cooperative,
                                    known.year(),
                                    Map.of("serie", measure.series()),
                                    80);
                    if (measure.series().isBlank()) {
                        faults.add(new ProjectFinding.Missing("serie", "ce que l'on mesure"));
                    }
                    if (measure.on().isAfter(LocalDate.now(clock))) {
                        faults.add(new ProjectFinding.NotADay("jour"));
                    }
                    if (!faults.isEmpty()) {
                        return Outcome.refused(faults);
                    }
                    deeds.measure(which, project, step, measure, by);
                    footing.began(which, known, here, by);
                    return footing.now(known, here, List.of());
                });
    }

    @Override
    public Outcome<ProjectStep, ProjectFinding> strikeOut(
            CooperativeId cooperative, UUID project, String step, UUID measure, Actor by) {
        return footing.at(
                cooperative,
                project,
                step,
                (_, known, here) -> {
                    deeds.strikeOut(cooperative, project, step, measure);
                    return footing.now(known, here, List.of());
                });
    }

    @Override
    public Outcome<ProjectStep, ProjectFinding> write(
            CooperativeId cooperative,
            UUID project,
            String step,
            String classCode,
            UUID partner,
            String subject,
            String body,
            Actor by) {
        return footing.at(
                cooperative,
                project,
                step,
                (which, known, here) -> {
                    if (!known.has(classCode)) {
                        return Outcome.refused(new ProjectFinding.NoSuchClass(classCode));
                    }
                    if (letters.of(known, here).isPresent()) {
                        return Outcome.refused(new ProjectFinding.AlreadyWritten());
                    }
                    var asked =
                            new NewLetter(
                                    known.year(),
                                    classCode,
                                    partner,
                                    subject,
                                    body,
                                    CouncilWork.origin(known, here));
                    Outcome<Letter, ProjectFinding> drafted = letters.draft(known, here, asked, by);
                    if (drafted
                            instanceof
                            Outcome.Refused<Letter, ProjectFinding>(List<ProjectFinding> faults)) {
                        return Outcome.refused(faults);
                    }
                    footing.began(which, known, here, by);
                    return here.goesToTheCouncil() && here.agendaItem() == null
                            ? put(known, here, classCode, by)
                            : footing.now(known, here, List.of());
                });
    }

    private Outcome<ProjectStep, ProjectFinding> put(
            Project project, ProjectStep step, String classCode, Actor by) {
        return switch (council.put(project, step, classCode, by)) {
            case Outcome.Done<UUID, ProjectFinding> _ -> footing.now(project, step, List.of());
            case Outcome.Refused<UUID, ProjectFinding>(List<ProjectFinding> findings) ->
                    Outcome.refused(findings);
        };
    }

    @Override
    public Outcome<ProjectStep, ProjectFinding> putToTheVote(
            CooperativeId cooperative, UUID project, String step, String classCode, Actor by) {
        return footing.at(
                cooperative,
                project,
                step,
                (which, known, here) -> {
                    if (!known.has(classCode)) {
                        return Outcome.refused(new ProjectFinding.NoSuchClass(classCode));
                    }
                    if (here.agendaItem() != null && council.of(cooperative, here).isEmpty()) {
                        return Outcome.refused(new ProjectFinding.AlreadyOnTheAgenda());
                    }
                    footing.began(which, known, here, by);
                    return put(known, here, classCode, by);
                });
    }

    @Override
    public Outcome<ProjectStep, ProjectFinding> decide(
            CooperativeId cooperative, UUID project, String step, UUID decision, Actor by) {
        return footing.at(
                cooperative,
                project,
                step,
                (which, known, here) -> {
                    if (council.find(cooperative, decision).isEmpty()) {
                        return Outcome.refused(new ProjectFinding.NoSuchDecision());
                    }
                    deeds.tie(which, project, step, "DECISION", decision, by);
                    footing.began(which, known, here, by);
                    return footing.now(known, here, List.of());
                });
    }

    @Override
    public Outcome<ProjectStep, ProjectFinding> finish(
            CooperativeId cooperative, UUID project, String step, LocalDate on, Actor by) {
        return footing.at(
                cooperative,
                project,
                step,
                (which, known, here) -> {
                    if (here.isDone()) {
                        return footing.now(known, here, List.of());
                    }
                    if (on.isAfter(LocalDate.now(clock))) {
                        return Outcome.refused(new ProjectFinding.NotADay("jour"));
                    }
                    Optional<ProjectFinding.Lack> lack =
                            Checks.lack(here, around.elsewhere(known, here));
                    if (lack.isPresent()) {
                        return Outcome.refused(new ProjectFinding.NotDoneYet(lack.get()));
                    }
                    deeds.state(which, project, step, State.DONE, on, by);
                    council.putOpenVotes(table.find(cooperative, project).orElseThrow(), by);
                    List<String> before =
                            known.waitsFor(here).stream().map(ProjectStep::title).toList();
                    return footing.now(
                            known,
                            here,
                            before.isEmpty()
                                    ? List.of()
                                    : List.of(new ProjectFinding.TooSoon(before)));
                });
    }

    @Override
    public List<ProjectFinding> lacks(Project project, ProjectStep step) {
        return tenancy.reading(
                project.cooperative(),
                () ->
                        Checks.lack(step, around.elsewhere(project, step))
                                .<List<ProjectFinding>>map(
                                        lack -> List.of(new ProjectFinding.NotDoneYet(lack)))
                                .orElse(List.of()));
    }

    @Override
    public Outcome<ProjectStep, ProjectFinding> reopen(
            CooperativeId cooperative, UUID project, String step, Actor by) {
        return footing.at(
                cooperative,
                project,
                step,
                (which, known, here) -> {
                    if (here.isDone()) {
                        deeds.state(which, project, step, State.DOING, LocalDate.now(clock), by);
                    }
                    return footing.now(known, here, List.of());
                });
    }
}
