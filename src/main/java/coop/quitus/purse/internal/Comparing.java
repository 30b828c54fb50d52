package coop.quitus.purse.internal;

import coop.quitus.council.AgendaItem;
import coop.quitus.council.AgendaPart;
import coop.quitus.council.Agendas;
import coop.quitus.council.CouncilFinding;
import coop.quitus.council.Decision;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.pupil.FirstNames;
import coop.quitus.purse.NewQuote;
import coop.quitus.purse.PurseFinding;
import coop.quitus.purse.Quote;
import coop.quitus.purse.QuoteItem;
import coop.quitus.purse.Quotes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Compares quotes with a class.
@Component
final class Comparing implements Quotes {

    private static final int MOST_OPTIONS = 12;

    private final Tenancy tenancy;
    private final Places places;
    private final QuoteTable quotes;
    private final Agendas agendas;
    private final FirstNames firstNames;

    Comparing(
            Tenancy tenancy,
            Places places,
            QuoteTable quotes,
            Agendas agendas,
            FirstNames firstNames) {
        this.tenancy = tenancy;
        this.places = places;
        this.quotes = quotes;
        this.agendas = agendas;
        this.firstNames = firstNames;
    }

    @Override
    public Outcome<Quote, PurseFinding> add(CooperativeId cooperative, NewQuote asked, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Quote> already = quotes.find(cooperative, asked.id());
                    if (already.isPresent()) {
                        return Outcome.done(already.get());
                    }
                    var findings = new ArrayList<>(QuoteRules.whole(asked));
                    String words =
                            asked.items().stream()
                                    .map(QuoteItem::label)
                                    .collect(Collectors.joining(". "));
                    if (!firstNames.in(cooperative, asked.year(), words).isEmpty()) {
                        findings.add(new PurseFinding.NamesAChild("quoi.1"));
                    }
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    quotes.add(which(cooperative), asked, by);
                    return Outcome.done(quotes.find(cooperative, asked.id()).orElseThrow());
                });
    }

    @Override
    public Outcome<Quote, PurseFinding> workOut(
            CooperativeId cooperative, UUID quote, List<Money> lines, Money total, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Quote> known = quotes.find(cooperative, quote);
                    List<PurseFinding> findings =
                            known.map(one -> QuoteRules.sums(one, lines, total))
                                    .orElseGet(() -> List.of(new PurseFinding.NoSuchQuote()));
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    quotes.workedOut(which(cooperative), known.orElseThrow(), by);
                    return Outcome.done(quotes.find(cooperative, quote).orElseThrow());
                });
    }

    @Override
    public Outcome<Quote, PurseFinding> withdraw(CooperativeId cooperative, UUID quote, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Quote> known =
                            quotes.find(cooperative, quote).filter(one -> !one.chosen());
                    if (known.isEmpty()) {
                        return Outcome.refused(new PurseFinding.NoSuchQuote());
                    }
                    quotes.withdraw(which(cooperative), quote, by);
                    return Outcome.done(known.get());
                });
    }

    @Override
    public Outcome<UUID, PurseFinding> ask(
            CooperativeId cooperative,
            SchoolYear year,
            String classCode,
            UUID subject,
            String title,
            Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    List<Quote> compared = quotes.of(cooperative, subject);
                    if (!compared.stream().allMatch(Quote::workedOut)) {
                        return Outcome.refused(new PurseFinding.NotWorkedOut());
                    }
                    if (compared.size() < 2 || compared.size() > MOST_OPTIONS) {
                        return Outcome.refused(new PurseFinding.NotAChoice(compared.size()));
                    }
                    return said(
                            agendas.put(
                                    cooperative,
                                    year,
                                    classCode,
                                    new AgendaItem(
                                            point(subject),
                                            AgendaPart.PROJECTS,
                                            title,
                                            "",
                                            compared.stream().map(Comparing::option).toList(),
                                            "/classe/devis/" + subject),
                                    by));
                });
    }

    private static String option(Quote quote) {
        return quote.supplier() + " : " + quote.total().inFrench();
    }

    /// One point of the agenda for each subject, whoever asks, however often.
    private static UUID point(UUID subject) {
        return UUID.nameUUIDFromBytes(("devis " + subject).getBytes(StandardCharsets.UTF_8));
    }

    static <T> Outcome<T, PurseFinding> said(Outcome<T, CouncilFinding> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, CouncilFinding> done -> Outcome.done(done.value());
            case Outcome.Refused<T, CouncilFinding>(List<CouncilFinding> findings) ->
                    Outcome.refused(
                            findings.stream()
                                    .map(finding ->
                                            (PurseFinding) new PurseFinding.FromTheCouncil(finding))
                                    .toList());
        };
    }

    @Override
    public Outcome<Quote, PurseFinding> choose(CooperativeId cooperative, UUID quote, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Quote> known = quotes.find(cooperative, quote);
                    if (known.isEmpty()) {
                        return Outcome.refused(new PurseFinding.NoSuchQuote());
                    }
                    if (!known.get().workedOut()) {
                        return Outcome.refused(new PurseFinding.NotWorkedOut());
                    }
                    if (!known.get().chosen()) {
                        quotes.choose(
                                which(cooperative),
                                known.get(),
                                agendas.decidedOn(cooperative, point(known.get().subject()))
                                        .filter(Decision::carried)
                                        .map(Decision::id)
                                        .orElse(null),
                                by);
                    }
                    return Outcome.done(quotes.find(cooperative, quote).orElseThrow());
                });
    }

    @Override
    public Optional<Quote> find(CooperativeId cooperative, UUID quote) {
        return tenancy.reading(cooperative, () -> quotes.find(cooperative, quote));
    }

    @Override
    public List<Quote> of(CooperativeId cooperative, UUID subject) {
        return tenancy.reading(cooperative, () -> quotes.of(cooperative, subject));
    }

    @Override
    public Optional<Quote> chosen(CooperativeId cooperative, UUID subject) {
        return of(cooperative, subject).stream().filter(Quote::chosen).findFirst();
    }

    private Cooperative which(CooperativeId cooperative) {
        return places.cooperative(cooperative).orElseThrow();
    }
}
