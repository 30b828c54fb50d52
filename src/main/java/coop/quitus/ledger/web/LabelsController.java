package coop.quitus.ledger.web;

import coop.quitus.document.Label;
import coop.quitus.document.LabelSheetPaper;
import coop.quitus.document.Papers;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Labels for the paper vouchers: the number of the piece, large, and the way back to its entry.
@Controller
class LabelsController {

    private final Books books;
    private final Papers papers;
    private final SiteAddress site;
    private final Clock clock;

    LabelsController(Books books, Papers papers, SiteAddress site, Clock clock) {
        this.books = books;
        this.papers = papers;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping(Here.BOOK + "/etiquettes")
    View choose(
            Frame frame, @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
        return new LabelsPage(
                frame.titled("Les étiquettes des pièces"),
                Here.book(cooperative, year),
                pieces(cooperative, year));
    }

    @GetMapping(Here.BOOK + "/etiquettes.pdf")
    View sheet(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "0") int passees,
            @RequestParam(defaultValue = "") String depuis) {
        List<Entry> all = pieces(cooperative, year);
        int first = Math.max(0, all.stream().map(Entry::piece).toList().indexOf(depuis));
        var paper =
                new LabelSheetPaper(
                        "Étiquettes " + year.inFrench(),
                        all.subList(first, all.size()).stream()
                                .map(entry -> label(cooperative, entry))
                                .toList(),
                        Math.clamp(passees, 0, LabelSheetPaper.A_SHEET - 1),
                        clock.instant());
        return new Download(
                "etiquettes-" + year.inFrench() + ".pdf",
                "application/pdf",
                out -> out.write(papers.pdf(paper)));
    }

    private List<Entry> pieces(CooperativeId cooperative, SchoolYear year) {
        return books.journal(cooperative, year).stream()
                .filter(entry ->
                        entry.kind() == EntryKind.EXPENSE || entry.kind() == EntryKind.RECEIPT)
                .filter(Entry::stands)
                .toList();
    }

    private Label label(CooperativeId cooperative, Entry entry) {
        return new Label(
                entry.piece(),
                entry.occurredOn(),
                entry.label(),
                entry.movement().absolute(),
                site.of(Here.book(cooperative, entry.year()) + "/" + entry.piece()));
    }
}
