package coop.quitus.reconciliation.internal;

import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Match;
import coop.quitus.reconciliation.Movement;
import coop.quitus.treasury.BankLine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The two sides of a till, that year and the one before, and what is matched already.
record Sides(
        Map<UUID, Movement> movements, Map<UUID, BankLine> lines, List<MatchTables.Made> made) {

    static Movement movement(Entry entry, Till till) {
        return new Movement(
                entry.id(),
                entry.piece(),
                entry.year(),
                entry.occurredOn(),
                entry.movementOf(till),
                entry.payment(),
                entry.cheque(),
                entry.label(),
                entry.payee());
    }

    List<Movement> freeMovements() {
        return movementsBut(taken(MatchTables.Made::entries));
    }

    /// The movements but these, the oldest first.
    List<Movement> movementsBut(Set<UUID> left) {
        return movements.values().stream()
                .filter(movement -> !left.contains(movement.entry().value()))
                .sorted(Comparator.comparing(Movement::occurredOn))
                .toList();
    }

    List<BankLine> freeLines() {
        return linesBut(taken(MatchTables.Made::lines));
    }

    /// The lines but these, the oldest first.
    List<BankLine> linesBut(Set<UUID> left) {
        return lines.values().stream()
                .filter(line -> !left.contains(line.id()))
                .sorted(Comparator.comparing(BankLine::bookedOn))
                .toList();
    }

    private Set<UUID> taken(Function<MatchTables.Made, Set<UUID>> side) {
        return made.stream().map(side).flatMap(Collection::stream).collect(Collectors.toSet());
    }

    /// The matches with something on either side, by the bank's day.
    List<Match> matches() {
        return made.stream()
                .map(this::match)
                .filter(match -> !match.lines().isEmpty() && !match.movements().isEmpty())
                .sorted(Comparator.comparing(Match::bookedOn))
                .toList();
    }

    private Match match(MatchTables.Made one) {
        List<BankLine> theirs =
                lines.values().stream()
                        .filter(line -> one.lines().contains(line.id()))
                        .sorted(Comparator.comparing(BankLine::bookedOn))
                        .toList();
        List<Movement> ours =
                movements.values().stream()
                        .filter(movement -> one.entries().contains(movement.entry().value()))
                        .sorted(Comparator.comparing(Movement::occurredOn))
                        .toList();
        return new Match(
                one.id(),
                ours,
                theirs,
                one.certainty(),
                one.reason(),
                theirs.isEmpty() ? LocalDate.EPOCH : theirs.getFirst().bookedOn(),
                one.madeAt(),
                one.madeBy());
    }
}
