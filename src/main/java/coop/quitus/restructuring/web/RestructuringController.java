package coop.quitus.restructuring.web;

import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Severity;
import coop.quitus.restructuring.Restructuring;
import coop.quitus.restructuring.Restructuring.Matter;
import coop.quitus.restructuring.RestructuringFinding;
import coop.quitus.restructuring.RestructuringSentences;
import coop.quitus.restructuring.Restructurings;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One restructuring, from the decision to its end.
@Controller
class RestructuringController {

    private static final String HERE = Here.ASSOCIATION + "/{restructuring}";

    private final Restructurings restructurings;
    private final Places places;
    private final Rights rights;

    RestructuringController(Restructurings restructurings, Places places, Rights rights) {
        this.restructurings = restructurings;
        this.places = places;
        this.rights = rights;
    }

    @GetMapping(HERE)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID restructuring,
            Person reader) {
        return page(frame, association, restructuring, reader, List.of());
    }

    @PostMapping(HERE + "/mots")
    View say(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID restructuring,
            @RequestParam CooperativeId source,
            @RequestParam Matter sujet,
            @RequestParam(defaultValue = "") String mots,
            Person by) {
        return answer(
                restructurings.say(association, restructuring, source, sujet, mots, by.acting()),
                frame,
                association,
                restructuring,
                by,
                "C'est noté.");
    }

    @PostMapping(HERE + "/transferts")
    View propose(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID restructuring,
            Person by) {
        return answer(
                restructurings.propose(association, restructuring, by.acting()),
                frame,
                association,
                restructuring,
                by,
                "Les sommes sont arrêtées. Chaque coopérative passe maintenant son écriture.");
    }

    @PostMapping(HERE + "/fin")
    View finish(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID restructuring,
            Person by) {
        return answer(
                restructurings.finish(association, restructuring, by.acting()),
                frame,
                association,
                restructuring,
                by,
                "C'est terminé. Rien n'est effacé.");
    }

    @PostMapping(HERE + "/abandon")
    View giveUp(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID restructuring,
            Person by) {
        return answer(
                restructurings.giveUp(association, restructuring, by.acting()),
                frame,
                association,
                restructuring,
                by,
                "La réorganisation est abandonnée. Rien n'a changé.");
    }

    private View answer(
            Outcome<Restructuring, RestructuringFinding> outcome,
            Frame frame,
            AssociationId association,
            UUID restructuring,
            Person by,
            String word) {
        return switch (outcome) {
            case Outcome.Done<Restructuring, RestructuringFinding> _ ->
                    SeeOther.page(Here.of(association) + "/" + restructuring).saying(word);
            case Outcome.Refused<Restructuring, RestructuringFinding>(var findings) ->
                    page(frame, association, restructuring, by, findings).refused();
        };
    }

    private RestructuringPage page(
            Frame frame,
            AssociationId association,
            UUID id,
            Person reader,
            List<RestructuringFinding> findings) {
        Here.association(places, association);
        Restructuring one =
                restructurings
                        .find(association, id)
                        .orElseThrow(() -> new NotFound("no restructuring " + id));
        String back = Here.of(association);
        List<RestructuringFinding> remaining = restructurings.remaining(one);
        return new RestructuringPage(
                frame.titled(one.kind().inFrench() + " au " + Dates.longDay(one.lastDay())),
                back + "/" + id,
                back,
                one,
                RestructuringSentences.of(remaining),
                remaining.stream().noneMatch(f -> f.severity() == Severity.BLOCKS),
                rights.opens("POST", back, reader),
                RestructuringSentences.of(findings));
    }
}
