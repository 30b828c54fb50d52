package coop.quitus.appointment.web;

import coop.quitus.appointment.Appointments;
import coop.quitus.appointment.AssociationMandates;
import coop.quitus.appointment.Consent;
import coop.quitus.appointment.MandateEvent;
import coop.quitus.appointment.MandateStanding.Holder;
import coop.quitus.appointment.Nomination;
import coop.quitus.appointment.web.MandatePage.Waiting;
import coop.quitus.discharge.MandatePledge;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Draws the mandate's page, for whichever form comes back to it.
@Component
final class MandatePages {

    private final Appointments appointments;
    private final AssociationMandates mandates;
    private final Places places;
    private final Vouchers vouchers;
    private final Rights rights;
    private final Clock clock;

    MandatePages(
            Appointments appointments,
            AssociationMandates mandates,
            Places places,
            Vouchers vouchers,
            Rights rights,
            Clock clock) {
        this.appointments = appointments;
        this.mandates = mandates;
        this.places = places;
        this.vouchers = vouchers;
        this.rights = rights;
        this.clock = clock;
    }

    MandatePage page(
            Frame frame,
            CooperativeId cooperative,
            Person reader,
            Map<String, String> sent,
            List<Sentence> sentences) {
        Here.school(places, cooperative);
        String here = Here.mandate(cooperative);
        List<Holder> holders = mandates.in(cooperative);
        return new MandatePage(
                frame.titled("Le mandat"),
                here,
                "/cooperatives/" + cooperative,
                cooperative,
                LocalDate.now(clock),
                holders,
                appointments.all(cooperative).stream()
                        .filter(Nomination::waits)
                        .map(one -> waiting(cooperative, one, reader))
                        .toList(),
                pledge(holders, reader),
                may(here, cooperative, reader),
                history(here, cooperative, reader),
                sent,
                sentences);
    }

    private Waiting waiting(CooperativeId cooperative, Nomination nomination, Person reader) {
        Consent consent = appointments.consent(cooperative, nomination);
        return new Waiting(
                nomination,
                consent,
                vouchers.describe(
                        cooperative,
                        nomination.forms().stream().map(Nomination.Form::voucher).toList()),
                consent.teachers().stream().anyMatch(one -> one.person().equals(reader.id())));
    }

    /// What the reader still has to sign.
    private static String pledge(List<Holder> holders, Person reader) {
        boolean owes =
                holders.stream()
                        .filter(Holder::holdsTheMandate)
                        .anyMatch(one -> one.person().equals(reader.id()) && !one.pledged());
        return owes ? MandatePledge.SENTENCE : "";
    }

    private MandatePage.May may(String here, CooperativeId cooperative, Person reader) {
        int year = SchoolYear.of(LocalDate.now(clock)).startsIn();
        return new MandatePage.May(
                rights.opens("POST", here + "/presentations", reader),
                rights.opens("POST", here + "/" + Ids.next(clock) + "/revocation", reader),
                rights.opens("POST", here + "/lettres", reader),
                rights.opens(
                        "GET",
                        "/cooperatives/" + cooperative + "/exercices/" + year + "/caisse",
                        reader));
    }

    /// Reasons are for those who answer for the books, and for the association.
    private List<MandateEvent> history(String here, CooperativeId cooperative, Person reader) {
        boolean whole =
                rights.opens("POST", here + "/engagement", reader)
                        || rights.opens("POST", here + "/lettres", reader);
        return appointments.history(cooperative).stream()
                .map(one ->
                        whole ? one : new MandateEvent(one.on(), one.icon(), one.sentence(), ""))
                .toList();
    }
}
