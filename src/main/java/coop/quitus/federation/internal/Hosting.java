package coop.quitus.federation.internal;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Invited;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.NewMandate;
import coop.quitus.federation.Place;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.federation.Places;
import coop.quitus.federation.Welcome;
import coop.quitus.identity.Invitations;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.PersonFinding;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Invites people to a part in a place.
@Component
final class Hosting implements Welcome {

    private final Mandates mandates;
    private final Places places;
    private final People people;
    private final Invitations invitations;
    private final Clock clock;

    Hosting(Mandates mandates, Places places, People people, Invitations invitations, Clock clock) {
        this.mandates = mandates;
        this.places = places;
        this.people = people;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public Outcome<Mandate, Finding> invite(Invited invited, Actor by) {
        // Someone unknown holds nothing: any id will do to ask.
        UUID known =
                people.withEmail(invited.email()).map(Person::id).orElseGet(() -> Ids.next(clock));
        var findings = new ArrayList<Finding>(people.examine(invited.name(), invited.email()));
        findings.addAll(mandates.examine(mandateFor(known, invited), by));
        MandateRules.mostUntil(invited.role(), invited.from())
                .filter(last -> invited.until().filter(last::isBefore).isPresent())
                .map(last -> new PlaceFinding.ReadsForATime(invited.from(), last))
                .ifPresent(findings::add);
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        // Three acts, each whole: if the house falls in between, the same form is sent again.
        if (!(people.know(invited.name(), invited.email(), by)
                instanceof Outcome.Done<Person, PersonFinding>(Person person, _))) {
            throw new IllegalStateException("examined, then refused: " + invited.email());
        }
        return switch (mandates.give(mandateFor(person.id(), invited), by)) {
            case Outcome.Done<Mandate, PlaceFinding>(Mandate mandate, _) -> {
                invitations.invite(
                        person,
                        by.name()
                                + " vous confie le rôle « "
                                + invited.role().inFrench()
                                + " » : "
                                + named(invited.place())
                                + ".",
                        by);
                yield Outcome.done(mandate);
            }
            case Outcome.Refused<Mandate, PlaceFinding>(List<PlaceFinding> late) ->
                    Outcome.refused(List.copyOf(late));
        };
    }

    private static NewMandate mandateFor(UUID person, Invited invited) {
        return new NewMandate(
                person, invited.role(), invited.place(), invited.from(), invited.until());
    }

    private String named(Place place) {
        return switch (place) {
            case Place.InClass(CooperativeId id, String code) -> code + ", " + nameOf(id);
            case Place.InCooperative(CooperativeId id) -> nameOf(id);
            case Place.InSchool(String uai) ->
                    places.cooperativesOf(uai).stream()
                            .findFirst()
                            .map(Cooperative::name)
                            .orElse(uai);
            case Place.InAssociation(AssociationId id) ->
                    places.association(id).map(Association::name).orElse("");
            case Place.InFederation() -> "la fédération";
        };
    }

    private String nameOf(CooperativeId id) {
        return places.cooperative(id).map(Cooperative::name).orElse("");
    }
}
