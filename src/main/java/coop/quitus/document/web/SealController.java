package coop.quitus.document.web;

import coop.quitus.document.Seals;
import coop.quitus.federation.Places;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// What a sealed paper's code opens: whether this very paper is the current one. Anyone who holds
/// the paper may ask; no figure is shown.
@Controller
class SealController {

    private final Seals seals;
    private final Places places;

    SealController(Seals seals, Places places) {
        this.seals = seals;
        this.places = places;
    }

    @GetMapping("/documents/{place}/{code}")
    View show(Frame frame, @PathVariable CooperativeId place, @PathVariable String code) {
        return seals.find(place, code)
                .map(paper ->
                        new SealedPaperPage(
                                frame.titled(paper.origin().title()),
                                places.cooperative(place).orElseThrow().name(),
                                paper))
                .orElseThrow(() -> new NotFound("no paper of this code"));
    }
}
