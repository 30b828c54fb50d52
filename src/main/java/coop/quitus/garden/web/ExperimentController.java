package coop.quitus.garden.web;

import coop.quitus.garden.Experiment;
import coop.quitus.garden.Experiment.Stage;
import coop.quitus.garden.Flora;
import coop.quitus.garden.GardenFinding;
import coop.quitus.garden.GardenSentences;
import coop.quitus.garden.Gardening;
import coop.quitus.garden.Gardening.StageWords;
import coop.quitus.garden.Gardens;
import coop.quitus.garden.Measure;
import coop.quitus.garden.NewReading;
import coop.quitus.garden.Reading;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The experiment: five stages in order, two pots measured on the same days.
@Controller
class ExperimentController {

    private final Gardens gardens;
    private final Gardening gardening;
    private final Flora flora;
    private final Clock clock;

    ExperimentController(Gardens gardens, Gardening gardening, Flora flora, Clock clock) {
        this.gardens = gardens;
        this.gardening = gardening;
        this.flora = flora;
        this.clock = clock;
    }

    /// @param etape a stage to write again
    @GetMapping(Here.EXPERIMENT)
    View show(
            Frame frame,
            @PathVariable UUID project,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String etape,
            ClassSession session) {
        return page(frame, project, step, Stages.of(etape), Map.of(), List.of(), session);
    }

    private ExperimentPage page(
            Frame frame,
            UUID project,
            String step,
            Optional<Stage> again,
            Map<String, String> typed,
            List<Sentence> sentences,
            ClassSession session) {
        if (!step.matches("[a-z0-9-]{1,60}")) {
            throw new NotFound("no experiment " + step);
        }
        Experiment experiment =
                gardens.experiment(session.cooperative(), project, step)
                        .orElse(new Experiment(step, List.of()));
        @Nullable Stage next = experiment.next().orElse(null);
        List<LogLine> lines =
                gardens.log(session.cooperative(), project).reversed().stream()
                        .filter(reading -> reading.step().equals(step))
                        .map(reading -> LogLine.of(reading, flora, Optional.empty()))
                        .toList();
        return new ExperimentPage(
                frame.titled("Notre expérience"),
                project,
                Here.tabs(project),
                experiment,
                again.filter(stage -> next == null || stage.compareTo(next) <= 0).orElse(next),
                session.level(),
                lines,
                gardens.pictures(session.cooperative(), project).stream()
                        .filter(figure ->
                                figure.key().startsWith("courbe-")
                                        && figure.key().endsWith("-" + step))
                        .toList(),
                Ids.next(clock),
                LocalDate.now(clock).toString(),
                typed,
                sentences);
    }

    @PostMapping(Here.EXPERIMENT + "/{stage}")
    View write(
            Frame frame,
            @PathVariable UUID project,
            @PathVariable String step,
            @PathVariable String stage,
            @RequestParam Map<String, String> sent,
            ClassSession session) {
        Stage which = Stages.of(stage).orElseThrow(() -> new NotFound("no stage " + stage));
        var form = new ReadingForm(sent);
        return switch (gardening.write(
                session.cooperative(),
                session.year(),
                project,
                step,
                which,
                new StageWords(form.text("mots"), form.text("potA"), form.text("potB")),
                session.actor())) {
            case Outcome.Done<Experiment, GardenFinding> _ ->
                    SeeOther.page(Here.experiment(project, step)).saying("C'est écrit.");
            case Outcome.Refused<Experiment, GardenFinding>(List<GardenFinding> findings) ->
                    page(
                                    frame,
                                    project,
                                    step,
                                    Optional.of(which),
                                    sent,
                                    GardenSentences.of(findings),
                                    session)
                            .refused();
        };
    }

    @PostMapping(Here.EXPERIMENT + "/mesures")
    View measure(
            Frame frame,
            @PathVariable UUID project,
            @PathVariable String step,
            @RequestParam Map<String, String> sent,
            ClassSession session) {
        var form = new ReadingForm(sent);
        Measure measure =
                switch (form.text("mesure")) {
                    case "COUNT" -> Measure.COUNT;
                    case "TEMPERATURE" -> Measure.TEMPERATURE;
                    default -> Measure.HEIGHT;
                };
        LocalDate day = form.day(LocalDate.now(clock));
        Optional<Integer> a = form.measure(measure, "mesureA");
        Optional<Integer> b = form.measure(measure, "mesureB");
        List<Sentence> faults = faults(form, measure, a, b);
        if (!faults.isEmpty()) {
            return page(frame, project, step, Optional.empty(), sent, faults, session).refused();
        }
        String key = form.text("cle");
        for (String pot : List.of("A", "B")) {
            int value = (pot.equals("A") ? a : b).orElseThrow();
            var asked = reading(project, step, key, day, pot, measure, value);
            if (gardening.note(
                            session.cooperative(), session.year(), project, asked, session.actor())
                    instanceof Outcome.Refused<Reading, GardenFinding>(var findings)) {
                return page(
                                frame,
                                project,
                                step,
                                Optional.empty(),
                                sent,
                                GardenSentences.of(findings),
                                session)
                        .refused();
            }
        }
        return SeeOther.page(Here.experiment(project, step)).saying("C'est noté.");
    }

    /// Each pot has its line of the log, under a key of its own.
    private static NewReading reading(
            UUID project,
            String step,
            String key,
            LocalDate day,
            String pot,
            Measure measure,
            int value) {
        byte[] own = (project + step + key + pot).getBytes(StandardCharsets.UTF_8);
        return new NewReading(
                UUID.nameUUIDFromBytes(own),
                day,
                step,
                pot,
                Map.of(measure, value),
                Optional.empty(),
                "",
                Optional.empty());
    }

    /// Both pots are measured, or neither is kept.
    private static List<Sentence> faults(
            ReadingForm form, Measure measure, Optional<Integer> a, Optional<Integer> b) {
        if (!form.faults().isEmpty()) {
            return form.faults();
        }
        if (a.isEmpty() || b.isEmpty()) {
            return List.of(
                    new Sentence(
                            "Il manque une mesure.",
                            "Mesure les deux pots.",
                            null,
                            a.isEmpty() ? "mesureA" : "mesureB",
                            Severity.BLOCKS));
        }
        return Stream.of(a.get(), b.get())
                        .allMatch(value -> value >= measure.least() && value <= measure.most())
                ? List.of()
                : List.of(GardenSentences.of(new GardenFinding.OutOfReach(measure)));
    }
}
