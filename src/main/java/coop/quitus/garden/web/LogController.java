package coop.quitus.garden.web;

import coop.quitus.garden.Flora;
import coop.quitus.garden.GardenFinding;
import coop.quitus.garden.GardenSentences;
import coop.quitus.garden.Gardening;
import coop.quitus.garden.Gardens;
import coop.quitus.garden.Measure;
import coop.quitus.garden.NewReading;
import coop.quitus.garden.Plant;
import coop.quitus.garden.Planting;
import coop.quitus.garden.Reading;
import coop.quitus.garden.Weather;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.picture.Pictures;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The log: write a line, strike one out.
@Controller
class LogController {

    private final Gardens gardens;
    private final Gardening gardening;
    private final Flora flora;
    private final Pictures pictures;
    private final Clock clock;

    LogController(
            Gardens gardens, Gardening gardening, Flora flora, Pictures pictures, Clock clock) {
        this.gardens = gardens;
        this.gardening = gardening;
        this.flora = flora;
        this.pictures = pictures;
        this.clock = clock;
    }

    @GetMapping(Here.LOG)
    View show(Frame frame, @PathVariable UUID project, ClassSession session) {
        return page(frame, project, Map.of(), List.of(), session);
    }

    private LogPage page(
            Frame frame,
            UUID project,
            Map<String, String> typed,
            List<Sentence> sentences,
            ClassSession session) {
        List<LogLine> lines =
                gardens.log(session.cooperative(), project).reversed().stream()
                        .filter(reading -> reading.step().isEmpty())
                        .map(reading ->
                                LogLine.of(reading, flora, Album.of(pictures, session, reading)))
                        .toList();
        return new LogPage(
                frame.titled("Notre carnet"),
                project,
                Here.tabs(project),
                subjects(project, session),
                lines,
                gardens.pictures(session.cooperative(), project).stream()
                        .filter(figure -> figure.key().matches("courbe-[a-z]+"))
                        .toList(),
                Ids.next(clock),
                Album.latest(pictures, session),
                typed,
                LocalDate.now(clock).toString(),
                switch (session.level()) {
                    case PICTURES -> "Je vois …";
                    case SHORT -> "Aujourd'hui, on voit que …";
                    case FULL -> "Depuis la dernière fois, … a changé : …";
                },
                session.level(),
                sentences);
    }

    private List<Choice> subjects(UUID project, ClassSession session) {
        var subjects = new ArrayList<Choice>();
        subjects.add(new Choice("", "Tout le jardin"));
        gardens.plantings(session.cooperative(), project).stream()
                .map(Planting::plant)
                .distinct()
                .flatMap(code -> flora.find(code).stream())
                .map((Plant plant) -> new Choice(plant.code(), plant.french()))
                .forEach(subjects::add);
        return subjects;
    }

    @PostMapping(Here.LOG)
    View note(
            Frame frame,
            @PathVariable UUID project,
            @RequestParam Map<String, String> sent,
            ClassSession session) {
        var form = new ReadingForm(sent);
        LocalDate day = form.day(LocalDate.now(clock));
        Map<Measure, Integer> measures = form.measures();
        if (!form.faults().isEmpty()) {
            return page(frame, project, sent, form.faults(), session).refused();
        }
        var asked =
                new NewReading(
                        Numbers.id(form.text("cle")).orElseGet(() -> Ids.next(clock)),
                        day,
                        "",
                        form.text("sujet"),
                        measures,
                        weather(form.text("temps")),
                        form.text("mots"),
                        Album.ours(pictures, session, form.text("image")));
        return switch (gardening.note(
                session.cooperative(), session.year(), project, asked, session.actor())) {
            case Outcome.Done<Reading, GardenFinding> _ ->
                    SeeOther.page(Here.log(project)).saying("C'est noté.");
            case Outcome.Refused<Reading, GardenFinding>(List<GardenFinding> findings) ->
                    page(frame, project, sent, GardenSentences.of(findings), session).refused();
        };
    }

    private static Optional<Weather> weather(String chosen) {
        for (Weather weather : Weather.values()) {
            if (weather.name().equals(chosen)) {
                return Optional.of(weather);
            }
        }
        return Optional.empty();
    }

    @PostMapping(Here.LOG + "/{reading}/rature")
    View strike(
            Frame frame,
            @PathVariable UUID project,
            @PathVariable UUID reading,
            ClassSession session) {
        return switch (gardening.strike(session.cooperative(), project, reading, session.actor())) {
            case Outcome.Done<Reading, GardenFinding> _ ->
                    SeeOther.page(Here.log(project)).saying("La ligne est barrée.");
            case Outcome.Refused<Reading, GardenFinding>(List<GardenFinding> findings) ->
                    page(frame, project, Map.of(), GardenSentences.of(findings), session).refused();
        };
    }
}
