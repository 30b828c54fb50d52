package coop.quitus.portal.internal;

import coop.quitus.document.Papers;
import coop.quitus.document.Voucher;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.portal.DemoReceiptPaper;
import coop.quitus.subsidy.FunderKind;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.SubsidyTerms;
import coop.quitus.treasury.Statements;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Lives the invented year in any cooperative: the demo's, and those where people learn.
@Component
class Storytelling {

    /// What the tills hold when the story begins.
    static final Map<Till, Money> AT_FIRST = new LinkedHashMap<>();

    static {
        AT_FIRST.put(Till.BANK, Money.cents(86_420));
        AT_FIRST.put(Till.CASH, Money.cents(3_150));
    }

    private final Ledger ledger;
    private final Books books;
    private final Subsidies subsidies;
    private final Vouchers vouchers;
    private final Papers papers;
    private final Statements statements;
    private final Clock clock;

    /// The same invoice is drawn once, whoever practises with it.
    private final Map<DemoReceiptPaper, byte[]> drawn = new ConcurrentHashMap<>();

    Storytelling(
            Ledger ledger,
            Books books,
            Subsidies subsidies,
            Vouchers vouchers,
            Papers papers,
            Statements statements,
            Clock clock) {
        this.ledger = ledger;
        this.books = books;
        this.subsidies = subsidies;
        this.vouchers = vouchers;
        this.papers = papers;
        this.statements = statements;
        this.clock = clock;
    }

    /// What a story leaves to do.
    ///
    /// @param proof the expenses whose invoice is not filed yet
    /// @param charge the expenses that no subsidy pays yet, though one may
    record Left(Predicate<StoryLine> proof, Predicate<StoryLine> charge) {}

    /// Lives a year, as far as it went.
    ///
    /// @param bank what it will have seen is added to it
    /// @return what each till holds at its end
    Map<Till, Money> live(
            Cooperative school,
            SchoolYear year,
            Map<Till, Money> opening,
            BankStory bank,
            Left left,
            Actor by) {
        done(ledger.open(school.id(), year, opening, by));
        done(subsidies.open(school.id(), StoryLine.gardenIn(year), garden(year), by));
        Map<Till, Money> held = new LinkedHashMap<>(opening);
        for (StoryLine told : StoryLine.all()) {
            if (told.in(year).isAfter(LocalDate.now(clock))) {
                continue;
            }
            StoryLine line = left.charge().test(told) ? told.notYetCharged() : told;
            List<String> proof =
                    left.proof().test(told) ? List.of() : proof(school, year, line, by);
            Entry entry = done(ledger.post(school.id(), line.draft(year, proof), by));
            entry.lines().stream()
                    .filter(moved -> moved.isTill())
                    .forEach(moved -> held.merge(moved.till(), moved.amount(), Money::plus));
            line.bank().ifPresent(days -> bank.willSee(entry, days));
        }
        held.values().removeIf(Money::isZero);
        return held;
    }

    /// What the bank will have seen of a story already told in these books by that person.
    BankStory retold(Cooperative school, SchoolYear year, Actor by) {
        var bank = new BankStory();
        List<StoryLine> story = StoryLine.all();
        books.journal(school.id(), year).stream()
                .filter(entry -> entry.recordedById().equals(by.person()))
                .forEach(entry ->
                        story.stream()
                                .filter(line -> line.tells(entry))
                                .forEach(line ->
                                        line.bank().ifPresent(days -> bank.willSee(entry, days))));
        return bank;
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

    /// An invoice for each expense.
    private List<String> proof(Cooperative school, SchoolYear year, StoryLine line, Actor by) {
        if (line.kind() != EntryKind.EXPENSE) {
            return List.of();
        }
        var invoice =
                new DemoReceiptPaper(
                        line.payee(),
                        buyer(school),
                        line.in(year),
                        line.label(),
                        line.amount(),
                        line.in(year).atStartOfDay(clock.getZone()).toInstant());
        Voucher kept =
                done(
                        vouchers.keep(
                                school.id(),
                                new ByteArrayInputStream(drawn(invoice)),
                                "facture.pdf",
                                by));
        return List.of(kept.hash());
    }

    static String buyer(Cooperative school) {
        return "Coopérative de l'" + school.name();
    }

    byte[] drawn(DemoReceiptPaper invoice) {
        return drawn.computeIfAbsent(invoice, papers::pdf);
    }

    void bring(Cooperative school, BankStory bank, LocalDate from, LocalDate to, Actor by) {
        done(
                statements.bring(
                        school.id(),
                        Till.BANK,
                        file(bank, from, to),
                        "releve-" + to + ".ofx",
                        Optional.empty(),
                        by));
    }

    static byte[] file(BankStory bank, LocalDate from, LocalDate to) {
        return bank.statement(from, to, AT_FIRST.getOrDefault(Till.BANK, Money.ZERO));
    }

    /// The story holds together: a refusal is a fault of the story.
    static <T> T done(Outcome<T, ? extends Finding> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, ? extends Finding> done -> done.value();
            case Outcome.Refused<T, ? extends Finding> refused ->
                    throw new IllegalStateException("the story: " + refused.findings());
        };
    }
}
