package coop.quitus.federation.web;

import coop.quitus.federation.Cooperative;
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
import coop.quitus.kernel.CooperativeId;
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

/// The people of a cooperative: who holds which mandate, whom one invites, what ends.
@Controller
class PeopleController {

    private final Places places;
    private final Mandates mandates;
    private final Welcome welcome;
    private final People people;
    private final Clock clock;

    PeopleController(
            Places places, Mandates mandates, Welcome welcome, People people, Clock clock) {
        this.places = places;
        this.mandates = mandates;
        this.welcome = welcome;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/cooperatives/{cooperative}/personnes")
    View show(Frame frame, @PathVariable CooperativeId cooperative, Actor reader) {
        return page(frame, cooperative, reader, InvitationForm.empty(today()), List.of());
    }

    @PostMapping("/cooperatives/{cooperative}/personnes")
    View invite(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @ModelAttribute InvitationForm form,
            Actor by) {
        Place place =
                form.classe().isBlank()
                        ? new Place.InCooperative(cooperative)
                        : new Place.InClass(cooperative, form.classe());
        Optional<Invited> asked = form.asked(place);
        if (asked.isEmpty()) {
            return page(
                            frame,
                            cooperative,
                            by,
                            form,
                            List.of(
                                    PlaceSentences.of(
                                            new PlaceFinding.RoleDoesNotFit(form.role()))))
                    .refused();
        }
        return switch (welcome.invite(asked.get(), by)) {
            case Outcome.Done<Mandate, Finding> _ ->
                    SeeOther.page("/cooperatives/" + cooperative + "/personnes")
                            .saying(
                                    "C'est fait : "
                                            + form.nom().strip()
                                            + " reçoit une invitation.");
            case Outcome.Refused<Mandate, Finding> refused ->
                    page(
                                    frame,
                                    cooperative,
                                    by,
                                    form,
                                    refused.findings().stream()
                                            .map(PlaceSentences::ofInvitation)
                                            .toList())
                            .refused();
        };
    }

    @PostMapping("/cooperatives/{cooperative}/mandats/{mandate}/fin")
    View end(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID mandate,
            Actor by) {
        return switch (mandates.end(mandate, by)) {
            case Outcome.Done<Mandate, PlaceFinding> _ ->
                    SeeOther.page("/cooperatives/" + cooperative + "/personnes")
                            .saying("Ce mandat est fini. Ses droits aussi.");
            case Outcome.Refused<Mandate, PlaceFinding> refused ->
                    page(
                                    frame,
                                    cooperative,
                                    by,
                                    InvitationForm.empty(today()),
                                    refused.findings().stream().map(PlaceSentences::of).toList())
                            .refused();
        };
    }

    private PeoplePage page(
            Frame frame,
            CooperativeId id,
            Actor reader,
            InvitationForm form,
            List<Sentence> sentences) {
        Cooperative cooperative = Inside.cooperative(places, id);
        List<Mandate> held = mandates.in(id);
        Set<Role> givable = mandates.givable(id, reader.person());
        var rows =
                MandateRow.of(
                        held,
                        people.named(held.stream().map(Mandate::person).distinct().toList()),
                        today(),
                        one ->
                                givable.contains(one.role())
                                        ? "/cooperatives/" + id + "/mandats/" + one.id() + "/fin"
                                        : "");
        return new PeoplePage(
                Inside.framed(frame, "Les personnes", cooperative.name()),
                cooperative,
                rows,
                InvitationForm.roles(givable),
                form,
                sentences);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
