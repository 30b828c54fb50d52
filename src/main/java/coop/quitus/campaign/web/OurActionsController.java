package coop.quitus.campaign.web;

import coop.quitus.campaign.CampaignFinding;
import coop.quitus.campaign.Campaigns;
import coop.quitus.campaign.Edition;
import coop.quitus.campaign.Enrolment;
import coop.quitus.campaign.Enrolments;
import coop.quitus.campaign.NewEnrolment;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The actions that a cooperative's classes may join, and enrolling one.
@Controller
class OurActionsController {

    private final Campaigns campaigns;
    private final Enrolments enrolments;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    OurActionsController(
            Campaigns campaigns, Enrolments enrolments, Places places, Rights rights, Clock clock) {
        this.campaigns = campaigns;
        this.enrolments = enrolments;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Here.OURS)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        String path = Here.ours(cooperative, year);
        return new OurActionsPage(
                frame.titled("Les actions"),
                path,
                year,
                campaigns.of(school(cooperative).association(), year),
                enrolments.of(cooperative, year),
                rights.opens("POST", path + "/x/inscription", reader));
    }

    @GetMapping(Here.OURS + "/{edition}/inscription")
    View ask(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID edition) {
        return form(
                frame,
                cooperative,
                year,
                known(cooperative, edition),
                Map.of("cle", Ids.next(clock).toString()),
                List.of());
    }

    @PostMapping(Here.OURS + "/{edition}/inscription")
    View enrol(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID edition,
            @RequestParam UUID cle,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Edition which = known(cooperative, edition);
        var form = new SentForm(sent);
        NewEnrolment asked = asked(cle, which, form);
        if (!form.faults().isEmpty()) {
            return form(frame, cooperative, year, which, sent, form.faults()).refused();
        }
        return switch (enrolments.enrol(cooperative, asked, reader.acting())) {
            case Outcome.Done<Enrolment, CampaignFinding>(Enrolment done, var remarks) ->
                    SeeOther.page(Here.enrolment(cooperative, year, done.id()))
                            .saying(
                                    "La classe est inscrite à « "
                                            + which.title()
                                            + " »."
                                            + Here.remarks(remarks));
            case Outcome.Refused<Enrolment, CampaignFinding>(var findings) ->
                    form(frame, cooperative, year, which, sent, Here.said(findings)).refused();
        };
    }

    private static NewEnrolment asked(UUID key, Edition edition, SentForm form) {
        return new NewEnrolment(
                key,
                edition.id(),
                form.text("classe"),
                form.text("categorie"),
                form.count("eleves"),
                form.count("adultes"),
                IntStream.range(0, edition.rules().commitments().size())
                        .filter(i -> !form.text("engagement." + i).isEmpty())
                        .boxed()
                        .collect(Collectors.toSet()));
    }

    private EnrolmentFormPage form(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Edition edition,
            Map<String, String> typed,
            List<Sentence> sentences) {
        return new EnrolmentFormPage(
                frame.titled("Inscrire une classe : " + edition.title()),
                Here.ours(cooperative, year),
                edition,
                school(cooperative).classes().stream()
                        .map(one -> new Choice(one.code(), one.name()))
                        .toList(),
                typed,
                sentences);
    }

    private Edition known(CooperativeId cooperative, UUID edition) {
        return campaigns
                .find(edition)
                .filter(one -> one.association().equals(school(cooperative).association()))
                .orElseThrow(() -> new NotFound("no action " + edition));
    }

    private Cooperative school(CooperativeId cooperative) {
        return places.cooperative(cooperative)
                .orElseThrow(() -> new NotFound("no cooperative " + cooperative));
    }
}
