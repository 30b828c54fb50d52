package coop.quitus.advice.web;

import coop.quitus.bylaw.LegalTexts;
import coop.quitus.ui.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// The texts that pages cite, open to everyone.
@Controller
class TextsController {

    private final LegalTexts texts;

    TextsController(LegalTexts texts) {
        this.texts = texts;
    }

    @GetMapping("/textes")
    View show(Frame frame) {
        return new TextsPage(frame.titled("Les textes"), texts.all());
    }
}
