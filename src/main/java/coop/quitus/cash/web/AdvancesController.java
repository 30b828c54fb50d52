package coop.quitus.cash.web;

import coop.quitus.cash.Advances;
import coop.quitus.cash.CashFinding;
import coop.quitus.document.Papers;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.federation.Policies;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Till;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Money entrusted to classes: given against a signed slip, taken back.
@Controller
class AdvancesController {

    private final Advances advances;
    private final Books books;
    private final Places places;
    private final Policies policies;
    private final Papers papers;
    private final Rights rights;
    private final Clock clock;

    AdvancesController(
            Advances advances,
            Books books,
            Places places,
            Policies policies,
            Papers papers,
            Rights rights,
            Clock clock) {
        this.advances = advances;
        this.books = books;
        this.places = places;
        this.policies = policies;
        this.papers = papers;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Here.YEAR + "/avances")
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        LocalDate day = Here.nearest(LocalDate.now(clock), year);
        return page(frame, cooperative, year, Map.of("date", day.toString()), reader, List.of());
    }

    @PostMapping(Here.YEAR + "/avances")
    View move(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Optional<LocalDate> day = Here.day(sent.getOrDefault("date", "")).filter(year::contains);
        if (day.isEmpty()) {
            return page(
                            frame,
                            cooperative,
                            year,
                            sent,
                            reader,
                            List.of(
                                    Here.fault(
                                            "date",
                                            "Cette date n'est pas dans l'année.",
                                            "Donnez le jour de la remise.")))
                    .refused();
        }
        boolean gives = !"rendre".equals(sent.get("geste"));
        return switch (moved(cooperative, sent, day.get(), gives, reader)) {
            case Outcome.Done<Entry, CashFinding>(Entry entry, List<CashFinding> remarks) ->
                    SeeOther.page(Here.year(cooperative, year) + "/avances")
                            .saying(
                                    (gives ? "L'avance est notée : " : "Le retour est noté : ")
                                            + entry.piece()
                                            + "."
                                            + (gives ? " Imprimez sa fiche et signez-la." : "")
                                            + Here.remarks(remarks));
            case Outcome.Refused<Entry, CashFinding>(List<CashFinding> findings) ->
                    page(frame, cooperative, year, sent, reader, Here.said(findings)).refused();
        };
    }

    private Outcome<Entry, CashFinding> moved(
            CooperativeId cooperative,
            Map<String, String> sent,
            LocalDate day,
            boolean gives,
            Person reader) {
        Till other = "TRE_BANK".equals(sent.get("caisse")) ? Till.BANK : Till.CASH;
        String classCode = sent.getOrDefault("classe", "");
        Money amount = Here.amount(sent.getOrDefault("montant", ""));
        return gives
                ? advances.give(
                        cooperative,
                        Here.key(sent),
                        classCode,
                        other,
                        amount,
                        day,
                        sent.getOrDefault("cheque", ""),
                        reader.acting())
                : advances.takeBack(
                        cooperative,
                        Here.key(sent),
                        classCode,
                        other,
                        amount,
                        day,
                        reader.acting());
    }

    @GetMapping(Here.YEAR + "/avances/{piece}/fiche")
    View slip(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String piece) {
        Cooperative which = cooperative(cooperative);
        Entry entry =
                books.byPiece(cooperative, year, piece)
                        .orElseThrow(() -> new NotFound("no piece " + piece));
        Line given =
                entry.lines().stream()
                        .filter(line -> line.account().equals(AccountKey.ADVANCE))
                        .filter(line -> line.amount().isPositive())
                        .findFirst()
                        .orElseThrow(() -> new NotFound(piece + " gives no advance"));
        var paper =
                new AdvanceSlipPaper(
                        which.name(),
                        which.number(),
                        className(which, given.classCode()),
                        entry,
                        given.amount(),
                        policies.of(which.association(), year).advanceCeiling());
        return new Download(
                "fiche-avance-" + piece + ".pdf",
                "application/pdf",
                out -> out.write(papers.pdf(paper)));
    }

    private static String className(Cooperative which, String code) {
        return which.classes().stream()
                .filter(unit -> unit.code().equals(code))
                .map(unit -> unit.name())
                .findFirst()
                .orElse(code);
    }

    private Cooperative cooperative(CooperativeId id) {
        return places.cooperative(id).orElseThrow(() -> new NotFound("no cooperative " + id));
    }

    private AdvancesPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Map<String, String> typed,
            Person reader,
            List<Sentence> refusals) {
        String path = Here.year(cooperative, year);
        var sentences = new ArrayList<>(refusals);
        advances.check(cooperative, year)
                .ifPresent(fault -> sentences.addAll(Here.said(List.of(fault))));
        return new AdvancesPage(
                frame.titled("Les avances de classe"),
                path,
                year,
                advances.of(cooperative, year),
                cooperative(cooperative).classes().stream()
                        .map(unit -> new Choice(unit.code(), unit.name()))
                        .toList(),
                UUID.randomUUID().toString(),
                typed,
                rights.opens("POST", path + "/avances", reader),
                sentences);
    }
}
