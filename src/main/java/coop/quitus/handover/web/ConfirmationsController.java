package coop.quitus.handover.web;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.handover.Confirmations;
import coop.quitus.handover.HandoverFinding;
import coop.quitus.handover.HandoverSentences;
import coop.quitus.handover.Sitting;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
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

/// The hand-overs of an association: one click each, or a word beforehand.
@Controller
class ConfirmationsController {

    private static final String HERE = "/associations/{association}/passations";

    private final Confirmations confirmations;
    private final Places places;
    private final Rights rights;

    ConfirmationsController(Confirmations confirmations, Places places, Rights rights) {
        this.confirmations = confirmations;
        this.places = places;
        this.rights = rights;
    }

    @GetMapping(HERE)
    View show(Frame frame, @PathVariable AssociationId association, Person reader) {
        return page(frame, association, reader, List.of());
    }

    @PostMapping(HERE + "/{place}/{sitting}")
    View confirm(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable CooperativeId place,
            @PathVariable UUID sitting,
            Person by) {
        boolean theirs =
                places.cooperative(place)
                        .map(Cooperative::association)
                        .filter(association::equals)
                        .isPresent();
        if (!theirs) {
            throw new NotFound("not of this association: " + place);
        }
        return switch (confirmations.confirm(place, sitting, by.acting())) {
            case Outcome.Done<Sitting, HandoverFinding>(Sitting done, var _) ->
                    SeeOther.page(here(association))
                            .saying(
                                    "C'est fait : le mandat est à "
                                            + done.words().successor()
                                            + ".");
            case Outcome.Refused<Sitting, HandoverFinding>(var findings) ->
                    page(frame, association, by, findings).refused();
        };
    }

    @PostMapping(HERE + "/accord")
    View beforehand(
            @PathVariable AssociationId association,
            @RequestParam(defaultValue = "") String accord,
            Actor by) {
        confirmations.sayBeforehand(association, !accord.isEmpty(), by);
        return SeeOther.page(here(association)).saying("C'est retenu.");
    }

    private ConfirmationsPage page(
            Frame frame, AssociationId association, Person reader, List<HandoverFinding> findings) {
        return new ConfirmationsPage(
                frame.titled("Les passations"),
                here(association),
                confirmations.waiting(association),
                confirmations.beforehand(association),
                rights.opens("POST", here(association) + "/accord", reader),
                findings.stream().map(HandoverSentences::of).toList());
    }

    private static String here(AssociationId association) {
        return "/associations/" + association + "/passations";
    }
}
