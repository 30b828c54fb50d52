package coop.quitus.federation.web;

import coop.quitus.federation.Association;
import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Founding;
import coop.quitus.federation.NewCooperative;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.federation.PlaceSentences;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The cooperatives of an association, and opening one.
@Controller
class AssociationController {

    private final Places places;
    private final Founding founding;
    private final Rights rights;

    AssociationController(Places places, Founding founding, Rights rights) {
        this.places = places;
        this.founding = founding;
        this.rights = rights;
    }

    @GetMapping("/associations/{association}/cooperatives")
    View list(Frame frame, @PathVariable AssociationId association, Person reader) {
        Association which = Inside.association(places, association);
        return new AssociationPage(
                Inside.framed(frame, "Les coopératives", which.name()),
                which,
                places.cooperativesOf(association),
                rights.opens("POST", path(association), reader));
    }

    @GetMapping("/associations/{association}/cooperatives/nouvelle")
    View ask(Frame frame, @PathVariable AssociationId association) {
        Association which = Inside.association(places, association);
        return new NewCooperativePage(
                Inside.framed(frame, "Ouvrir une coopérative", which.name()),
                which,
                "",
                "",
                "",
                List.of());
    }

    @PostMapping("/associations/{association}/cooperatives")
    View found(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam(defaultValue = "") String uai,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String classe,
            Actor by) {
        Association which = Inside.association(places, association);
        var asked = new NewCooperative(association, uai, nom, classesIn(classe), Optional.empty());
        return switch (founding.found(asked, by)) {
            case Outcome.Done<Cooperative, PlaceFinding> done ->
                    SeeOther.page("/cooperatives/" + done.value().id() + "/personnes")
                            .saying(
                                    done.value().name()
                                            + " est ouverte, n° "
                                            + done.value().number()
                                            + ". Qui en sera mandataire ?");
            case Outcome.Refused<Cooperative, PlaceFinding> refused ->
                    new NewCooperativePage(
                                    Inside.framed(frame, "Ouvrir une coopérative", which.name()),
                                    which,
                                    uai,
                                    nom,
                                    classe,
                                    refused.findings().stream().map(PlaceSentences::of).toList())
                            .refused();
        };
    }

    /// `CP, CE1, CM1-CM2`.
    static List<ClassUnit> classesIn(String typed) {
        return Arrays.stream(typed.split("[,;\\n]", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(code -> new ClassUnit(code, code))
                .toList();
    }

    private static String path(AssociationId association) {
        return "/associations/" + association + "/cooperatives";
    }
}
