package coop.quitus.cash.web;

import coop.quitus.cash.CashFinding;
import coop.quitus.cash.DepositSlip;
import coop.quitus.cash.DepositSlips;
import coop.quitus.document.Papers;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Till;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What goes to the bank: cash, written in the books at the same moment, and lists of cheques.
@Controller
class SlipsController {

    private static final String SLIPS = Here.YEAR + "/remises";

    private final DepositSlips slips;
    private final Books books;
    private final Places places;
    private final Papers papers;
    private final Clock clock;

    SlipsController(DepositSlips slips, Books books, Places places, Papers papers, Clock clock) {
        this.slips = slips;
        this.books = books;
        this.places = places;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping(SLIPS)
    View show(Frame frame, @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
        return page(frame, cooperative, year, Map.of(), List.of());
    }

    @PostMapping(SLIPS)
    View listCheques(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        if (sent.containsKey("rangs.plus")) {
            var wider = new HashMap<>(sent);
            wider.put("rangs", sent.get("rangs.plus"));
            return page(frame, cooperative, year, wider, List.of());
        }
        return switch (slips.listCheques(
                cooperative,
                year,
                sent.getOrDefault("piece", ""),
                cheques(sent),
                reader.acting())) {
            case Outcome.Done<DepositSlip, CashFinding> done -> ready(cooperative, year, done);
            case Outcome.Refused<DepositSlip, CashFinding> refused ->
                    page(frame, cooperative, year, sent, Here.said(refused.findings())).refused();
        };
    }

    private static List<DepositSlip.Cheque> cheques(Map<String, String> sent) {
        return IntStream.rangeClosed(1, SlipsPage.CHEQUES)
                .filter(i -> !sent.getOrDefault("somme" + i, "").isBlank())
                .mapToObj(i ->
                        new DepositSlip.Cheque(
                                sent.getOrDefault("tireur" + i, "").strip(),
                                sent.getOrDefault("banque" + i, "").strip(),
                                sent.getOrDefault("numero" + i, "").strip(),
                                Here.amount(sent.getOrDefault("somme" + i, ""))))
                .toList();
    }

    @GetMapping(SLIPS + "/especes")
    View cash(Frame frame, @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
        LocalDate day = Here.nearest(LocalDate.now(clock), year);
        return cashPage(frame, cooperative, year, Map.of("date", day.toString()), List.of());
    }

    @PostMapping(SLIPS + "/especes")
    View depositCash(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Optional<LocalDate> day = Here.day(sent.getOrDefault("date", "")).filter(year::contains);
        if (day.isEmpty()) {
            return cashPage(
                            frame,
                            cooperative,
                            year,
                            sent,
                            List.of(
                                    Here.fault(
                                            "date",
                                            "Cette date n'est pas dans l'année.",
                                            "Donnez le jour du dépôt.")))
                    .refused();
        }
        return switch (slips.depositCash(
                cooperative, Here.key(sent), day.get(), Here.pieces(sent), reader.acting())) {
            case Outcome.Done<DepositSlip, CashFinding> done -> ready(cooperative, year, done);
            case Outcome.Refused<DepositSlip, CashFinding> refused ->
                    cashPage(frame, cooperative, year, sent, Here.said(refused.findings()))
                            .refused();
        };
    }

    private static View ready(
            CooperativeId cooperative,
            SchoolYear year,
            Outcome.Done<DepositSlip, CashFinding> done) {
        return SeeOther.page(Here.year(cooperative, year) + "/remises")
                .saying(
                        "Le bordereau n° "
                                + done.value().number()
                                + " est prêt : "
                                + done.value().total().inFrench()
                                + "."
                                + Here.remarks(done.remarks()));
    }

    @GetMapping(SLIPS + "/{number}/bordereau")
    View slip(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable int number) {
        Cooperative which =
                places.cooperative(cooperative)
                        .orElseThrow(() -> new NotFound("no cooperative " + cooperative));
        DepositSlip slip =
                slips.slips(cooperative, year).stream()
                        .filter(one -> one.number() == number)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("no slip " + number));
        return new Download(
                "bordereau-" + number + ".pdf",
                "application/pdf",
                out ->
                        out.write(
                                papers.pdf(
                                        new DepositSlipPaper(which.name(), which.number(), slip))));
    }

    private CountPage cashPage(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Map<String, String> typed,
            List<Sentence> sentences) {
        String path = Here.year(cooperative, year) + "/remises";
        return new CountPage(
                frame.titled("Déposer des espèces"),
                path + "/especes",
                path,
                UUID.randomUUID().toString(),
                typed.getOrDefault("date", ""),
                "",
                "",
                new Pieces(typed),
                books.tillsOn(cooperative, year, year.lastDay())
                        .getOrDefault(Till.CASH, Money.ZERO),
                List.of(),
                sentences);
    }

    private SlipsPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Map<String, String> typed,
            List<Sentence> sentences) {
        List<DepositSlip> made = slips.slips(cooperative, year);
        Set<String> done = made.stream().map(DepositSlip::piece).collect(Collectors.toSet());
        return new SlipsPage(
                frame.titled("Les dépôts à la banque"),
                Here.year(cooperative, year),
                year,
                made,
                books.journal(cooperative, year).stream()
                        .filter(entry -> entry.kind() == EntryKind.RECEIPT && entry.stands())
                        .filter(entry -> entry.movementOf(Till.BANK).isPositive())
                        .filter(entry -> !done.contains(entry.piece()))
                        .map(SlipsController::choice)
                        .toList(),
                typed,
                sentences);
    }

    private static Choice choice(Entry entry) {
        return new Choice(
                entry.piece(),
                entry.piece() + ", " + entry.label(),
                entry.movementOf(Till.BANK).inFrench());
    }
}
