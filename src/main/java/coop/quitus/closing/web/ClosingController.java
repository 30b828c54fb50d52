package coop.quitus.closing.web;

import coop.quitus.closing.Closings;
import coop.quitus.database.OneReading;
import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The closing of a year as its school takes it: offered, taken back, sent, asked to be opened.
@Controller
class ClosingController {

    private final Closings closings;
    private final ClosingPages pages;

    ClosingController(Closings closings, ClosingPages pages) {
        this.closings = closings;
        this.pages = pages;
    }

    @OneReading
    @GetMapping(Here.CLOSING)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return pages.page(frame, cooperative, year, reader, Map.of(), List.of());
    }

    @PostMapping(Here.CLOSING + "/offre")
    View offer(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return pages.answer(
                frame,
                cooperative,
                year,
                reader,
                Map.of(),
                closings.offer(cooperative, year, reader.acting()),
                ClosingPages.saying("Le compte rendu est proposé aux vérificateurs."),
                Here.closing(cooperative, year) + "/retrait");
    }

    @PostMapping(Here.CLOSING + "/retrait")
    View takeBack(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return pages.answer(
                frame,
                cooperative,
                year,
                reader,
                Map.of(),
                closings.takeBack(cooperative, year, reader.acting()),
                ClosingPages.saying("La proposition est reprise."),
                "");
    }

    @PostMapping(Here.CLOSING + "/envoi")
    View submit(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return pages.answer(
                frame,
                cooperative,
                year,
                reader,
                Map.of(),
                closings.submit(cooperative, year, reader.acting()),
                ClosingPages.saying("C'est envoyé à l'association. L'année est finie. Bravo !"),
                "");
    }

    /// `mots` says why.
    @PostMapping(Here.CLOSING + "/demande")
    View ask(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        return pages.answer(
                frame,
                cooperative,
                year,
                reader,
                sent,
                closings.askReopening(
                        cooperative, year, sent.getOrDefault("mots", ""), reader.acting()),
                _ -> "La réouverture est demandée à l'association.",
                "");
    }
}
