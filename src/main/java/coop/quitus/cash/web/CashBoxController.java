package coop.quitus.cash.web;

import coop.quitus.cash.CashCount;
import coop.quitus.cash.CashCounts;
import coop.quitus.cash.CashFinding;
import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Till;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The cash box, and counting it.
@Controller
class CashBoxController {

    private final CashCounts counts;
    private final Books books;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    CashBoxController(CashCounts counts, Books books, Places places, Rights rights, Clock clock) {
        this.counts = counts;
        this.books = books;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Here.YEAR + "/caisse")
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        String path = Here.year(cooperative, year);
        List<CashCount> ofTheYear =
                counts.all(cooperative).stream()
                        .filter(count -> year.contains(count.countedOn()))
                        .toList();
        return new CashBoxPage(
                frame.titled("La caisse"),
                path,
                year,
                books.tillsOn(cooperative, year, year.lastDay())
                        .getOrDefault(Till.CASH, Money.ZERO),
                ofTheYear,
                ofTheYear.stream()
                        .findFirst()
                        .map(latest -> Here.said(counts.explain(cooperative, latest)))
                        .orElse(List.of()),
                rights.opens("POST", path + "/caisse/comptage", reader));
    }

    @GetMapping(Here.YEAR + "/caisse/comptage")
    View form(Frame frame, @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
        LocalDate day = Here.nearest(LocalDate.now(clock), year);
        return page(
                frame,
                cooperative,
                year,
                Map.of("date", day.toString(), "caisse", word(Till.CASH)),
                List.of());
    }

    @PostMapping(Here.YEAR + "/caisse/comptage")
    View count(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Optional<LocalDate> day = Here.day(sent.getOrDefault("date", "")).filter(year::contains);
        Optional<Till> till = till(cooperative, sent.getOrDefault("caisse", ""));
        if (day.isEmpty() || till.isEmpty()) {
            return page(
                            frame,
                            cooperative,
                            year,
                            sent,
                            List.of(
                                    Here.fault(
                                            "date",
                                            "Cette date n'est pas dans l'année.",
                                            "Donnez le jour du comptage.")))
                    .refused();
        }
        return switch (counts.count(
                cooperative,
                till.get(),
                day.get(),
                Here.pieces(sent),
                sent.getOrDefault("note", ""),
                reader.acting())) {
            case Outcome.Done<CashCount, CashFinding>(CashCount count, var _) ->
                    SeeOther.page(Here.year(cooperative, year) + "/caisse")
                            .saying(
                                    count.gap().isZero()
                                            ? "Bravo ! "
                                                    + count.counted().inFrench()
                                                    + " : c'est exactement ce que dit le cahier."
                                            : "Votre comptage est gardé. Voyez ci-dessous ce qui peut l'expliquer.");
            case Outcome.Refused<CashCount, CashFinding>(List<CashFinding> findings) ->
                    page(frame, cooperative, year, sent, Here.said(findings)).refused();
        };
    }

    private CountPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Map<String, String> typed,
            List<Sentence> sentences) {
        String path = Here.year(cooperative, year);
        return new CountPage(
                frame.titled("Compter la caisse"),
                path + "/caisse/comptage",
                path + "/caisse",
                "",
                typed.getOrDefault("date", ""),
                typed.getOrDefault("caisse", ""),
                typed.getOrDefault("note", ""),
                new Pieces(typed),
                Money.ZERO,
                tills(cooperative),
                sentences);
    }

    private List<Choice> tills(CooperativeId cooperative) {
        var choices = new ArrayList<>(List.of(new Choice(word(Till.CASH), "La caisse")));
        for (ClassUnit unit : classes(cooperative)) {
            choices.add(new Choice(word(Till.advanceOf(unit.code())), "L'avance " + unit.code()));
        }
        return choices;
    }

    private List<ClassUnit> classes(CooperativeId cooperative) {
        return places.cooperative(cooperative)
                .orElseThrow(() -> new NotFound("no cooperative " + cooperative))
                .classes();
    }

    private Optional<Till> till(CooperativeId cooperative, String word) {
        return word.equals(word(Till.CASH))
                ? Optional.of(Till.CASH)
                : classes(cooperative).stream()
                        .map(unit -> Till.advanceOf(unit.code()))
                        .filter(till -> word(till).equals(word))
                        .findFirst();
    }

    private static String word(Till till) {
        return till.account() + ":" + till.classCode();
    }
}
