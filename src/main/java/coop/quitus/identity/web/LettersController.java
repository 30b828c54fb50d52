package coop.quitus.identity.web;

import coop.quitus.identity.Letters;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// The outbox of an installation without a mail server.
@Controller
class LettersController {

    private final Letters letters;

    LettersController(Letters letters) {
        this.letters = letters;
    }

    @GetMapping("/administration/courrier")
    View show(Frame frame) {
        return new LettersPage(
                frame.titled("Courrier à remettre"), letters.waiting(), letters.areMailed());
    }

    @PostMapping("/administration/courrier/{letter}/remise")
    View handOver(@PathVariable UUID letter) {
        letters.handedOver(letter);
        return SeeOther.page("/administration/courrier").saying("C'est remis, et oublié ici.");
    }
}
