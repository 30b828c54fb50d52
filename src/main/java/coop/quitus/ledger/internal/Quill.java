package coop.quitus.ledger.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.PostingFinding;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes an entry at the end of the chain, once it was judged: its number, its journal of the FEC,
/// and for a reversal its contrary, and what forbids it (ACC-16).
@Component
final class Quill {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 300;

    private final Journal journal;
    private final Clock clock;

    Quill(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /// @param reversed what it undoes; null for an entry of its own
    Entry append(
            Cooperative which,
            DraftEntry draft,
            @Nullable Entry reversed,
            String reason,
            Lookout.Surroundings around,
            Actor by) {
        int number = numberOf(draft, around);
        Journal.Wording wording = wording(draft, reason, by);
        CanonicalForm.EntryRecord record =
                record(
                        which,
                        draft,
                        reversed == null ? 0 : reversed.sequence(),
                        wording,
                        around,
                        by);
        UUID id = Ids.next(clock);
        journal.append(
                which,
                id,
                draft.key(),
                record,
                draft.kind().series(),
                number,
                reversed == null ? null : reversed.id().value(),
                wording);
        return asEntry(id, record, wording, reversed);
    }

    private static Journal.Wording wording(DraftEntry draft, String reason, Actor by) {
        String answers =
                draft.answers().entrySet().stream()
                        .map(answer -> answer.getKey() + " " + Words.tidy(answer.getValue()))
                        .sorted()
                        .collect(Collectors.joining("\n"));
        return new Journal.Wording(
                salt(),
                draft.label(),
                draft.payee(),
                reason,
                by.name(),
                answers,
                Words.plain(draft.label() + " " + draft.payee()));
    }

    private CanonicalForm.EntryRecord record(
            Cooperative which,
            DraftEntry draft,
            long reverses,
            Journal.Wording wording,
            Lookout.Surroundings around,
            Actor by) {
        return new CanonicalForm.EntryRecord(
                which.books(),
                around.head().sequence() + 1,
                around.head().hash(),
                SchoolYear.of(draft.occurredOn()).startsIn(),
                draft.kind(),
                draft.piece().isEmpty()
                        ? pieceOf(draft.kind(), numberOf(draft, around))
                        : draft.piece(),
                journalOf(draft),
                around.lastInJournal() + 1,
                draft.occurredOn(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by.person(),
                draft.payment(),
                draft.cheque(),
                reverses,
                CanonicalForm.wordsDigest(
                        wording.salt(),
                        wording.label(),
                        wording.payee(),
                        wording.reason(),
                        wording.by()),
                draft.lines(),
                draft.vouchers());
    }

    private static Entry asEntry(
            UUID id,
            CanonicalForm.EntryRecord record,
            Journal.Wording wording,
            @Nullable Entry reversed) {
        return new Entry(
                new EntryId(id),
                record.sequence(),
                new SchoolYear(record.year()),
                record.kind(),
                record.piece(),
                record.journal(),
                record.journalNumber(),
                record.occurredOn(),
                record.recordedAt(),
                record.by(),
                wording.by(),
                wording.label(),
                wording.payee(),
                record.payment(),
                record.cheque(),
                reversed == null ? null : reversed.id(),
                null,
                wording.reason(),
                record.lines(),
                record.vouchers(),
                record.previous(),
                record.hash());
    }

    private static String salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /// The number a piece takes in its series; 0 when the paper already bears a number of another
    /// shape.
    static int numberOf(DraftEntry draft, Lookout.Surroundings around) {
        if (draft.piece().isEmpty()) {
            return around.lastPiece() + 1;
        }
        String series = draft.kind().series();
        String digits =
                draft.piece().startsWith(series) ? draft.piece().substring(series.length()) : "";
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }

    static String pieceOf(EntryKind kind, int number) {
        return kind.series() + (number < 10 ? "0" : "") + number;
    }

    /// The journal of the FEC: that of the first till touched, the bank before the cash box before
    /// the classes.
    static String journalOf(DraftEntry draft) {
        if (draft.kind() == EntryKind.OPENING) {
            return "AN";
        }
        List<AccountKey> tills =
                draft.lines().stream().map(Line::account).filter(AccountKey::isTill).toList();
        if (tills.contains(AccountKey.BANK)) {
            return "BQ";
        }
        if (tills.contains(new AccountKey("TRE_CCP"))) {
            return "CP";
        }
        if (tills.contains(AccountKey.CASH)) {
            return "CA";
        }
        return tills.contains(AccountKey.ADVANCE) ? "RA" : "OD";
    }

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
