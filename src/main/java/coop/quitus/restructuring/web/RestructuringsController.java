package coop.quitus.restructuring.web;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.restructuring.NewRestructuring;
import coop.quitus.restructuring.Restructuring;
import coop.quitus.restructuring.Restructuring.Kind;
import coop.quitus.restructuring.RestructuringFinding;
import coop.quitus.restructuring.RestructuringSentences;
import coop.quitus.restructuring.Restructurings;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The restructurings of an association, and deciding one.
@Controller
class RestructuringsController {

    private final Restructurings restructurings;
    private final Places places;
    private final Rights rights;

    RestructuringsController(Restructurings restructurings, Places places, Rights rights) {
        this.restructurings = restructurings;
        this.places = places;
        this.rights = rights;
    }

    @GetMapping(Here.ASSOCIATION)
    View list(Frame frame, @PathVariable AssociationId association, Person reader) {
        Here.association(places, association);
        String here = Here.of(association);
        return new RestructuringsPage(
                frame.titled("Les réorganisations"),
                here,
                restructurings.all(association),
                rights.opens("POST", here, reader));
    }

    @GetMapping(Here.ASSOCIATION + "/nouvelle")
    View ask(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam(defaultValue = "merge") String nature) {
        return form(frame, association, RestructuringForm.kind(nature), Map.of(), List.of());
    }

    @PostMapping(Here.ASSOCIATION)
    View decide(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam Map<String, String> sent,
            Person by) {
        Here.association(places, association);
        var form = new RestructuringForm(sent, association);
        NewRestructuring asked = form.asked();
        if (asked == null) {
            return form(frame, association, form.kind(), sent, form.faults()).refused();
        }
        return switch (restructurings.decide(association, asked, by.acting())) {
            case Outcome.Done<Restructuring, RestructuringFinding>(Restructuring one, var _) ->
                    SeeOther.page(Here.of(association) + "/" + one.id())
                            .saying("C'est décidé. Voici ce qui reste à faire.");
            case Outcome.Refused<Restructuring, RestructuringFinding>(var findings) ->
                    form(frame, association, form.kind(), sent, RestructuringSentences.of(findings))
                            .refused();
        };
    }

    private NewRestructuringPage form(
            Frame frame,
            AssociationId association,
            Kind kind,
            Map<String, String> sent,
            List<Sentence> sentences) {
        Association ours = Here.association(places, association);
        List<Cooperative> living =
                places.cooperativesOf(association).stream().filter(one -> !one.closed()).toList();
        String here = Here.of(association);
        return new NewRestructuringPage(
                frame.titled("Réorganiser des coopératives"),
                here + "/nouvelle",
                here,
                kind,
                living.stream()
                        .filter(one -> !one.headquarters())
                        .map(RestructuringsController::choice)
                        .toList(),
                living.stream().map(RestructuringsController::choice).toList(),
                kind == Kind.MOVE ? associations(ours) : List.of(),
                sent,
                sentences);
    }

    private static Choice choice(Cooperative one) {
        return new Choice(one.id().toString(), one.name() + " (" + one.number() + ")");
    }

    /// Ours first: most schools stay in it.
    private List<Choice> associations(Association ours) {
        return places.associations().stream()
                .sorted(Comparator.comparing(one -> one.id().equals(ours.id()) ? 0 : 1))
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }
}
