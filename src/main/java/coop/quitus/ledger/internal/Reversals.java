package coop.quitus.ledger.internal;

import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.PostingFinding;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What undoes an entry, and what forbids it (ACC-16).
final class Reversals {

    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 300;

    private Reversals() {}

    /// Why it cannot be reversed; empty when it can.
    static List<PostingFinding> refusals(Optional<Entry> known, String reason) {
        if (known.isEmpty()) {
            return List.of(new PostingFinding.NoSuchEntry());
        }
        var refusals = new ArrayList<PostingFinding>();
        Entry entry = known.get();
        if (entry.reversedBy() != null) {
            refusals.add(new PostingFinding.CannotBeReversed(entry.piece(), "est déjà annulée"));
        }
        if (entry.kind() == EntryKind.REVERSAL) {
            refusals.add(
                    new PostingFinding.CannotBeReversed(
                            entry.piece(), "est elle-même une annulation"));
        }
        if (reason.length() < SHORTEST_REASON) {
            refusals.add(new PostingFinding.NoReason());
        }
        if (reason.length() > LONGEST_REASON) {
            refusals.add(new PostingFinding.TooLong("motif", LONGEST_REASON));
        }
        return refusals;
    }

    /// The contrary of an entry, line by line.
    static DraftEntry contrary(Entry wrong, LocalDate on) {
        String label = "Annulation de " + wrong.piece() + " : " + wrong.label();
        return new DraftEntry(
                UUID.nameUUIDFromBytes(
                        ("reversal of " + wrong.id()).getBytes(StandardCharsets.UTF_8)),
                EntryKind.REVERSAL,
                on,
                label.length() > 200 ? label.substring(0, 200) : label,
                wrong.payee(),
                wrong.payment(),
                wrong.cheque(),
                "",
                wrong.lines().stream().map(Line::negated).toList(),
                List.of(),
                Map.of());
    }
}
