package coop.quitus.portal.web;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Place;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.portal.PracticeYear;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// The practice school: its door, its tour, and what the tour hands out.
@Controller
class PracticeController {

    private static final String TOUR = "/entrainement/visite";

    private final PracticeYear practice;
    private final Mandates mandates;
    private final Places places;

    PracticeController(PracticeYear practice, Mandates mandates, Places places) {
        this.practice = practice;
        this.mandates = mandates;
        this.places = places;
    }

    @GetMapping("/entrainement")
    View door(Frame frame, Person person) {
        return new PracticePage(
                frame.titled("L'école d'entraînement"), practice.of(person).isPresent());
    }

    @PostMapping("/entrainement")
    View begin(Person person) {
        practice.begin(person);
        return SeeOther.page(TOUR).saying("Votre école est prête.");
    }

    @GetMapping(TOUR)
    View tour(Frame frame, Person person) {
        return inside(
                person,
                school ->
                        new TourPage(
                                frame.titled("La visite guidée").at(school.name()).practising(true),
                                practice.tour(school, person),
                                associationsOf(person)));
    }

    @GetMapping("/entrainement/releve.ofx")
    View statement(Person person) {
        return inside(
                person,
                school -> {
                    byte[] file = practice.statement(school);
                    return new Download(
                            "releve-entrainement.ofx", "application/x-ofx", out -> out.write(file));
                });
    }

    @GetMapping("/entrainement/facture.pdf")
    View invoice(Person person) {
        return inside(
                person,
                school -> {
                    byte[] file = practice.invoice(school);
                    return new Download(
                            "facture-entrainement.pdf", "application/pdf", out -> out.write(file));
                });
    }

    /// Who has no school yet is shown its door.
    private View inside(Person person, Function<Cooperative, View> show) {
        return practice.of(person).map(show).orElseGet(() -> SeeOther.page("/entrainement"));
    }

    private List<String> associationsOf(Person person) {
        return mandates.of(person.id()).stream()
                .flatMap(mandate ->
                        switch (mandate.place()) {
                            case Place.InCooperative(var cooperative) ->
                                    places.cooperative(cooperative).stream()
                                            .map(Cooperative::association);
                            case Place.InAssociation(var association) -> Stream.of(association);
                            case Place.InClass _, Place.InSchool _, Place.InFederation _ ->
                                    Stream.empty();
                        })
                .flatMap(association -> places.association(association).stream())
                .map(Association::name)
                .distinct()
                .toList();
    }
}
