package coop.quitus.purse.web;

import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.purse.NewQuote;
import coop.quitus.purse.PurseFinding;
import coop.quitus.purse.PurseSentences;
import coop.quitus.purse.Quote;
import coop.quitus.purse.QuoteItem;
import coop.quitus.purse.Quotes;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The quotes of one thing as adults keep them: write them down, ask the council, choose.
@Controller
class QuotesController {

    static final int LINES = 6;
    private static final String QUOTES = Here.YEAR + "/classes/{code}/devis/{subject}";

    private final Quotes quotes;
    private final Rights rights;

    QuotesController(Quotes quotes, Rights rights) {
        this.quotes = quotes;
        this.rights = rights;
    }

    @GetMapping(QUOTES)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @PathVariable UUID subject,
            Person reader) {
        return page(
                frame, new Place(cooperative, year, code, subject), reader, Map.of(), List.of());
    }

    @PostMapping(QUOTES)
    View add(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @PathVariable UUID subject,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var place = new Place(cooperative, year, code, subject);
        var form = new SentForm(sent);
        List<QuoteItem> items =
                IntStream.rangeClosed(1, LINES)
                        .filter(i -> !form.text("quoi." + i).isEmpty())
                        .mapToObj(i ->
                                new QuoteItem(
                                        form.text("quoi." + i),
                                        form.count("combien." + i),
                                        form.money("prix." + i)))
                        .toList();
        if (!form.faults().isEmpty()) {
            return page(frame, place, reader, sent, form.faults()).refused();
        }
        var asked =
                new NewQuote(Here.key(sent), year, code, subject, form.text("fournisseur"), items);
        return answered(
                frame,
                place,
                reader,
                sent,
                quotes.add(cooperative, asked, reader.acting()),
                "Le devis est écrit. La classe peut faire ses comptes.");
    }

    @PostMapping(QUOTES + "/conseil")
    View ask(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @PathVariable UUID subject,
            @RequestParam(defaultValue = "") String titre,
            Person reader) {
        return answered(
                frame,
                new Place(cooperative, year, code, subject),
                reader,
                Map.of("titre", titre),
                quotes.ask(cooperative, year, code, subject, titre, reader.acting()),
                "Le choix est à l'ordre du jour du prochain conseil.");
    }

    @PostMapping(QUOTES + "/{quote}/choix")
    View choose(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @PathVariable UUID subject,
            @PathVariable UUID quote,
            Person reader) {
        return answered(
                frame,
                new Place(cooperative, year, code, subject),
                reader,
                Map.of(),
                quotes.choose(cooperative, quote, reader.acting()),
                "Le devis est choisi.");
    }

    @PostMapping(QUOTES + "/{quote}/retrait")
    View withdraw(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @PathVariable UUID subject,
            @PathVariable UUID quote,
            Person reader) {
        return answered(
                frame,
                new Place(cooperative, year, code, subject),
                reader,
                Map.of(),
                quotes.withdraw(cooperative, quote, reader.acting()),
                "Le devis est retiré.");
    }

    /// Where these quotes are.
    private record Place(CooperativeId cooperative, SchoolYear year, String code, UUID subject) {
        String here() {
            return Here.year(cooperative, year) + "/classes/" + code + "/devis/" + subject;
        }
    }

    private <T> View answered(
            Frame frame,
            Place place,
            Person reader,
            Map<String, String> typed,
            Outcome<T, PurseFinding> outcome,
            String word) {
        return switch (outcome) {
            case Outcome.Done<T, PurseFinding> _ -> SeeOther.page(place.here()).saying(word);
            case Outcome.Refused<T, PurseFinding>(List<PurseFinding> findings) ->
                    page(frame, place, reader, typed, PurseSentences.of(findings)).refused();
        };
    }

    private QuotesPage page(
            Frame frame,
            Place place,
            Person reader,
            Map<String, String> typed,
            List<Sentence> sentences) {
        List<Quote> compared = quotes.of(place.cooperative(), place.subject());
        return new QuotesPage(
                frame.titled("Les devis"),
                place.here(),
                Here.year(place.cooperative(), place.year()) + "/classes/" + place.code(),
                compared,
                rights.opens("POST", place.here(), reader),
                Here.key(typed).toString(),
                Map.copyOf(typed),
                sentences);
    }
}
