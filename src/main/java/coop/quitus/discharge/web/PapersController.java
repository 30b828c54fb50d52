package coop.quitus.discharge.web;

import coop.quitus.discharge.Certificates;
import coop.quitus.discharge.PaperSignatures;
import coop.quitus.identity.Person;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The papers of a discharge: the form to sign by hand, and the sealed certificate.
@Controller
class PapersController {

    private static final String FORM = "/formulaire.pdf";
    private static final String CERTIFICATE = "/versions/{version}/certificat.pdf";

    private final PaperSignatures papers;
    private final Certificates certificates;
    private final Seats seats;

    PapersController(PaperSignatures papers, Certificates certificates, Seats seats) {
        this.papers = papers;
        this.certificates = certificates;
        this.seats = seats;
    }

    @GetMapping(Here.SCHOOL + FORM)
    View form(@PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
        byte[] pdf =
                papers.printed(cooperative, year)
                        .orElseThrow(() -> new NotFound("nothing is offered"));
        return pdf("quitus-a-signer-" + year.startsIn() + ".pdf", pdf);
    }

    @GetMapping(Here.SEAT + FORM)
    View form(Frame frame, @PathVariable String secret) {
        return seats.at(frame, secret, seat -> form(seat.cooperative(), seat.year()));
    }

    @GetMapping(Here.SCHOOL + CERTIFICATE)
    View certificate(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable int version,
            Person reader) {
        return certificate(cooperative, year, version, reader.acting());
    }

    @GetMapping(Here.SEAT + CERTIFICATE)
    View certificate(Frame frame, @PathVariable String secret, @PathVariable int version) {
        return seats.at(
                frame,
                secret,
                seat -> certificate(seat.cooperative(), seat.year(), version, seat.acting()));
    }

    private View certificate(CooperativeId cooperative, SchoolYear year, int version, Actor by) {
        byte[] pdf =
                certificates
                        .sealed(cooperative, year, version, by)
                        .orElseThrow(() -> new NotFound("not concluded: version " + version));
        return pdf("quitus-" + year.startsIn() + "-v" + version + ".pdf", pdf);
    }

    private static Download pdf(String name, byte[] pdf) {
        return new Download(name, "application/pdf", out -> out.write(pdf));
    }
}
