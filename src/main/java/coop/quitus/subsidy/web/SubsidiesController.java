package coop.quitus.subsidy.web;

import coop.quitus.database.OneReading;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Account;
import coop.quitus.ledger.Books;
import coop.quitus.subsidy.Charges;
import coop.quitus.subsidy.PendingRequests;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.Subsidy;
import coop.quitus.subsidy.SubsidyFinding;
import coop.quitus.subsidy.SubsidyMovement;
import coop.quitus.subsidy.SubsidyTerms;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The register of subsidies: read it, open a file, write its terms anew.
@Controller
class SubsidiesController {

    private final Subsidies subsidies;
    private final Charges charges;
    private final ObjectProvider<PendingRequests> requests;
    private final Books books;
    private final Rights rights;
    private final Clock clock;

    SubsidiesController(
            Subsidies subsidies,
            Charges charges,
            ObjectProvider<PendingRequests> requests,
            Books books,
            Rights rights,
            Clock clock) {
        this.subsidies = subsidies;
        this.charges = charges;
        this.requests = requests;
        this.books = books;
        this.rights = rights;
        this.clock = clock;
    }

    @OneReading
    @GetMapping(Here.REGISTER)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        String path = Here.year(cooperative, year);
        return new SubsidiesPage(
                frame.titled("Les subventions"),
                path,
                year,
                subsidies.standings(cooperative, year.lastDay()).stream()
                        .filter(standing -> standing.livesIn(year))
                        .toList(),
                requests.orderedStream()
                        .flatMap(one -> one.pending(cooperative, year).stream())
                        .toList(),
                Here.said(subsidies.reminders(cooperative, LocalDate.now(clock))),
                Here.said(subsidies.review(cooperative, year, year.lastDay())),
                rights.opens("POST", path + "/subventions", reader));
    }

    @GetMapping(Here.REGISTER + "/nouvelle")
    View blank(
            Frame frame, @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
        Map<String, String> usual =
                Map.of("affectee", "oui", "echeance", SubsidyTerms.usualDue(year).toString());
        return page(frame, cooperative, year, null, usual, List.of());
    }

    @PostMapping(Here.REGISTER)
    View open(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new TermsForm(sent);
        SubsidyTerms terms = form.terms(year);
        if (!form.faults().isEmpty()) {
            return page(frame, cooperative, year, null, sent, form.faults()).refused();
        }
        return switch (subsidies.open(cooperative, form.code(), terms, reader.acting())) {
            case Outcome.Done<Subsidy, SubsidyFinding>(
                            Subsidy file,
                            List<SubsidyFinding> remarks) ->
                    SeeOther.page(Here.file(cooperative, year, file.code()))
                            .saying(
                                    "Le dossier "
                                            + file.code()
                                            + " est ouvert."
                                            + Here.remarks(remarks));
            case Outcome.Refused<Subsidy, SubsidyFinding>(List<SubsidyFinding> findings) ->
                    page(frame, cooperative, year, null, sent, Here.said(findings)).refused();
        };
    }

    @GetMapping(Here.FILE + "/dossier")
    View edit(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code) {
        Subsidy file = known(cooperative, code);
        return page(frame, cooperative, year, file, TermsForm.of(file.terms()), List.of());
    }

    @PostMapping(Here.FILE + "/dossier")
    View amend(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            @RequestParam int version,
            Person reader) {
        Subsidy file = known(cooperative, code);
        var form = new TermsForm(sent);
        SubsidyTerms terms = form.terms(year);
        if (!form.faults().isEmpty()) {
            return page(frame, cooperative, year, file, sent, form.faults()).refused();
        }
        return switch (subsidies.amend(cooperative, code, version, terms, reader.acting())) {
            case Outcome.Done<Subsidy, SubsidyFinding> _ ->
                    SeeOther.page(Here.file(cooperative, year, code))
                            .saying("C'est noté. L'ancienne version reste lisible.");
            case Outcome.Refused<Subsidy, SubsidyFinding>(List<SubsidyFinding> findings) ->
                    page(frame, cooperative, year, file, sent, Here.said(findings)).refused();
        };
    }

    /// From a piece of the book back to who paid it.
    @GetMapping(Here.REGISTER + "/pieces/{piece}")
    View funders(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String piece) {
        var entry =
                books.byPiece(cooperative, year, piece)
                        .orElseThrow(() -> new NotFound("no piece " + piece));
        List<SubsidyMovement> movements = charges.of(cooperative, entry.id());
        Map<String, Subsidy> files =
                subsidies.all(cooperative).stream()
                        .collect(Collectors.toMap(Subsidy::code, Function.identity()));
        return new FundersPage(
                frame.titled("Qui a payé " + piece + " ?"),
                Here.year(cooperative, year),
                entry,
                movements,
                files);
    }

    private Subsidy known(CooperativeId cooperative, String code) {
        return subsidies
                .subsidy(cooperative, code)
                .orElseThrow(() -> new NotFound("no subsidy " + code));
    }

    private TermsPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            @Nullable Subsidy file,
            Map<String, String> typed,
            List<Sentence> sentences) {
        List<Account> able =
                books.chart(year).accounts().stream()
                        .filter(account -> account.key().isCharge())
                        .toList();
        return new TermsPage(
                frame.titled(
                        file == null
                                ? "Ouvrir le dossier d'une subvention"
                                : "Le dossier " + file.code()),
                Here.year(cooperative, year),
                file,
                able,
                typed,
                sentences);
    }
}
