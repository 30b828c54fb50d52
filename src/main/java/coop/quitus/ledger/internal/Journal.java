package coop.quitus.ledger.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Till;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The only place with SQL that writes to the books, and what it must read under their lock.
@Component
final class Journal {

    private final JdbcClient sql;

    Journal(JdbcClient sql) {
        this.sql = sql;
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
                        SELECT last_sequence, last_hash, locked_through
                          FROM ledger.books
                         WHERE cooperative_id = :cooperative
                           FOR UPDATE
                        """)
                .param("cooperative", cooperative.id().value())
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

    /// What one query can tell of the surroundings of a draft.
    record Surroundings(
            Set<String> classes,
            int lastPiece,
            int lastInJournal,
            boolean pieceTaken,
            String lastYearsCheque,
            boolean opened,
            PostingContext.@Nullable Resembling like,
            @Nullable UUID posted) {}

    Surroundings surroundings(CooperativeId cooperative, DraftEntry draft, String journal) {
        SchoolYear year = SchoolYear.of(draft.occurredOn());
        return sql.sql(
                        """
                        SELECT (SELECT array_agg(code) FROM federation.published_class_unit
                                 WHERE cooperative_id = :cooperative) AS classes,
                               (SELECT last_number FROM ledger.counter
                                 WHERE cooperative_id = :cooperative AND school_year = :year AND series = :series) AS last_piece,
                               (SELECT last_number FROM ledger.counter
                                 WHERE cooperative_id = :cooperative AND school_year = :year AND series = :journal) AS last_in,
                               EXISTS (SELECT FROM ledger.entry
                                        WHERE cooperative_id = :cooperative AND school_year = :year AND piece = :piece)
                                   AS piece_taken,
                               (SELECT min(old.piece) FROM ledger.entry old
                                 WHERE old.cooperative_id = :cooperative AND old.school_year = :year - 1
                                   AND old.cheque = :cheque AND old.kind = 'EXPENSE' AND :cheque <> '') AS old_cheque,
                               EXISTS (SELECT FROM ledger.entry opening
                                        WHERE opening.cooperative_id = :cooperative AND opening.school_year = :year
                                          AND opening.kind = 'OPENING'
                                          AND NOT EXISTS (SELECT FROM ledger.entry undo
                                                           WHERE undo.cooperative_id = :cooperative
                                                             AND undo.reverses = opening.id)) AS opened,
                               (SELECT id FROM ledger.entry
                                 WHERE cooperative_id = :cooperative AND form_key = :key) AS posted,
                               twin.piece AS twin_piece, twin.occurred_on AS twin_day, twin.label AS twin_label
                          FROM (SELECT 1) AS one
                          LEFT JOIN LATERAL (
                               SELECT entry.piece, entry.occurred_on, wording.label
                                 FROM ledger.entry
                                 JOIN ledger.wording
                                   ON wording.cooperative_id = entry.cooperative_id AND wording.entry_id = entry.id
                                WHERE entry.cooperative_id = :cooperative AND entry.movement_cents = :movement
                                  AND entry.kind = :kind AND entry.movement_cents <> 0
                                  AND entry.occurred_on BETWEEN :day - 3 AND :day + 3
                                  AND (wording.searched = :words OR (:payee <> '' AND wording.payee = :payee))
                                  AND NOT EXISTS (SELECT FROM ledger.entry undo
                                                   WHERE undo.cooperative_id = :cooperative AND undo.reverses = entry.id)
                                LIMIT 1) AS twin ON true
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .param("series", draft.kind().series())
                .param("journal", journal)
                .param("piece", draft.piece())
                .param("cheque", draft.cheque())
                .param("key", draft.key())
                .param("movement", draft.movement().cents())
                .param("kind", draft.kind().name())
                .param("day", draft.occurredOn())
                .param("words", Words.plain(draft.label() + " " + draft.payee()))
                .param("payee", draft.payee())
                .query((row, i) ->
                        new Surroundings(
                                row.getArray("classes") == null
                                        ? Set.of()
                                        : Set.copyOf(
                                                Arrays.asList(
                                                        (String[])
                                                                row.getArray("classes")
                                                                        .getArray())),
                                row.getInt("last_piece"),
                                row.getInt("last_in"),
                                row.getBoolean("piece_taken"),
                                row.getString("old_cheque") == null
                                        ? ""
                                        : row.getString("old_cheque"),
                                row.getBoolean("opened"),
                                row.getString("twin_piece") == null
                                        ? null
                                        : new PostingContext.Resembling(
                                                row.getString("twin_piece"),
                                                row.getObject("twin_day", LocalDate.class),
                                                row.getString("twin_label"),
                                                draft.movement()),
                                row.getObject("posted", UUID.class)))
                .single();
    }

    private record Day(Till till, LocalDate on, Money running) {}

    /// How some tills stand from a day on, without the draft.
    Map<Till, PostingContext.TillOutlook> outlook(
            CooperativeId cooperative, LocalDate day, Collection<Till> tills) {
        List<Day> days =
                sql.sql(
                                """
                                WITH running AS (
                                    SELECT account, class_code, occurred_on,
                                           sum(sum(amount_cents)) OVER (PARTITION BY account, class_code ORDER BY occurred_on) AS held
                                      FROM ledger.line
                                     WHERE cooperative_id = :cooperative AND school_year = :year AND account = ANY (:accounts)
                                     GROUP BY account, class_code, occurred_on)
                                SELECT account, class_code, occurred_on, held
                                  FROM running
                                 WHERE occurred_on >= COALESCE((SELECT max(earlier.occurred_on) FROM running earlier
                                                                 WHERE earlier.account = running.account
                                                                   AND earlier.class_code = running.class_code
                                                                   AND earlier.occurred_on <= :day), :day)
                                 ORDER BY occurred_on
                                """)
                        .param("cooperative", cooperative.value())
                        .param("year", SchoolYear.of(day).startsIn())
                        .param(
                                "accounts",
                                tills.stream()
                                        .map(till -> till.account().value())
                                        .distinct()
                                        .toArray(String[]::new))
                        .param("day", day)
                        .query((row, i) ->
                                new Day(
                                        new Till(
                                                new AccountKey(row.getString(1)), row.getString(2)),
                                        row.getObject(3, LocalDate.class),
                                        Money.cents(row.getLong(4))))
                        .list();
        Map<Till, PostingContext.TillOutlook> outlook = new HashMap<>();
        for (Till till : tills) {
            outlook.put(
                    till,
                    outlook(day, days.stream().filter(one -> one.till().equals(till)).toList()));
        }
        return outlook;
    }

    private static PostingContext.TillOutlook outlook(LocalDate day, List<Day> days) {
        Money thatDay = Money.ZERO;
        Money lowest = null;
        LocalDate lowestOn = day;
        for (Day one : days) {
            if (!one.on().isAfter(day)) {
                thatDay = one.running();
                lowest = one.running();
                lowestOn = day;
            } else {
                lowest = lowest == null ? Money.ZERO : lowest;
                if (one.running().compareTo(lowest) < 0) {
                    lowest = one.running();
                    lowestOn = one.on();
                }
            }
        }
        return new PostingContext.TillOutlook(
                thatDay, lowest == null ? Money.ZERO : lowest, lowestOn);
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
        var lines = entry.lines();
        var parameters =
                new ArrayList<Object>(
                        Arrays.asList(
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
                                entry.cheque()));
        parameters.add(reverses);
        parameters.addAll(
                List.of(
                        Money.sum(lines.stream().filter(Line::isTill).map(Line::amount)).cents(),
                        entry.wordsDigest(),
                        entry.vouchers().toArray(String[]::new),
                        entry.previous(),
                        entry.hash(),
                        wording.salt(),
                        wording.label(),
                        wording.payee(),
                        wording.reason(),
                        wording.by(),
                        wording.answers(),
                        wording.searched(),
                        lines.stream().map(line -> line.account().value()).toArray(String[]::new),
                        lines.stream().map(Line::classCode).toArray(String[]::new),
                        lines.stream().map(Line::subsidy).toArray(String[]::new),
                        lines.stream().map(Line::project).toArray(String[]::new),
                        lines.stream().map(line -> line.amount().cents()).toArray(Long[]::new)));
        sql.sql(
                        """
                        SELECT ledger.post_entry(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?, ?, ?, ?, ?,
                                                 ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(parameters)
                .query((row, i) -> Boolean.TRUE)
                .single();
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
}
