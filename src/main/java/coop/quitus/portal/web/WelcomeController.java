package coop.quitus.portal.web;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Place;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Visitors;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// The front door: to the one place where one has a part, or to the choice between them.
@Controller
class WelcomeController {

    private final Visitors visitors;
    private final Mandates mandates;
    private final Places places;
    private final boolean demo;

    WelcomeController(
            Visitors visitors,
            Mandates mandates,
            Places places,
            @Value("${quitus.demo:false}") boolean demo) {
        this.visitors = visitors;
        this.mandates = mandates;
        this.places = places;
        this.demo = demo;
    }

    @GetMapping("/")
    View enter(Frame frame) {
        Optional<Person> visitor = visitors.visitor();
        if (visitor.isEmpty()) {
            return SeeOther.page(demo ? "/demo" : "/connexion");
        }
        List<PlacesPage.Part> parts = partsOf(visitor.get());
        boolean oneAlone = parts.stream().map(PlacesPage.Part::href).distinct().count() == 1;
        return (oneAlone ? SeeOther.page(parts.getFirst().href()) : SeeOther.page("/lieux"))
                .saying(frame.notice());
    }

    @GetMapping("/lieux")
    View choose(Frame frame, Person person) {
        return new PlacesPage(
                frame.titled("Où allez-vous ?"), partsOf(person), person.administrator());
    }

    private List<PlacesPage.Part> partsOf(Person person) {
        return mandates.of(person.id()).stream().flatMap(this::parts).distinct().toList();
    }

    private Stream<PlacesPage.Part> parts(Mandate mandate) {
        String role = mandate.role().inFrench();
        return switch (mandate.place()) {
            case Place.InClass(CooperativeId cooperative, String code) ->
                    places.cooperative(cooperative).stream()
                            .map(one -> part(one, role + ", " + code));
            case Place.InCooperative(CooperativeId cooperative) ->
                    places.cooperative(cooperative).stream().map(one -> part(one, role));
            case Place.InSchool(String uai) ->
                    places.cooperativesOf(uai).stream().map(one -> part(one, role));
            case Place.InAssociation(AssociationId association) ->
                    places.association(association).stream().map(one -> part(one, role));
            case Place.InFederation() ->
                    Stream.concat(
                            Stream.of(
                                    new PlacesPage.Part(
                                            "/federation/chiffres", "La fédération", role, "map")),
                            places.associations().stream().map(one -> part(one, role)));
        };
    }

    private static PlacesPage.Part part(Cooperative one, String role) {
        return new PlacesPage.Part(
                "/cooperatives/" + one.id(), one.name() + ", " + one.number(), role, "school");
    }

    private static PlacesPage.Part part(Association one, String role) {
        return new PlacesPage.Part(
                "/associations/" + one.id() + "/cooperatives", one.name(), role, "map");
    }
}
