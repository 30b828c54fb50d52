package coop.quitus.reconciliation.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Locks;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Match;
import coop.quitus.reconciliation.Movement;
import coop.quitus.reconciliation.Reconciliation;
import coop.quitus.reconciliation.ReconciliationFinding;
import coop.quitus.reconciliation.Reconciliations;
import coop.quitus.reconciliation.YearEnd;
import coop.quitus.treasury.BankLine;
import coop.quitus.treasury.Statements;
import coop.quitus.treasury.Statements.Told;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Says what lies between the books and the bank on an evening.
@Component
final class Reconciling implements Reconciliations {

    private final Tenancy tenancy;
    private final Places places;
    private final Books books;
    private final SideReader reader;
    private final Statements statements;
    private final QuietTables words;
    private final Locks locks;
    private final Clock clock;

    Reconciling(
            Tenancy tenancy,
            Places places,
            Books books,
            SideReader reader,
            Statements statements,
            QuietTables words,
            Locks locks,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.books = books;
        this.reader = reader;
        this.statements = statements;
        this.words = words;
        this.locks = locks;
        this.clock = clock;
    }

    @Override
    public Reconciliation on(CooperativeId cooperative, Till till, LocalDate evening) {
        return tenancy.reading(cooperative, () -> read(cooperative, till, evening));
    }

    private Reconciliation read(CooperativeId cooperative, Till till, LocalDate evening) {
        SchoolYear year = SchoolYear.of(evening);
        Sides sides = reader.sidesOn(cooperative, till, evening);
        List<Match> matches = sides.matches();
        Optional<Money> told = statements.balanceOn(cooperative, till, evening);
        Optional<LocalDate> reaches = statements.reachesSeenFrom(cooperative, till, evening);
        return new Reconciliation(
                evening,
                books.tillsOn(cooperative, year, evening).getOrDefault(till, Money.ZERO),
                told.or(() -> reaches.map(_ -> deduced(cooperative, till, year, evening)))
                        .orElse(null),
                told.isEmpty(),
                outstanding(sides, matches, evening),
                notInTheBooks(sides, matches, evening),
                matches.stream()
                        .filter(match -> !match.bookedOn().isAfter(evening) && isOf(match, year))
                        .toList(),
                reaches.orElse(null),
                yearEnd(cooperative, till, year));
    }

    private static boolean isOf(Match match, SchoolYear year) {
        return match.movements().stream().anyMatch(movement -> movement.year().equals(year));
    }

    /// What the books tell of by that evening, and the bank does not.
    private static List<Movement> outstanding(Sides sides, List<Match> matches, LocalDate evening) {
        Set<UUID> shown = new HashSet<>();
        matches.stream()
                .filter(match ->
                        match.lines().stream().anyMatch(line -> !line.bookedOn().isAfter(evening)))
                .flatMap(match -> match.movements().stream())
                .forEach(movement -> shown.add(movement.entry().value()));
        return sides.movementsBut(shown).stream()
                .filter(movement -> !movement.occurredOn().isAfter(evening))
                .toList();
    }

    /// What the bank tells of by that evening, and the books do not.
    private static List<BankLine> notInTheBooks(
            Sides sides, List<Match> matches, LocalDate evening) {
        Set<UUID> written = new HashSet<>();
        matches.stream()
                .filter(match ->
                        match.movements().stream()
                                .anyMatch(movement -> !movement.occurredOn().isAfter(evening)))
                .flatMap(match -> match.lines().stream())
                .forEach(line -> written.add(line.id()));
        return sides.linesBut(written).stream()
                .filter(line -> !line.bookedOn().isAfter(evening))
                .toList();
    }

    /// No file told a balance (QIF tells none): the brought-forward and the lines, as if nothing
    /// was outstanding on 1 September.
    private Money deduced(
            CooperativeId cooperative, Till till, SchoolYear year, LocalDate evening) {
        Money opening =
                Money.sum(
                        Entry.standingOn(books.journal(cooperative, year), evening).stream()
                                .filter(entry -> entry.kind() == EntryKind.OPENING)
                                .map(entry -> entry.movementOf(till)));
        Money lines =
                Money.sum(
                        statements.lines(cooperative, till, year.firstDay(), evening).stream()
                                .map(BankLine::amount));
        return opening.plus(lines);
    }

    private YearEnd yearEnd(CooperativeId cooperative, Till till, SchoolYear year) {
        Statements.Around around = statements.around(cooperative, till, year.lastDay());
        if (around.covering() instanceof String fileName) {
            return new YearEnd.Covered(year, fileName);
        }
        if (around.before() instanceof Told before && around.after() instanceof Told after) {
            return before.balance().plus(around.between()).equals(after.balance())
                    ? new YearEnd.Framed(year, before, after)
                    : new YearEnd.Moved(year, before, after);
        }
        return words.said(cooperative, till, year)
                .<YearEnd>map(quiet -> quiet)
                .orElseGet(() ->
                        new YearEnd.Open(
                                year,
                                around.reaches(),
                                LocalDate.now(clock).isAfter(year.lastDay())));
    }

    @Override
    public Outcome<YearEnd, ReconciliationFinding> saySummerWasQuiet(
            CooperativeId cooperative, Till till, SchoolYear year, Actor by) {
        var which = places.cooperative(cooperative).orElseThrow();
        return tenancy.within(
                cooperative,
                () -> {
                    if (locks.of(cooperative).holds(year.lastDay())) {
                        return Outcome.refused(new ReconciliationFinding.Closed(year));
                    }
                    return switch (yearEnd(cooperative, till, year)) {
                        case YearEnd.Open(_, _, boolean over) when !over ->
                                Outcome.refused(new ReconciliationFinding.NotOver(year));
                        case YearEnd.Open(_, var reaches, _) when reaches == null ->
                                Outcome.refused(new ReconciliationFinding.NotFramed(year, null));
                        case YearEnd.Open(_, var reaches, _) -> {
                            words.keep(
                                    which,
                                    till,
                                    year,
                                    Ids.next(clock),
                                    reaches.plusDays(1),
                                    clock.instant(),
                                    by);
                            yield Outcome.done(yearEnd(cooperative, till, year));
                        }
                        case YearEnd.Quiet said -> Outcome.done(said);
                        case YearEnd.Moved(_, var before, var after) ->
                                Outcome.refused(
                                        new ReconciliationFinding.BalanceMoved(before, after));
                        case YearEnd.Covered _, YearEnd.Framed _ ->
                                Outcome.refused(new ReconciliationFinding.NothingToSay(year));
                    };
                });
    }

    @Override
    public Outcome<YearEnd, ReconciliationFinding> takeWordBack(
            CooperativeId cooperative, Till till, SchoolYear year, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    if (locks.of(cooperative).holds(year.lastDay())) {
                        return Outcome.refused(new ReconciliationFinding.Closed(year));
                    }
                    return words.takeBack(cooperative, till, year, clock.instant(), by)
                            ? Outcome.<YearEnd, ReconciliationFinding>done(
                                    yearEnd(cooperative, till, year))
                            : Outcome.<YearEnd, ReconciliationFinding>refused(
                                    new ReconciliationFinding.NoWord(year));
                });
    }
}
