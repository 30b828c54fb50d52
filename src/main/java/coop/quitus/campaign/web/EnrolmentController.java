package coop.quitus.campaign.web;

import coop.quitus.campaign.CampaignFinding;
import coop.quitus.campaign.Enrolment;
import coop.quitus.campaign.Enrolments;
import coop.quitus.campaign.HandedIn;
import coop.quitus.campaign.Participation;
import coop.quitus.campaign.Participation.Telling;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One class in one action: what it hands in and tells, its certificate, its withdrawal.
@Controller
class EnrolmentController {

    private final Enrolments enrolments;
    private final Rights rights;
    private final Shown shown;
    private final Clock clock;

    EnrolmentController(Enrolments enrolments, Rights rights, Shown shown, Clock clock) {
        this.shown = shown;
        this.enrolments = enrolments;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Here.ENROLMENT)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID enrolment,
            Person reader) {
        return page(frame, known(cooperative, year, enrolment), Map.of(), "", List.of(), reader);
    }

    @PostMapping(Here.ENROLMENT + "/rendus/{deliverable}")
    View handIn(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID enrolment,
            @PathVariable String deliverable,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Participation which = known(cooperative, year, enrolment);
        var form = new SentForm(sent);
        return switch (enrolments.handIn(
                cooperative,
                enrolment,
                deliverable,
                form.text("texte"),
                picture(form),
                !form.text("montrer").isEmpty(),
                reader.acting())) {
            case Outcome.Done<HandedIn, CampaignFinding> _ ->
                    SeeOther.page(Here.enrolment(cooperative, year, enrolment))
                            .saying("C'est remis.");
            case Outcome.Refused<HandedIn, CampaignFinding>(var findings) ->
                    page(frame, which, sent, deliverable, Here.said(findings), reader).refused();
        };
    }

    private static Optional<UUID> picture(SentForm form) {
        try {
            return form.text("image").isEmpty()
                    ? Optional.empty()
                    : Optional.of(UUID.fromString(form.text("image")));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @PostMapping(Here.ENROLMENT + "/bilan")
    View tell(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID enrolment,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Participation which = known(cooperative, year, enrolment);
        var form = new SentForm(sent);
        var told = new Telling(form.count("eleves"), form.count("heures"));
        if (!form.faults().isEmpty()) {
            return page(frame, which, sent, "bilan", form.faults(), reader).refused();
        }
        return switch (enrolments.tell(cooperative, enrolment, told, reader.acting())) {
            case Outcome.Done<Telling, CampaignFinding> _ ->
                    SeeOther.page(Here.enrolment(cooperative, year, enrolment))
                            .saying("C'est noté : l'association le compte dans son bilan.");
            case Outcome.Refused<Telling, CampaignFinding>(var findings) ->
                    page(frame, which, sent, "bilan", Here.said(findings), reader).refused();
        };
    }

    @PostMapping(Here.ENROLMENT + "/retrait")
    View withdraw(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID enrolment,
            Person reader) {
        return switch (enrolments.withdraw(cooperative, enrolment, reader.acting())) {
            case Outcome.Done<Enrolment, CampaignFinding> _ ->
                    SeeOther.page(Here.ours(cooperative, year))
                            .saying(
                                    "La classe est retirée ; sa place va à la première qui attend.");
            case Outcome.Refused<Enrolment, CampaignFinding> _ ->
                    throw new NotFound("no enrolment " + enrolment);
        };
    }

    @GetMapping(Here.ENROLMENT + "/attestation.pdf")
    View certificate(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID enrolment,
            Person reader) {
        Participation which = known(cooperative, year, enrolment);
        List<CampaignFinding> lacks = enrolments.lacks(which);
        return lacks.isEmpty()
                ? new Download(
                        "attestation-"
                                + which.edition().kit()
                                + "-"
                                + which.enrolment().classCode().toLowerCase(Locale.ROOT)
                                + ".pdf",
                        "application/pdf",
                        out -> enrolments.certificate(which, out, reader.acting()))
                : SeeOther.page(Here.enrolment(cooperative, year, enrolment))
                        .saying("L'attestation n'est pas prête." + Here.remarks(lacks));
    }

    private EnrolmentPage page(
            Frame frame,
            Participation participation,
            Map<String, String> typed,
            String failed,
            List<Sentence> sentences,
            Person reader) {
        Enrolment enrolment = participation.enrolment();
        SchoolYear year = participation.edition().year();
        String path = Here.ours(enrolment.cooperative(), year);
        return new EnrolmentPage(
                frame.titled(participation.edition().title() + " : " + enrolment.classCode()),
                path,
                participation,
                participation.edition().settled(LocalDate.now(clock)),
                rights.opens("POST", path + "/inscriptions/" + enrolment.id() + "/bilan", reader),
                shown.ofTheClass(participation).stream()
                        .map(one -> new Choice(one.id().toString(), one.words()))
                        .toList(),
                Here.said(enrolments.lacks(participation)),
                typed,
                failed,
                sentences);
    }

    private Participation known(CooperativeId cooperative, SchoolYear year, UUID enrolment) {
        return enrolments
                .find(cooperative, enrolment)
                .filter(one -> one.edition().year().equals(year))
                .orElseThrow(() -> new NotFound("no enrolment " + enrolment));
    }
}
