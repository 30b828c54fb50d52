package coop.quitus.reconciliation.internal;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Movement;
import coop.quitus.treasury.BankLine;
import coop.quitus.treasury.Statements;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Lays books and bank side by side. Last year is among it: its late cheques clear in this one
/// (ACC-17).
@Component
final class SideReader {

    private final Books books;
    private final Statements statements;
    private final MatchTables matches;

    SideReader(Books books, Statements statements, MatchTables matches) {
        this.books = books;
        this.statements = statements;
        this.matches = matches;
    }

    /// As they stand now.
    Sides sides(CooperativeId cooperative, Till till, SchoolYear year) {
        return sides(
                cooperative,
                till,
                year,
                entries(cooperative, year).stream().filter(Entry::stands).toList());
    }

    /// As they stood on an evening: what was undone later still stands.
    Sides sidesOn(CooperativeId cooperative, Till till, LocalDate evening) {
        SchoolYear year = SchoolYear.of(evening);
        return sides(
                cooperative, till, year, Entry.standingOn(entries(cooperative, year), evening));
    }

    private List<Entry> entries(CooperativeId cooperative, SchoolYear year) {
        return Stream.of(year.previous(), year)
                .flatMap(one -> books.journal(cooperative, one).stream())
                .toList();
    }

    private Sides sides(
            CooperativeId cooperative, Till till, SchoolYear year, List<Entry> entries) {
        Map<UUID, Movement> movements =
                entries.stream()
                        .filter(entry -> entry.kind() != EntryKind.OPENING)
                        .filter(entry -> !entry.movementOf(till).isZero())
                        .map(entry -> Sides.movement(entry, till))
                        .collect(
                                Collectors.toMap(
                                        movement -> movement.entry().value(), Function.identity()));
        Map<UUID, BankLine> lines =
                statements
                        .lines(cooperative, till, year.previous().firstDay(), year.lastDay())
                        .stream()
                        .collect(Collectors.toMap(BankLine::id, Function.identity()));
        return new Sides(movements, lines, matches.live(cooperative, till));
    }
}
