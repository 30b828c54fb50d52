package coop.quitus.partner.web;

import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.partner.Agreements;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The public register of agreements: anyone reads it, nobody's data stands in it.
@Controller
class RegisterController {

    private final Agreements agreements;
    private final Places places;

    RegisterController(Agreements agreements, Places places) {
        this.agreements = agreements;
        this.places = places;
    }

    @GetMapping("/conventions")
    View all(Frame frame, @RequestParam(defaultValue = "") String mots) {
        return new RegisterPage(
                frame.titled("Le registre public des conventions"),
                "/conventions",
                agreements.register(null, mots),
                mots);
    }

    @GetMapping("/associations/{association}/conventions")
    View of(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam(defaultValue = "") String mots) {
        String name =
                places.association(association)
                        .orElseThrow(() -> new NotFound("no association"))
                        .name();
        return new RegisterPage(
                frame.titled("Le registre public des conventions").at(name),
                "/associations/" + association + "/conventions",
                agreements.register(association, mots),
                mots);
    }
}
