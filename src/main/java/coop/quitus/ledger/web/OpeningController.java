package coop.quitus.ledger.web;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.LedgerSentences;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// The brought-forward of a year, proposed from what the year before left.
@Controller
class OpeningController {

    private final Books books;
    private final Ledger ledger;

    OpeningController(Books books, Ledger ledger) {
        this.books = books;
        this.ledger = ledger;
    }

    @GetMapping(Here.YEAR + "/ouverture")
    View show(Frame frame, @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
        return page(frame, cooperative, year, List.of());
    }

    @PostMapping(Here.YEAR + "/ouverture")
    View takeUp(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Actor by) {
        Books.Opening opening = books.opening(cooperative, year);
        if (!opening.missing()) {
            // A second click, or nothing to take up: the page says which.
            return SeeOther.page(Here.year(cooperative, year) + "/ouverture");
        }
        return switch (ledger.open(cooperative, year, opening.left(), by)) {
            case Outcome.Done<Entry, PostingFinding> _ ->
                    SeeOther.page(Here.book(cooperative, year))
                            .saying(
                                    "L'année s'ouvre avec "
                                            + opening.leftInAll().inFrench()
                                            + ", comme la précédente a fini.");
            case Outcome.Refused<Entry, PostingFinding>(List<PostingFinding> findings) ->
                    page(
                                    frame,
                                    cooperative,
                                    year,
                                    findings.stream().map(LedgerSentences::of).toList())
                            .refused();
        };
    }

    private OpeningPage page(
            Frame frame, CooperativeId cooperative, SchoolYear year, List<Sentence> sentences) {
        return new OpeningPage(
                frame.titled("L'ouverture de " + year.inFrench()),
                Here.year(cooperative, year),
                year,
                books.chart(year),
                books.opening(cooperative, year),
                sentences);
    }
}
