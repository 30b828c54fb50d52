package coop.quitus.reconciliation.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.federation.Policies;
import coop.quitus.federation.Policy;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Locks;
import coop.quitus.ledger.Payment;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Certainty;
import coop.quitus.reconciliation.Match;
import coop.quitus.reconciliation.MatchFinding;
import coop.quitus.reconciliation.Matching;
import coop.quitus.reconciliation.MatchingWindows;
import coop.quitus.reconciliation.Movement;
import coop.quitus.reconciliation.Suggestion;
import coop.quitus.treasury.BankLine;
import coop.quitus.treasury.Statements;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Points entries and bank lines at each other.
@Component
final class Pointing implements Matching {

    private final Tenancy tenancy;
    private final Places places;
    private final Policies policies;
    private final Books books;
    private final Statements statements;
    private final MatchTables tables;
    private final SideReader reader;
    private final Locks locks;
    private final Clock clock;

    Pointing(
            Tenancy tenancy,
            Places places,
            Policies policies,
            Books books,
            Statements statements,
            MatchTables tables,
            SideReader reader,
            Locks locks,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.policies = policies;
        this.books = books;
        this.statements = statements;
        this.tables = tables;
        this.reader = reader;
        this.locks = locks;
        this.clock = clock;
    }

    @Override
    public List<Suggestion> suggestions(CooperativeId cooperative, Till till, SchoolYear year) {
        return tenancy.reading(cooperative, () -> suggested(cooperative, till, year));
    }

    private List<Suggestion> suggested(CooperativeId cooperative, Till till, SchoolYear year) {
        Sides sides = reader.sides(cooperative, till, year);
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        Policy policy = policies.of(which.association(), year);
        Locks.Lock lock = locks.of(cooperative);
        return Matcher.suggest(
                sides.freeMovements(),
                sides.freeLines().stream().filter(line -> !lock.holds(line.bookedOn())).toList(),
                new MatchingWindows(policy.chequeDays(), policy.depositDays()));
    }

    @Override
    public List<Match> acceptCertain(
            CooperativeId cooperative, Till till, SchoolYear year, Actor by) {
        return tenancy.within(
                cooperative,
                () ->
                        suggested(cooperative, till, year).stream()
                                .filter(suggestion -> suggestion.certainty() == Certainty.CERTAIN)
                                .filter(suggestion -> suggestion.difference().isZero())
                                .map(suggestion ->
                                        keep(
                                                cooperative,
                                                till,
                                                suggestion.movements(),
                                                suggestion.lines(),
                                                Certainty.CERTAIN,
                                                suggestion.reason(),
                                                by))
                                .toList());
    }

    private Match keep(
            CooperativeId cooperative,
            Till till,
            List<Movement> movements,
            List<BankLine> lines,
            Certainty certainty,
            String reason,
            Actor by) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        var match =
                new Match(
                        Ids.next(clock),
                        movements,
                        lines,
                        certainty,
                        reason,
                        lines.getFirst().bookedOn(),
                        clock.instant(),
                        by.name());
        tables.keep(
                which, till, match.id(), movements, lines, certainty, reason, match.madeAt(), by);
        return match;
    }

    @Override
    public Outcome<Match, MatchFinding> accept(
            CooperativeId cooperative,
            Till till,
            List<EntryId> entries,
            List<UUID> lines,
            Actor by) {
        if (entries.isEmpty() || lines.isEmpty()) {
            return Outcome.refused(new MatchFinding.OneSideOnly());
        }
        return tenancy.within(
                cooperative,
                () -> {
                    List<Entry> chosen =
                            entries.stream()
                                    .map(entry -> books.entry(cooperative, entry))
                                    .flatMap(Optional::stream)
                                    .toList();
                    List<BankLine> bank =
                            lines.stream()
                                    .map(line -> statements.line(cooperative, line))
                                    .flatMap(Optional::stream)
                                    .toList();
                    if (chosen.size() != entries.size() || bank.size() != lines.size()) {
                        return Outcome.refused(new MatchFinding.OneSideOnly());
                    }
                    List<Movement> movements =
                            chosen.stream().map(entry -> Sides.movement(entry, till)).toList();
                    List<MatchFinding> refusals = refusals(cooperative, till, movements, bank);
                    return refusals.isEmpty()
                            ? Outcome.done(
                                    keep(
                                            cooperative,
                                            till,
                                            movements,
                                            bank,
                                            Certainty.CHOSEN,
                                            "choisi par " + by.name(),
                                            by))
                            : Outcome.refused(refusals);
                });
    }

    private List<MatchFinding> refusals(
            CooperativeId cooperative, Till till, List<Movement> movements, List<BankLine> lines) {
        var refusals = new ArrayList<MatchFinding>();
        Money book = Money.sum(movements.stream().map(Movement::amount));
        Money bank = Money.sum(lines.stream().map(BankLine::amount));
        if (!book.equals(bank)) {
            refusals.add(new MatchFinding.AmountsDiffer(book, bank));
        }
        closed(cooperative, lines.stream().map(BankLine::bookedOn)).ifPresent(refusals::add);
        for (MatchTables.Made made : tables.live(cooperative, till)) {
            movements.stream()
                    .filter(movement -> made.entries().contains(movement.entry().value()))
                    .forEach(movement ->
                            refusals.add(
                                    new MatchFinding.AlreadyMatched(
                                            "La pièce " + movement.piece())));
            lines.stream()
                    .filter(line -> made.lines().contains(line.id()))
                    .forEach(line ->
                            refusals.add(
                                    new MatchFinding.AlreadyMatched("« " + line.label() + " »")));
        }
        return refusals;
    }

    /// What the bank booked in a closed year stays as it was pointed, whatever else the match
    /// holds.
    private Optional<MatchFinding> closed(CooperativeId cooperative, Stream<LocalDate> days) {
        Locks.Lock lock = locks.of(cooperative);
        return days.filter(lock::holds).min(LocalDate::compareTo).map(MatchFinding.Closed::new);
    }

    @Override
    public Outcome<Match, MatchFinding> undo(CooperativeId cooperative, UUID match, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<MatchFinding> closed =
                            closed(cooperative, tables.bankDays(cooperative, match).stream());
                    if (closed.isPresent()) {
                        return Outcome.refused(closed.get());
                    }
                    return tables.undo(cooperative, match, clock.instant(), by)
                            ? Outcome.<Match, MatchFinding>done(undone(match, by))
                            : Outcome.<Match, MatchFinding>refused(new MatchFinding.NoSuchMatch());
                });
    }

    private Match undone(UUID match, Actor by) {
        return new Match(
                match,
                List.of(),
                List.of(),
                Certainty.CHOSEN,
                "",
                LocalDate.now(clock),
                clock.instant(),
                by.name());
    }

    @Override
    public List<Match> matches(CooperativeId cooperative, Till till, SchoolYear year) {
        return tenancy.reading(
                cooperative,
                () ->
                        reader.sides(cooperative, till, year).matches().stream()
                                .filter(match ->
                                        match.lines().stream()
                                                        .anyMatch(line ->
                                                                year.contains(line.bookedOn()))
                                                || match.movements().stream()
                                                        .anyMatch(movement ->
                                                                movement.year().equals(year)))
                                .toList());
    }

    @Override
    public Optional<DraftEntry> entryFor(CooperativeId cooperative, Till till, UUID line) {
        return statements
                .line(cooperative, line)
                .map(told -> {
                    boolean in = told.amount().isPositive();
                    AccountKey account = guess(told);
                    return new DraftEntry(
                            UUID.randomUUID(),
                            in ? EntryKind.RECEIPT : EntryKind.EXPENSE,
                            told.bookedOn(),
                            told.label(),
                            "",
                            told.cheque().isEmpty() ? Payment.BANK_TRANSFER : Payment.CHEQUE,
                            told.cheque(),
                            "",
                            List.of(
                                    new Line(till, told.amount()),
                                    new Line(account, told.amount().negated())),
                            List.of(),
                            Map.of());
                });
    }

    private static AccountKey guess(BankLine line) {
        String words = line.label().toLowerCase(Locale.ROOT);
        if (line.amount().isPositive()) {
            boolean subsidy =
                    words.contains("subv")
                            || words.contains("tresorerie")
                            || words.contains("mairie");
            return new AccountKey(subsidy ? "PRD_SUBS_PUBLIC" : "PRD_OTHER");
        }
        boolean fees =
                words.contains("frais")
                        || words.contains("commission")
                        || words.contains("tenue de compte");
        return new AccountKey(fees ? "CHG_OTHER" : "CHG_ACTIVITY");
    }
}
