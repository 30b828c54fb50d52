package coop.quitus.appointment.web;

import coop.quitus.appointment.AppointmentFinding;
import coop.quitus.appointment.AppointmentSentences;
import coop.quitus.appointment.Appointments;
import coop.quitus.discharge.DischargeFinding;
import coop.quitus.discharge.DischargeSentences;
import coop.quitus.discharge.MandatePledge;
import coop.quitus.discharge.Pledges;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The mandate of a cooperative: who holds it, the engagement of the year, and taking it back.
@Controller
class MandateController {

    private final MandatePages pages;
    private final Places places;
    private final Appointments appointments;
    private final Pledges pledges;

    MandateController(
            MandatePages pages, Places places, Appointments appointments, Pledges pledges) {
        this.pages = pages;
        this.places = places;
        this.appointments = appointments;
        this.pledges = pledges;
    }

    @GetMapping(Here.MANDATE)
    View show(Frame frame, @PathVariable CooperativeId cooperative, Person reader) {
        return pages.page(frame, cooperative, reader, Map.of(), List.of());
    }

    @PostMapping(Here.MANDATE + "/engagement")
    View pledge(Frame frame, @PathVariable CooperativeId cooperative, Person reader) {
        Here.school(places, cooperative);
        return switch (pledges.accept(cooperative, reader.acting())) {
            case Outcome.Done<MandatePledge, DischargeFinding>(MandatePledge taken, var _) ->
                    SeeOther.page(Here.mandate(cooperative))
                            .saying(
                                    "Votre engagement pour "
                                            + taken.year().inFrench()
                                            + " est signé.");
            case Outcome.Refused<MandatePledge, DischargeFinding>(var findings) ->
                    pages.page(
                                    frame,
                                    cooperative,
                                    reader,
                                    Map.of(),
                                    findings.stream().map(DischargeSentences::of).toList())
                            .refused();
        };
    }

    @PostMapping(Here.MANDATE + "/{mandate}/revocation")
    View revoke(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID mandate,
            @RequestParam(defaultValue = "") String motif,
            Person reader) {
        Here.school(places, cooperative);
        return switch (appointments.revoke(cooperative, mandate, motif, reader.acting())) {
            case Outcome.Done<Mandate, AppointmentFinding>(Mandate _, var remarks) ->
                    SeeOther.page(Here.mandate(cooperative))
                            .saying(AppointmentSentences.of(remarks.getFirst()).onOneLine());
            case Outcome.Refused<Mandate, AppointmentFinding>(var findings) ->
                    pages.page(
                                    frame,
                                    cooperative,
                                    reader,
                                    Map.of("motif", motif),
                                    AppointmentSentences.of(findings))
                            .refused();
        };
    }
}
