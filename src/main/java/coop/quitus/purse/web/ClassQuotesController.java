package coop.quitus.purse.web;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.purse.PurseFinding;
import coop.quitus.purse.PurseSentences;
import coop.quitus.purse.Quote;
import coop.quitus.purse.Quotes;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
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

/// The quotes as a class compares them, and the sums it works out.
@Controller
class ClassQuotesController {

    private static final String QUOTES = "/classe/devis/{subject}";

    private final Quotes quotes;

    ClassQuotesController(Quotes quotes) {
        this.quotes = quotes;
    }

    @GetMapping(QUOTES)
    View compare(Frame frame, ClassSession session, @PathVariable UUID subject) {
        return new ClassQuotesPage(
                frame.titled("Les devis"),
                session,
                subject,
                quotes.of(session.cooperative(), subject));
    }

    @GetMapping(QUOTES + "/{quote}")
    View sums(
            Frame frame,
            ClassSession session,
            @PathVariable UUID subject,
            @PathVariable UUID quote) {
        return page(frame, session, known(session, subject, quote), Map.of(), List.of());
    }

    @PostMapping(QUOTES + "/{quote}")
    View workOut(
            Frame frame,
            ClassSession session,
            @PathVariable UUID subject,
            @PathVariable UUID quote,
            @RequestParam Map<String, String> sent) {
        Quote known = known(session, subject, quote);
        List<Money> lines =
                IntStream.rangeClosed(1, known.items().size())
                        .mapToObj(i -> money(sent, "ligne." + i))
                        .toList();
        return switch (quotes.workOut(
                session.cooperative(), quote, lines, money(sent, "total"), session.actor())) {
            case Outcome.Done<Quote, PurseFinding>(Quote done, var _) ->
                    SeeOther.page("/classe/devis/" + subject)
                            .saying("Bravo ! Le total est " + done.total().inFrench() + ".");
            case Outcome.Refused<Quote, PurseFinding>(List<PurseFinding> findings) ->
                    page(frame, session, known, sent, PurseSentences.of(findings)).refused();
        };
    }

    private static Money money(Map<String, String> sent, String name) {
        return Money.parse(sent.getOrDefault(name, "")).orElse(Money.ZERO);
    }

    private Quote known(ClassSession session, UUID subject, UUID quote) {
        return quotes.find(session.cooperative(), quote)
                .filter(one -> one.subject().equals(subject))
                .orElseThrow(() -> new NotFound("no quote " + quote));
    }

    private static QuoteSumsPage page(
            Frame frame,
            ClassSession session,
            Quote quote,
            Map<String, String> typed,
            List<Sentence> sentences) {
        return new QuoteSumsPage(
                frame.titled(quote.supplier()), session, quote, Map.copyOf(typed), sentences);
    }
}
