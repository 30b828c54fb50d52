package coop.quitus.ui.web;

import coop.quitus.ui.Frame;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Shows every part at once; never in the product.
@Controller
@Profile({"dev", "atelier"})
class WorkshopController {

    @GetMapping("/atelier")
    View show(Frame frame) {
        return new WorkshopPage(sample(frame));
    }

    @GetMapping("/atelier/eleves")
    View showPupils(Frame frame) {
        Frame sample = sample(frame);
        return new WorkshopForPupilsPage(sample.titled("Notre argent").saying("", ""));
    }

    private static Frame sample(Frame frame) {
        return new Frame(
                "Le cahier",
                "Coopérative de l'école Jean-Macé · 2025–2026",
                "Mme Roux, mandataire",
                List.of(
                        new Frame.Link("/", "Accueil", "house"),
                        new Frame.Link("/atelier", "Cahier", "book-open"),
                        new Frame.Link("/saisir", "Saisir", "notebook-pen"),
                        new Frame.Link("/banque", "Banque", "landmark"),
                        new Frame.Link("/caisse", "Caisse", "coins"),
                        new Frame.Link("/bilan", "Compte rendu financier", "file-text")),
                frame.csrf(),
                frame.path(),
                true,
                "C'est noté : D12, 62,41 € pour des cahiers.",
                "/atelier",
                frame.preferences());
    }
}
