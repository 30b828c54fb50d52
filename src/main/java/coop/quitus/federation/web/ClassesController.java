package coop.quitus.federation.web;

import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Founding;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.federation.PlaceSentences;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The classes, each with its small book.
@Controller
class ClassesController {

    private final Places places;
    private final Founding founding;
    private final Rights rights;

    ClassesController(Places places, Founding founding, Rights rights) {
        this.places = places;
        this.founding = founding;
        this.rights = rights;
    }

    @GetMapping("/cooperatives/{cooperative}/classes")
    View show(Frame frame, @PathVariable CooperativeId cooperative, Person reader) {
        return page(frame, cooperative, reader, "", "", List.of());
    }

    @PostMapping("/cooperatives/{cooperative}/classes")
    View add(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @RequestParam(defaultValue = "") String classe,
            @RequestParam(defaultValue = "") String nom,
            Person reader) {
        var unit = new ClassUnit(classe.strip(), nom.strip());
        return switch (founding.addClass(cooperative, unit, reader.acting())) {
            case Outcome.Done<Cooperative, PlaceFinding> _ ->
                    SeeOther.page("/cooperatives/" + cooperative + "/classes")
                            .saying("La classe " + unit.code() + " est ajoutée.");
            case Outcome.Refused<Cooperative, PlaceFinding> refused ->
                    page(
                                    frame,
                                    cooperative,
                                    reader,
                                    classe,
                                    nom,
                                    refused.findings().stream().map(PlaceSentences::of).toList())
                            .refused();
        };
    }

    private ClassesPage page(
            Frame frame,
            CooperativeId id,
            Person reader,
            String code,
            String name,
            List<Sentence> sentences) {
        Cooperative cooperative = Inside.cooperative(places, id);
        return new ClassesPage(
                Inside.framed(frame, "Les classes", cooperative.name()),
                cooperative,
                rights.opens("POST", "/cooperatives/" + id + "/classes", reader),
                code,
                name,
                sentences);
    }
}
