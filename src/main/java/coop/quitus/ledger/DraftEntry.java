package coop.quitus.ledger;

import coop.quitus.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What someone asks the books to take in. Nothing is checked yet; [Ledger#post] judges it.
///
/// @param key the form's own key: posting the same key twice posts once
/// @param occurredOn the day in life (the day the cheque was written, not the bank's)
/// @param label what it was, in the person's own words, 1 to 200 characters
/// @param payee whom it was paid to or came from, empty when it does not matter
/// @param cheque the cheque's number, empty when there is none
/// @param piece the number already written on the paper; empty for the next free one
/// @param lines the movements of tills and their allocation, summing to zero
/// @param vouchers SHA-256 of the vouchers, lower-case hexadecimal
/// @param answers what the person answered to a remark that asks for a justification (rule id →
///   words)
public record DraftEntry(
        UUID key,
        EntryKind kind,
        LocalDate occurredOn,
        String label,
        String payee,
        Payment payment,
        String cheque,
        String piece,
        List<Line> lines,
        List<String> vouchers,
        Map<String, String> answers) {

    public DraftEntry {
        lines = List.copyOf(lines);
        vouchers = List.copyOf(vouchers);
        answers = Map.copyOf(answers);
    }

    /// The decision chosen among those of the councils (EXP-04); empty when none was, or when it
    /// was said in free words.
    public Optional<UUID> decision() {
        String said = answers.getOrDefault("EXP-04", "");
        return said.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(said))
                : Optional.empty();
    }

    /// What moved in the tills: positive when money came in, negative when it went out, zero for a
    /// transfer.
    public Money movement() {
        return Money.sum(lines.stream().filter(Line::isTill).map(Line::amount));
    }
}
