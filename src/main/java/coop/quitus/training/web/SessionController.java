package coop.quitus.training.web;

import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.training.Enrolments;
import coop.quitus.training.TrainingFinding;
import coop.quitus.training.TrainingSentences;
import coop.quitus.training.TrainingSession;
import coop.quitus.training.Trainings;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One session, for those who hold it: the list, the sheet, the attendance.
@Controller
class SessionController {

    private static final String HERE = Where.ASSOCIATION + "/formations/sessions/{session}";

    private final Trainings trainings;
    private final Enrolments enrolments;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    SessionController(
            Trainings trainings, Enrolments enrolments, Places places, Rights rights, Clock clock) {
        this.trainings = trainings;
        this.enrolments = enrolments;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(HERE)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID session,
            Person reader) {
        return page(frame, association, session, reader, List.of());
    }

    @PostMapping(HERE + "/presences")
    View attend(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID session,
            @RequestParam(defaultValue = "") Set<UUID> present,
            Person reader) {
        return switch (enrolments.attend(association, session, present, reader.acting())) {
            case Outcome.Done<Integer, TrainingFinding>(Integer came, var _) ->
                    SeeOther.page(path(association, session))
                            .saying(
                                    (came == 1
                                                    ? "1 personne est venue"
                                                    : came + " personnes sont venues")
                                            + ". Leurs attestations sont prêtes.");
            case Outcome.Refused<Integer, TrainingFinding>(var findings) ->
                    page(frame, association, session, reader, TrainingSentences.of(findings))
                            .refused();
        };
    }

    @PostMapping(HERE + "/annulation")
    View cancel(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID session,
            Person reader) {
        return switch (trainings.cancel(association, session, reader.acting())) {
            case Outcome.Done<TrainingSession, TrainingFinding> _ ->
                    SeeOther.page(path(association, session))
                            .saying(
                                    "La session est annulée. Les personnes inscrites reçoivent un message.");
            case Outcome.Refused<TrainingSession, TrainingFinding>(var findings) ->
                    page(frame, association, session, reader, TrainingSentences.of(findings))
                            .refused();
        };
    }

    @GetMapping(HERE + "/emargement.pdf")
    View sheet(@PathVariable AssociationId association, @PathVariable UUID session) {
        known(association, session);
        return new Download(
                "emargement.pdf",
                "application/pdf",
                out -> out.write(enrolments.sheet(association, session)));
    }

    private TrainingSession known(AssociationId association, UUID session) {
        Where.association(places, association);
        return trainings
                .session(association, session)
                .orElseThrow(() -> new NotFound("no session " + session));
    }

    private static String path(AssociationId association, UUID session) {
        return Where.path(association) + "/formations/sessions/" + session;
    }

    private SessionPage page(
            Frame frame,
            AssociationId association,
            UUID session,
            Person reader,
            List<Sentence> sentences) {
        TrainingSession known = known(association, session);
        String here = path(association, session);
        return new SessionPage(
                Where.framed(
                        frame,
                        known.training().title(),
                        Where.association(places, association).name()),
                here,
                Where.path(association) + "/formations",
                known,
                enrolments.in(association, session),
                !known.startsAt().isAfter(clock.instant()),
                rights.opens("POST", here + "/presences", reader),
                sentences);
    }
}
