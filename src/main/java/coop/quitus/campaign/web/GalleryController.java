package coop.quitus.campaign.web;

import coop.quitus.campaign.Campaigns;
import coop.quitus.campaign.Edition;
import coop.quitus.campaign.Enrolments;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The gallery of an action, open to everyone: only what classes let it show.
@Controller
class GalleryController {

    private final Campaigns campaigns;
    private final Enrolments enrolments;
    private final Places places;
    private final Shown shown;

    GalleryController(Campaigns campaigns, Enrolments enrolments, Places places, Shown shown) {
        this.shown = shown;
        this.campaigns = campaigns;
        this.enrolments = enrolments;
        this.places = places;
    }

    @GetMapping("/actions/{edition}/galerie")
    View show(Frame frame, @PathVariable UUID edition) {
        Edition which =
                campaigns.find(edition).orElseThrow(() -> new NotFound("no action " + edition));
        List<GalleryPage.Wall> walls =
                enrolments.shown(which).stream()
                        .map(one ->
                                new GalleryPage.Wall(
                                        places.cooperative(one.enrolment().cooperative())
                                                .map(Cooperative::name)
                                                .orElse(""),
                                        one,
                                        shown.addresses(one)))
                        .filter(wall -> !wall.shown().isEmpty())
                        .toList();
        return new GalleryPage(
                frame.titled(which.title() + " : la galerie")
                        .at(
                                places.association(which.association()).orElseThrow().name()
                                        + " · "
                                        + which.year().inFrench()),
                which,
                walls);
    }
}
