package coop.quitus.closing.web;

import coop.quitus.closing.ClosingPapers;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Download;
import coop.quitus.ui.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The sealed report, to be kept and sent.
@Controller
class ReportPaperController {

    private final ClosingPapers papers;
    private final Places places;

    ReportPaperController(ClosingPapers papers, Places places) {
        this.papers = papers;
        this.places = places;
    }

    @GetMapping(Here.CLOSING + "/compte-rendu.pdf")
    View paper(
            @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year, Person reader) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        byte[] pdf =
                papers.report(cooperative, year, reader.acting())
                        .orElseThrow(
                                () -> new NotFound("nothing is offered, or the books changed"));
        return new Download(
                "compte-rendu-" + which.number() + "-" + year.startsIn() + ".pdf",
                "application/pdf",
                out -> out.write(pdf));
    }
}
