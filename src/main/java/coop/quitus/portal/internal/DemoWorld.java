package coop.quitus.portal.internal;

import coop.quitus.document.Papers;
import coop.quitus.document.Voucher;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.portal.DemoReceiptPaper;
import coop.quitus.reconciliation.Matching;
import coop.quitus.subsidy.FunderKind;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.SubsidyTerms;
import coop.quitus.treasury.Statements;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Builds the demo's world once, around today's date: last year whole, this year until today, the
/// bank until the end of last month.
@Component
@ConditionalOnProperty("quitus.demo")
class DemoWorld implements ApplicationRunner {

    private static final Map<Till, Money> AT_FIRST = new LinkedHashMap<>();

    static {
        AT_FIRST.put(Till.BANK, Money.cents(86_420));
        AT_FIRST.put(Till.CASH, Money.cents(3_150));
    }

    private final Places places;
    private final DemoCast cast;
    private final Ledger ledger;
    private final Subsidies subsidies;
    private final Vouchers vouchers;
    private final Papers papers;
    private final Statements statements;
    private final Matching matching;
    private final Clock clock;
    private final boolean wanted;

    DemoWorld(
            Places places,
            DemoCast cast,
            Ledger ledger,
            Subsidies subsidies,
            Vouchers vouchers,
            Papers papers,
            Statements statements,
            Matching matching,
            Clock clock,
            @Value("${quitus.story:true}") boolean wanted) {
        this.places = places;
        this.cast = cast;
        this.ledger = ledger;
        this.subsidies = subsidies;
        this.vouchers = vouchers;
        this.papers = papers;
        this.statements = statements;
        this.matching = matching;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted && cast.isMissing()) {
            build();
        }
    }

    /// The school, its people, its books.
    Cooperative build() {
        Association loire = places.associationOf("42").orElseThrow();
        Cooperative school = cast.gather(loire);
        Actor mandataire = cast.mandataire();
        SchoolYear now = SchoolYear.of(today());
        var bank = new BankStory();
        Map<Till, Money> held = live(school, now.previous(), AT_FIRST, bank, mandataire);
        matching.acceptCertain(school.id(), Till.BANK, now.previous(), mandataire);
        live(school, now, held, bank, mandataire);
        LocalDate monthEnd = YearMonth.from(today()).minusMonths(1).atEndOfMonth();
        if (now.contains(monthEnd)) {
            bring(school, bank, now.firstDay(), monthEnd, mandataire);
            matching.acceptCertain(school.id(), Till.BANK, now, mandataire);
        }
        return school;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Lives a year, as far as it went.
    ///
    /// @return what each till holds at its end
    private Map<Till, Money> live(
            Cooperative school,
            SchoolYear year,
            Map<Till, Money> opening,
            BankStory bank,
            Actor by) {
        done(ledger.open(school.id(), year, opening, by));
        done(subsidies.open(school.id(), StoryLine.gardenIn(year), garden(year), by));
        Map<Till, Money> held = new LinkedHashMap<>(opening);
        for (StoryLine line : StoryLine.all()) {
            if (line.in(year).isAfter(today())) {
                continue;
            }
            Entry entry =
                    done(
                            ledger.post(
                                    school.id(),
                                    line.draft(year, proof(school, year, line, by)),
                                    by));
            entry.lines().stream()
                    .filter(moved -> moved.isTill())
                    .forEach(moved -> held.merge(moved.till(), moved.amount(), Money::plus));
            line.bank().ifPresent(days -> bank.willSee(entry, days));
        }
        if (year.lastDay().isBefore(today())) {
            bring(school, bank, year.firstDay(), year.lastDay(), by);
        }
        held.values().removeIf(Money::isZero);
        return held;
    }

    /// What the town gives each autumn, for its garden.
    private static SubsidyTerms garden(SchoolYear year) {
        LocalDate asked = year.firstDay().plusDays(14);
        return new SubsidyTerms(
                FunderKind.COMMUNE,
                "Mairie",
                "Le jardin de l'école",
                Money.cents(30_000),
                true,
                asked.plusDays(20),
                "Délibération du conseil municipal",
                "",
                asked,
                year.firstDay(),
                year.lastDay(),
                Set.of(),
                "",
                List.of(new SubsidyTerms.Expected(asked.plusDays(30), Money.cents(30_000))),
                SubsidyTerms.usualDue(year));
    }

    /// An invoice for each expense of the bank; what was paid in coins still waits for its photo.
    private List<String> proof(Cooperative school, SchoolYear year, StoryLine line, Actor by) {
        boolean waits = line.bank().isEmpty() && year.contains(today());
        if (line.kind() != EntryKind.EXPENSE || waits) {
            return List.of();
        }
        byte[] invoice =
                papers.pdf(
                        new DemoReceiptPaper(
                                line.payee(),
                                "Coopérative de l'" + school.name(),
                                line.in(year),
                                line.label(),
                                line.amount(),
                                clock.instant()));
        Voucher kept =
                done(
                        vouchers.keep(
                                school.id(), new ByteArrayInputStream(invoice), "facture.pdf", by));
        return List.of(kept.hash());
    }

    private void bring(Cooperative school, BankStory bank, LocalDate from, LocalDate to, Actor by) {
        done(
                statements.bring(
                        school.id(),
                        Till.BANK,
                        bank.statement(from, to, AT_FIRST.getOrDefault(Till.BANK, Money.ZERO)),
                        "releve-" + to + ".ofx",
                        Optional.empty(),
                        by));
    }

    /// The story holds together: a refusal is a fault of the story.
    static <T> T done(Outcome<T, ? extends Finding> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, ? extends Finding> done -> done.value();
            case Outcome.Refused<T, ? extends Finding> refused ->
                    throw new IllegalStateException("the demo's story: " + refused.findings());
        };
    }
}
