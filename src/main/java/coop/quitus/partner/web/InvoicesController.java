package coop.quitus.partner.web;

import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.partner.Invoice;
import coop.quitus.partner.Invoices;
import coop.quitus.partner.PartnerFinding;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The invoices that wait for whoever keeps the books.
@Controller
class InvoicesController {

    private final Invoices invoices;
    private final Rights rights;

    InvoicesController(Invoices invoices, Rights rights) {
        this.invoices = invoices;
        this.rights = rights;
    }

    @GetMapping(Here.INVOICES)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return page(frame, cooperative, year, reader, List.of());
    }

    @PostMapping(Here.INVOICES + "/{invoice}")
    View end(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID invoice,
            @RequestParam(defaultValue = "") String fin,
            @RequestParam(defaultValue = "") String raison,
            Person reader) {
        boolean entered = "saisie".equals(fin);
        return switch (invoices.end(cooperative, invoice, entered, raison, reader.acting())) {
            case Outcome.Done<Invoice, PartnerFinding> _ ->
                    SeeOther.page(Here.year(cooperative, year) + "/factures-recues")
                            .saying(
                                    entered
                                            ? "C'est noté : la facture est dans les comptes."
                                            : "C'est noté : la facture est écartée.");
            case Outcome.Refused<Invoice, PartnerFinding>(var findings) ->
                    page(frame, cooperative, year, reader, Here.said(findings)).refused();
        };
    }

    private InvoicesPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Person reader,
            List<Sentence> sentences) {
        String path = Here.year(cooperative, year);
        return new InvoicesPage(
                frame.titled("Les factures reçues"),
                cooperative,
                path,
                invoices.of(cooperative),
                rights.opens("GET", path + "/cahier/nouvelle/depense", reader),
                sentences);
    }
}
