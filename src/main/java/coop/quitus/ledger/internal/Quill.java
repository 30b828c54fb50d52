package coop.quitus.ledger.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes an entry at the end of the chain, once it was judged.
@Component
final class Quill {

    private static final SecureRandom RANDOM = new SecureRandom();

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
        int number = Numbering.numberOf(draft, around);
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
                        ? Numbering.pieceOf(draft.kind(), Numbering.numberOf(draft, around))
                        : draft.piece(),
                Numbering.journalOf(draft),
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
}
