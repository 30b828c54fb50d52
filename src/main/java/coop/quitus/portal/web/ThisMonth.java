package coop.quitus.portal.web;

import coop.quitus.cash.CashCount;
import coop.quitus.cash.CashCounts;
import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Match;
import coop.quitus.reconciliation.Matching;
import coop.quitus.treasury.Statements;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What a person did this month in a cooperative, and about how long it took. Their own work only:
/// nobody reads here how long another was at it.
///
/// It reads the year and the one before it, which people still write in during the autumn: seven
/// calls, whatever was done.
@Component
class ThisMonth {

    private final Books books;
    private final Matching matching;
    private final CashCounts counts;
    private final Statements statements;
    private final Clock clock;

    ThisMonth(
            Books books, Matching matching, CashCounts counts, Statements statements, Clock clock) {
        this.books = books;
        this.matching = matching;
        this.counts = counts;
        this.statements = statements;
        this.clock = clock;
    }

    DuePage.Done of(CooperativeId cooperative, Person person) {
        List<Instant> entries = entries(cooperative, person);
        List<Instant> matches = matches(cooperative, person);
        List<Instant> counted =
                counts.all(cooperative).stream()
                        .filter(count -> count.recordedBy().equals(person.name()))
                        .map(CashCount::recordedAt)
                        .filter(this::isThisMonth)
                        .toList();
        List<Instant> brought =
                statements.brought(cooperative).stream()
                        .filter(file -> file.broughtBy().equals(person.name()))
                        .map(Statements.Brought::broughtAt)
                        .filter(this::isThisMonth)
                        .toList();
        long minutes =
                TimeSpent.minutes(
                        Stream.of(entries, matches, counted, brought)
                                .flatMap(List::stream)
                                .toList());
        return new DuePage.Done(
                entries.size(),
                matches.size(),
                counted.size(),
                brought.size(),
                minutes == 0 ? "" : TimeSpent.inFrench(minutes));
    }

    private List<SchoolYear> years() {
        SchoolYear year = SchoolYear.of(LocalDate.now(clock));
        return List.of(year.previous(), year);
    }

    private List<Instant> entries(CooperativeId cooperative, Person person) {
        return years().stream()
                .flatMap(year -> books.journal(cooperative, year).stream())
                .filter(entry -> entry.recordedById().equals(person.id()))
                .map(Entry::recordedAt)
                .filter(this::isThisMonth)
                .toList();
    }

    private List<Instant> matches(CooperativeId cooperative, Person person) {
        return years().stream()
                .flatMap(year -> matching.matches(cooperative, Till.BANK, year).stream())
                .filter(match -> match.madeBy().equals(person.name()))
                .map(Match::madeAt)
                .filter(this::isThisMonth)
                .toList();
    }

    private boolean isThisMonth(Instant moment) {
        return YearMonth.from(moment.atZone(clock.getZone()))
                .equals(YearMonth.from(LocalDate.now(clock)));
    }
}
