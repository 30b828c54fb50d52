package coop.quitus.closing.web;

import coop.quitus.closing.Closing;
import coop.quitus.closing.ClosingFinding;
import coop.quitus.closing.Closings;
import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What an association decides of a report. In its forms `mots` says why and `jusquau` is the last
/// day the books are open.
@Controller
class DecisionsController {

    private final Closings closings;
    private final ClosingPages pages;

    DecisionsController(Closings closings, ClosingPages pages) {
        this.closings = closings;
        this.pages = pages;
    }

    @PostMapping(Here.CLOSING + "/acceptation")
    View accept(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return step(
                frame,
                cooperative,
                year,
                reader,
                Map.of(),
                closings.accept(cooperative, year, reader.acting()),
                "Le compte rendu est accepté.");
    }

    @PostMapping(Here.CLOSING + "/renvoi")
    View sendBack(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        return step(
                frame,
                cooperative,
                year,
                reader,
                sent,
                closings.sendBack(cooperative, year, words(sent), through(sent), reader.acting()),
                "Le compte rendu est rendu à la coopérative.");
    }

    @PostMapping(Here.CLOSING + "/verrou")
    View lock(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return step(
                frame,
                cooperative,
                year,
                reader,
                Map.of(),
                closings.lock(cooperative, year, reader.acting()),
                "Le compte rendu est verrouillé.");
    }

    @PostMapping(Here.CLOSING + "/agregation")
    View aggregate(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return step(
                frame,
                cooperative,
                year,
                reader,
                Map.of(),
                closings.aggregate(cooperative, year, reader.acting()),
                "Le compte rendu est dans les comptes agrégés.");
    }

    @PostMapping(Here.CLOSING + "/reouverture")
    View grant(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        return step(
                frame,
                cooperative,
                year,
                reader,
                sent,
                closings.grantReopening(
                        cooperative, year, words(sent), through(sent), reader.acting()),
                "L'année est rouverte pour un temps.");
    }

    @PostMapping(Here.CLOSING + "/refus")
    View decline(
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
                closings.declineReopening(cooperative, year, words(sent), reader.acting()),
                _ -> "La réouverture n'est pas accordée.",
                "");
    }

    private View step(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Person reader,
            Map<String, String> sent,
            Outcome<Closing, ClosingFinding> outcome,
            String word) {
        return pages.answer(
                frame, cooperative, year, reader, sent, outcome, ClosingPages.saying(word), "");
    }

    private static String words(Map<String, String> sent) {
        return sent.getOrDefault("mots", "");
    }

    /// The day that was chosen; one long past when none could be read, so that it is refused.
    private static LocalDate through(Map<String, String> sent) {
        try {
            return LocalDate.parse(sent.getOrDefault("jusquau", ""));
        } catch (DateTimeParseException notADay) {
            return LocalDate.EPOCH;
        }
    }
}
