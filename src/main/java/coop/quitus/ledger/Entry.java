package coop.quitus.ledger;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An entry as the books hold it, for ever.
///
/// @param sequence its place in the chain of its cooperative, from 1, without a gap
/// @param piece its number on the paper: `D12`, unique in its school year
/// @param journal BQ, CP, CA, RA, AN or OD, as the FEC names them
/// @param journalNumber its number in that journal and year, from 1, without a gap
/// @param occurredOn the day in life
/// @param recordedAt the instant it was posted here, UTC, to the microsecond
/// @param recordedBy the name it was posted under
/// @param reverses the entry it undoes; null for an ordinary one
/// @param reversedBy the entry that undid it; null while it stands
/// @param reason why it was reversed; empty for an ordinary one
/// @param vouchers SHA-256 of the vouchers filed under it, those added later included
/// @param previousHash SHA-256 of the record before it in the chain, lower-case hexadecimal
/// @param hash SHA-256 of its canonical form (`docs/canonical-form.md`)
public record Entry(
        EntryId id,
        long sequence,
        SchoolYear year,
        EntryKind kind,
        String piece,
        String journal,
        int journalNumber,
        LocalDate occurredOn,
        Instant recordedAt,
        UUID recordedById,
        String recordedBy,
        String label,
        String payee,
        Payment payment,
        String cheque,
        @Nullable EntryId reverses,
        @Nullable EntryId reversedBy,
        String reason,
        List<Line> lines,
        List<String> vouchers,
        String previousHash,
        String hash) {

    public Entry {
        lines = List.copyOf(lines);
        vouchers = List.copyOf(vouchers);
    }

    /// What moved in the tills: positive in, negative out, zero for a transfer.
    public Money movement() {
        return Money.sum(lines.stream().filter(Line::isTill).map(Line::amount));
    }

    /// What moved in each till.
    public Map<Till, Money> tills() {
        return lines.stream()
                .filter(Line::isTill)
                .collect(Collectors.toMap(Line::till, Line::amount, Money::plus));
    }

    /// What moved in one till.
    public Money movementOf(Till till) {
        return Money.sum(
                lines.stream()
                        .filter(line -> line.isTill() && line.till().equals(till))
                        .map(Line::amount));
    }

    /// Neither undone nor undoing: it still says something about money.
    public boolean stands() {
        return reverses == null && reversedBy == null;
    }

    /// Those that stood on an evening: written by then, and not undone by then. What came later
    /// changes nothing of what a report said of that evening.
    ///
    /// @param entries with every reversal that is dated by that evening
    public static List<Entry> standingOn(List<Entry> entries, LocalDate evening) {
        List<Entry> written =
                entries.stream().filter(entry -> !entry.occurredOn().isAfter(evening)).toList();
        Set<EntryId> undoings =
                written.stream()
                        .filter(entry -> entry.reverses() != null)
                        .map(Entry::id)
                        .collect(Collectors.toSet());
        return written.stream()
                .filter(entry -> entry.reverses() == null)
                .filter(entry ->
                        entry.reversedBy() == null || !undoings.contains(entry.reversedBy()))
                .toList();
    }
}
