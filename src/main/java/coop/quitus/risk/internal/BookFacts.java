package coop.quitus.risk.internal;

import coop.quitus.federation.Policy;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Till;
import coop.quitus.risk.SeenPiece;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All that the signs of one year of one cooperative are seen in.
///
/// @param horizon today, or the last day of the year when it is over
/// @param today for the reports, which come after the year
/// @param entries in the order of the chain
/// @param tills how low each fell, and what it holds
/// @param bankTold the last day the bank told of; null when it never did this year
/// @param keepers how many people hold a mandate over the money
/// @param paths what happened to the report of this year and of the one before, in order
/// @param due the last day of this year's report, as the association chose
/// @param dueBefore that of the report of the year before
record BookFacts(
        SchoolYear year,
        LocalDate horizon,
        LocalDate today,
        Policy policy,
        List<Written> entries,
        List<TillDepth> tills,
        Map<UUID, Money> cash,
        Set<UUID> notCashed,
        @Nullable LocalDate bankTold,
        int keepers,
        List<Stage> paths,
        LocalDate due,
        LocalDate dueBefore) {

    BookFacts {
        entries = List.copyOf(entries);
        tills = List.copyOf(tills);
        cash = Map.copyOf(cash);
        notCashed = Set.copyOf(notCashed);
        paths = List.copyOf(paths);
    }

    /// An entry.
    ///
    /// @param movement what moved in the tills: negative when it left
    /// @param proved whether it has a voucher
    record Written(
            UUID id,
            EntryKind kind,
            String piece,
            LocalDate on,
            UUID by,
            String cheque,
            @Nullable UUID reverses,
            Money movement,
            String label,
            String payee,
            boolean proved,
            long sequence) {

        SeenPiece seen() {
            return new SeenPiece(piece, on, label, movement.absolute());
        }
    }

    /// @param lowest the least it held on an evening, and when
    record TillDepth(Till till, Money lowest, LocalDate lowestOn, Money held) {}

    /// A step of the path of a report.
    record Stage(SchoolYear year, String state, LocalDate on) {}

    /// The expenses that neither undo nor were undone, by day.
    List<Written> expenses() {
        Set<UUID> undone = new HashSet<>();
        entries.forEach(entry -> {
            if (entry.reverses() != null) {
                undone.add(entry.reverses());
            }
        });
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.EXPENSE)
                .filter(entry -> !undone.contains(entry.id()))
                .sorted(java.util.Comparator.comparing(Written::on))
                .toList();
    }

    static List<SeenPiece> seen(List<Written> entries) {
        return entries.stream().map(Written::seen).collect(Collectors.toUnmodifiableList());
    }

    static Money sum(List<Written> entries) {
        return Money.sum(entries.stream().map(Written::movement)).absolute();
    }
}
