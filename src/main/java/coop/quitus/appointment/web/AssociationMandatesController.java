package coop.quitus.appointment.web;

import coop.quitus.appointment.AssociationMandates;
import coop.quitus.appointment.web.AssociationMandatesPage.Filter;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Who answers for each cooperative of an association.
@Controller
class AssociationMandatesController {

    private static final String HERE = "/associations/{association}/mandats";

    private final AssociationMandates mandates;
    private final Places places;
    private final Rights rights;

    AssociationMandatesController(AssociationMandates mandates, Places places, Rights rights) {
        this.mandates = mandates;
        this.places = places;
        this.rights = rights;
    }

    @GetMapping(HERE)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam(defaultValue = "") String vue,
            Person reader) {
        if (places.association(association).isEmpty()) {
            throw new NotFound("no association " + association);
        }
        String here = path(association);
        return new AssociationMandatesPage(
                frame.titled("Les mandats"),
                here,
                Arrays.stream(Filter.values())
                        .filter(one -> one.word().equals(vue))
                        .findFirst()
                        .orElse(Filter.TOUTES),
                mandates.of(association),
                mandates.asksReportFirst(association),
                rights.opens("POST", here + "/exigence", reader));
    }

    private static String path(AssociationId association) {
        return "/associations/" + association + "/mandats";
    }

    @PostMapping(HERE + "/exigence")
    View demand(
            @PathVariable AssociationId association,
            @RequestParam(defaultValue = "") String exigence,
            Person by) {
        mandates.askReportFirst(association, !exigence.isEmpty(), by.acting());
        return SeeOther.page(path(association))
                .saying(
                        exigence.isEmpty()
                                ? "Un compte rendu manquant est rappelé, sans empêcher de nommer."
                                : "Un nouveau mandat attend désormais le dernier compte rendu.");
    }
}
