package coop.quitus.training.web;

import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.training.NewSession;
import coop.quitus.training.Training;
import coop.quitus.training.TrainingFinding;
import coop.quitus.training.TrainingSentences;
import coop.quitus.training.TrainingSession;
import coop.quitus.training.Trainings;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The catalogue of an association and its sessions; who owes a training; hours by year.
@Controller
class AssociationTrainingsController {

    private static final String HERE = Where.ASSOCIATION + "/formations";

    private final Trainings trainings;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    AssociationTrainingsController(Trainings trainings, Places places, Rights rights, Clock clock) {
        this.trainings = trainings;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(HERE)
    View show(Frame frame, @PathVariable AssociationId association, Person reader) {
        return page(frame, association, reader, Map.of(), List.of());
    }

    @PostMapping(HERE)
    View offer(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam UUID cle,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        var asked =
                new Training(
                        cle,
                        form.text("titre"),
                        form.text("public"),
                        form.text("but"),
                        form.count("minutes"),
                        !form.text("obligatoire").isEmpty());
        if (!form.faults().isEmpty()) {
            return page(frame, association, reader, sent, form.faults()).refused();
        }
        return after(
                trainings.offer(association, asked, reader.acting()),
                frame,
                association,
                reader,
                sent,
                "Cette formation est au catalogue. Annoncez une session.");
    }

    @PostMapping(HERE + "/sessions")
    View announce(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam UUID cle,
            @RequestParam UUID formation,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        var asked =
                new NewSession(
                        cle,
                        formation,
                        form.day("jour"),
                        hour(form.text("de")),
                        hour(form.text("jusqua")),
                        form.text("lieu"),
                        form.text("lien"),
                        form.count("places"));
        if (!form.faults().isEmpty()) {
            return page(frame, association, reader, sent, form.faults()).refused();
        }
        Outcome<TrainingSession, TrainingFinding> outcome =
                trainings.announce(association, asked, reader.acting());
        return after(outcome, frame, association, reader, sent, "La session est annoncée.");
    }

    private static @Nullable LocalTime hour(String typed) {
        try {
            return typed.isEmpty() ? null : LocalTime.parse(typed);
        } catch (DateTimeException notAnHour) {
            return null;
        }
    }

    private <T> View after(
            Outcome<T, TrainingFinding> outcome,
            Frame frame,
            AssociationId association,
            Person reader,
            Map<String, String> sent,
            String word) {
        return switch (outcome) {
            case Outcome.Done<T, TrainingFinding> _ ->
                    SeeOther.page(Where.path(association) + "/formations").saying(word);
            case Outcome.Refused<T, TrainingFinding>(var findings) ->
                    page(frame, association, reader, sent, TrainingSentences.of(findings))
                            .refused();
        };
    }

    private AssociationTrainingsPage page(
            Frame frame,
            AssociationId association,
            Person reader,
            Map<String, String> sent,
            List<Sentence> sentences) {
        String here = Where.path(association) + "/formations";
        return new AssociationTrainingsPage(
                Where.framed(
                        frame, "Les formations", Where.association(places, association).name()),
                here,
                trainings.catalogue(association),
                trainings.sessions(association),
                trainings.lacking(association),
                rights.opens("POST", here, reader),
                Ids.next(clock),
                sent,
                sentences);
    }

    @GetMapping(HERE + "/heures")
    View hours(Frame frame, @PathVariable AssociationId association) {
        return new TrainingHoursPage(
                Where.framed(
                        frame,
                        "Les heures de formation",
                        Where.association(places, association).name()),
                Where.path(association) + "/formations",
                trainings.hours(association));
    }
}
