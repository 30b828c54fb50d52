package coop.quitus.training.web;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.training.Enrolment;
import coop.quitus.training.Enrolments;
import coop.quitus.training.TrainingFinding;
import coop.quitus.training.TrainingSentences;
import coop.quitus.training.Trainings;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// Trainings as an adult of a cooperative meets them: take a seat, give it back, keep the
/// certificate.
@Controller
class CooperativeTrainingsController {

    private static final String HERE = Where.COOPERATIVE + "/formations";

    private final Trainings trainings;
    private final Enrolments enrolments;
    private final Places places;
    private final Clock clock;

    CooperativeTrainingsController(
            Trainings trainings, Enrolments enrolments, Places places, Clock clock) {
        this.trainings = trainings;
        this.enrolments = enrolments;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping(HERE)
    View show(Frame frame, @PathVariable CooperativeId cooperative, Person reader) {
        return page(frame, cooperative, reader, List.of());
    }

    @PostMapping(HERE + "/{session}/inscription")
    View enrol(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID session,
            Person reader) {
        Where.cooperative(places, cooperative);
        return switch (enrolments.enrol(cooperative, session, reader.acting())) {
            case Outcome.Done<Enrolment, TrainingFinding>(var _, var remarks) ->
                    SeeOther.page(Where.path(cooperative) + "/formations")
                            .saying(
                                    remarks.isEmpty()
                                            ? "C'est noté : vous avez une place."
                                            : TrainingSentences.of(remarks.getFirst()).fact());
            case Outcome.Refused<Enrolment, TrainingFinding>(var findings) ->
                    page(frame, cooperative, reader, TrainingSentences.of(findings)).refused();
        };
    }

    @PostMapping(HERE + "/{session}/desistement")
    View giveUp(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID session,
            Person reader) {
        Where.cooperative(places, cooperative);
        return switch (enrolments.giveUp(cooperative, session, reader.acting())) {
            case Outcome.Done<Enrolment, TrainingFinding> _ ->
                    SeeOther.page(Where.path(cooperative) + "/formations")
                            .saying("Votre place est rendue.");
            case Outcome.Refused<Enrolment, TrainingFinding>(var findings) ->
                    page(frame, cooperative, reader, TrainingSentences.of(findings)).refused();
        };
    }

    @GetMapping(HERE + "/{session}/attestation.pdf")
    View certificate(
            @PathVariable CooperativeId cooperative, @PathVariable UUID session, Person reader) {
        Cooperative where = Where.cooperative(places, cooperative);
        byte[] paper =
                enrolments
                        .certificate(where.association(), session, reader.id(), reader.acting())
                        .orElseThrow(() -> new NotFound("no attendance"));
        return new Download("attestation.pdf", "application/pdf", out -> out.write(paper));
    }

    private CooperativeTrainingsPage page(
            Frame frame, CooperativeId cooperative, Person reader, List<Sentence> sentences) {
        Cooperative where = Where.cooperative(places, cooperative);
        return new CooperativeTrainingsPage(
                Where.framed(frame, "Les formations", where.name()),
                Where.path(cooperative) + "/formations",
                Where.path(where.association()) + "/calendrier.ics",
                trainings.sessions(where.association()),
                enrolments.of(where.association(), reader.id()).stream()
                        .collect(Collectors.toMap(Enrolment::session, Function.identity())),
                clock.instant(),
                TrainingSentences.of(trainings.owed(cooperative, reader.id())),
                sentences);
    }
}
