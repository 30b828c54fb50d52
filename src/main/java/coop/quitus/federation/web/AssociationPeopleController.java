package coop.quitus.federation.web;

import coop.quitus.federation.Association;
import coop.quitus.federation.Invited;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Place;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.federation.PlaceSentences;
import coop.quitus.federation.Places;
import coop.quitus.federation.Welcome;
import coop.quitus.identity.People;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// The people of an association itself: its team, its board, its auditor.
@Controller
class AssociationPeopleController {

    private final Places places;
    private final Mandates mandates;
    private final Welcome welcome;
    private final People people;
    private final Clock clock;

    AssociationPeopleController(
            Places places, Mandates mandates, Welcome welcome, People people, Clock clock) {
        this.places = places;
        this.mandates = mandates;
        this.welcome = welcome;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/associations/{association}/personnes")
    View show(Frame frame, @PathVariable AssociationId association, Actor reader) {
        return page(frame, association, reader, InvitationForm.empty(today()), List.of());
    }

    @PostMapping("/associations/{association}/personnes")
    View invite(
            Frame frame,
            @PathVariable AssociationId association,
            @ModelAttribute InvitationForm form,
            Actor by) {
        Optional<Invited> asked = form.asked(new Place.InAssociation(association));
        if (asked.isEmpty()) {
            var unreadable = new PlaceFinding.RoleDoesNotFit(form.role());
            return page(frame, association, by, form, List.of(PlaceSentences.of(unreadable)))
                    .refused();
        }
        return switch (welcome.invite(asked.get(), by)) {
            case Outcome.Done<Mandate, Finding> _ ->
                    SeeOther.page("/associations/" + association + "/personnes")
                            .saying(
                                    "C'est fait : "
                                            + form.nom().strip()
                                            + " reçoit une invitation.");
            case Outcome.Refused<Mandate, Finding> refused ->
                    page(frame, association, by, form, sentences(refused.findings())).refused();
        };
    }

    @PostMapping("/associations/{association}/mandats/{mandate}/fin")
    View end(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID mandate,
            Actor by) {
        return switch (mandates.end(mandate, by)) {
            case Outcome.Done<Mandate, PlaceFinding> _ ->
                    SeeOther.page("/associations/" + association + "/personnes")
                            .saying("Ce mandat est fini. Ses droits aussi.");
            case Outcome.Refused<Mandate, PlaceFinding> refused ->
                    page(
                                    frame,
                                    association,
                                    by,
                                    InvitationForm.empty(today()),
                                    sentences(refused.findings()))
                            .refused();
        };
    }

    private static List<Sentence> sentences(List<? extends Finding> findings) {
        return findings.stream().map(PlaceSentences::ofInvitation).toList();
    }

    private AssociationPeoplePage page(
            Frame frame,
            AssociationId id,
            Actor reader,
            InvitationForm form,
            List<Sentence> sentences) {
        Association association = Inside.association(places, id);
        List<Mandate> held = mandates.in(id);
        Set<Role> givable = mandates.givable(id, reader.person());
        var rows =
                MandateRow.of(
                        held,
                        people.named(held.stream().map(Mandate::person).distinct().toList()),
                        today(),
                        one ->
                                givable.contains(one.role())
                                        ? "/associations/" + id + "/mandats/" + one.id() + "/fin"
                                        : "");
        return new AssociationPeoplePage(
                Inside.framed(frame, "Les personnes", association.name()),
                association,
                rows,
                InvitationForm.roles(givable),
                form,
                sentences);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
