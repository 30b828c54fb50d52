package coop.quitus.reconciliation;

import coop.quitus.treasury.BankLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Entries and bank lines that tell of the same money.
///
/// @param bookedOn the bank's first day
/// @param reason why they were put together, in small words
public record Match(
        UUID id,
        List<Movement> movements,
        List<BankLine> lines,
        Certainty certainty,
        String reason,
        LocalDate bookedOn,
        Instant madeAt,
        String madeBy) {

    public Match {
        movements = List.copyOf(movements);
        lines = List.copyOf(lines);
    }
}
