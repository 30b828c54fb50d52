package coop.quitus.ledger.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sha256;
import coop.quitus.ledger.Line;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The only place with SQL that writes to the books, and what it must read under their lock.
@Component
final class Journal {

    private final JdbcClient sql;
    private final Clock clock;

    Journal(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// The head of a chain, locked until the transaction ends.
    record Head(long sequence, String hash, @Nullable LocalDate lockedThrough) {}

    Head lock(Cooperative cooperative) {
        return lockIfOpen(cooperative)
                .orElseGet(() -> {
                    sql.sql(
                                    """
                                    INSERT INTO ledger.books (cooperative_id, association_id, books, last_hash)
                                    VALUES (:cooperative, :association, :books, :genesis)
                                    ON CONFLICT (cooperative_id) DO NOTHING
                                    """)
                            .param("cooperative", cooperative.id().value())
                            .param("association", cooperative.association().value())
                            .param("books", cooperative.books())
                            .param("genesis", CanonicalForm.genesis(cooperative.books()))
                            .update();
                    return lockIfOpen(cooperative).orElseThrow();
                });
    }

    private Optional<Head> lockIfOpen(Cooperative cooperative) {
        return sql.sql(
                        """
                        SELECT last_sequence, last_hash,
                               ledger.lock_at(locked_through, relock_through, relock_at, :at)
                          FROM ledger.books
                         WHERE cooperative_id = :cooperative
                           FOR UPDATE
                        """)
                .param("cooperative", cooperative.id().value())
                .param("at", Timestamp.from(clock.instant()))
                .query((row, i) ->
                        new Head(
                                row.getLong(1),
                                row.getString(2),
                                row.getObject(3, LocalDate.class)))
                .optional();
    }

    Optional<UUID> byKey(CooperativeId cooperative, UUID key) {
        return sql.sql(
                        "SELECT id FROM ledger.entry WHERE cooperative_id = :cooperative AND form_key = :key")
                .param("cooperative", cooperative.value())
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    /// The words of a person, beside the record.
    record Wording(
            String salt,
            String label,
            String payee,
            String reason,
            String by,
            String answers,
            String searched) {}

    void append(
            Cooperative cooperative,
            UUID id,
            UUID key,
            CanonicalForm.EntryRecord entry,
            String series,
            int number,
            @Nullable UUID reverses,
            Wording wording) {
        var parameters =
                new ArrayList<@Nullable Object>(
                        theRecord(cooperative, id, key, entry, series, number));
        parameters.add(reverses);
        parameters.addAll(itsHashes(entry));
        parameters.addAll(
                List.of(
                        wording.salt(),
                        wording.label(),
                        wording.payee(),
                        wording.reason(),
                        wording.by(),
                        wording.answers(),
                        wording.searched()));
        parameters.addAll(itsLines(entry.lines()));
        sql.sql(
                        """
                        SELECT ledger.post_entry(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?, ?, ?, ?, ?,
                                                 ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(parameters)
                .query((row, i) -> Boolean.TRUE)
                .single();
    }

    private static List<Object> theRecord(
            Cooperative cooperative,
            UUID id,
            UUID key,
            CanonicalForm.EntryRecord entry,
            String series,
            int number) {
        return List.of(
                cooperative.id().value(),
                cooperative.association().value(),
                id,
                key,
                entry.sequence(),
                entry.year(),
                entry.kind().name(),
                entry.piece(),
                series,
                number,
                entry.journal(),
                entry.journalNumber(),
                entry.occurredOn(),
                Timestamp.from(entry.recordedAt()),
                entry.by(),
                entry.payment().name(),
                entry.cheque());
    }

    private static List<Object> itsHashes(CanonicalForm.EntryRecord entry) {
        return List.of(
                Money.sum(entry.lines().stream().filter(Line::isTill).map(Line::amount)).cents(),
                entry.wordsDigest(),
                entry.vouchers().toArray(String[]::new),
                entry.previous(),
                entry.hash());
    }

    private static List<Object> itsLines(List<Line> lines) {
        return List.of(
                lines.stream().map(line -> line.account().value()).toArray(String[]::new),
                lines.stream().map(Line::classCode).toArray(String[]::new),
                lines.stream().map(Line::subsidy).toArray(String[]::new),
                lines.stream().map(Line::project).toArray(String[]::new),
                lines.stream().map(line -> line.amount().cents()).toArray(Long[]::new));
    }

    void appendAnnex(Cooperative cooperative, UUID entry, CanonicalForm.AnnexRecord annex) {
        sql.sql(
                        """
                        INSERT INTO ledger.annex
                            (cooperative_id, association_id, sequence, entry_id, voucher, recorded_at, recorded_by_id,
                             previous_hash, hash)
                        VALUES (:cooperative, :association, :sequence, :entry, :voucher, :at, :by, :previous, :hash)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("sequence", annex.sequence())
                .param("entry", entry)
                .param("voucher", annex.voucher())
                .param("at", Timestamp.from(annex.recordedAt()))
                .param("by", annex.by())
                .param("previous", annex.previous())
                .param("hash", annex.hash())
                .update();
        int moved =
                sql.sql(
                                """
                                UPDATE ledger.books
                                   SET last_sequence = :sequence, last_hash = :hash
                                 WHERE cooperative_id = :cooperative AND last_hash = :previous
                                """)
                        .param("cooperative", cooperative.id().value())
                        .param("sequence", annex.sequence())
                        .param("hash", annex.hash())
                        .param("previous", annex.previous())
                        .update();
        if (moved != 1) {
            throw new IllegalStateException("the chain moved under its own lock");
        }
    }

    /// One hash for all that a year's entries say: the record of each in the chain, and its lines
    /// as they stand in the tables, so that a line changed behind the chain shows too.
    String fingerprint(CooperativeId cooperative, SchoolYear year) {
        MessageDigest digest = Sha256.begun();
        sql.sql(
                        """
                        SELECT concat_ws('|', entry.sequence, entry.hash, entry.kind, entry.piece, entry.occurred_on,
                                         entry.cheque, array_to_string(entry.vouchers, ','), line.number, line.account,
                                         line.class_code, line.subsidy, line.project, line.amount_cents)
                          FROM ledger.entry
                          JOIN ledger.line ON line.cooperative_id = entry.cooperative_id AND line.entry_id = entry.id
                         WHERE entry.cooperative_id = :cooperative AND entry.school_year = :year
                         ORDER BY entry.sequence, line.number
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query(row -> {
                    take(digest, row.getString(1));
                });
        sql.sql(
                        """
                        SELECT concat_ws('|', annex.sequence, annex.hash, annex.voucher)
                          FROM ledger.annex
                          JOIN ledger.entry
                            ON entry.cooperative_id = annex.cooperative_id AND entry.id = annex.entry_id
                         WHERE annex.cooperative_id = :cooperative AND entry.school_year = :year
                         ORDER BY annex.sequence
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query(row -> {
                    take(digest, row.getString(1));
                });
        return Sha256.ended(digest);
    }

    private static void take(MessageDigest digest, String line) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }
}
