package coop.quitus.ledger.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Ledger.Bulk.Recorded;
import coop.quitus.ledger.Line;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whole books as rows that `COPY` takes: the same records, numbers, chain and balances as the
/// quill's, made without a question to PostgreSQL.
final class BulkRows {

    /// The tables in the order their rows are copied.
    enum Table {
        ENTRY("ledger.entry"),
        WORDING(
                "ledger.wording (cooperative_id, association_id, entry_id, salt, label, payee, reason,"
                        + " recorded_by, answers, searched)"),
        LINE("ledger.line"),
        BALANCE("ledger.balance"),
        COUNTER("ledger.counter"),
        BOOKS("ledger.books (cooperative_id, association_id, books, last_sequence, last_hash)");

        private final String target;

        Table(String target) {
            this.target = target;
        }

        String copy() {
            return "COPY " + target + " FROM STDIN";
        }
    }

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS'+00'").withZone(ZoneOffset.UTC);

    private final Clock clock;
    private final Map<Table, StringBuilder> rows = new EnumMap<>(Table.class);

    BulkRows(Clock clock) {
        this.clock = clock;
        for (Table table : Table.values()) {
            rows.put(table, new StringBuilder());
        }
    }

    byte[] of(Table table) {
        return text(table).toString().getBytes(StandardCharsets.UTF_8);
    }

    int length() {
        return text(Table.ENTRY).length() + text(Table.LINE).length();
    }

    private StringBuilder text(Table table) {
        return java.util.Objects.requireNonNull(rows.get(table));
    }

    /// What one cooperative's books have come to.
    private static final class Tally {
        private final Map<String, Integer> numbers = new TreeMap<>();
        private final Map<String, long[]> balances = new TreeMap<>();
        private final List<UUID> ids = new ArrayList<>();
        private String hash;

        Tally(String genesis) {
            this.hash = genesis;
        }

        int next(int year, String series) {
            return numbers.merge(year + "\t" + series, 1, Integer::sum);
        }
    }

    void add(Cooperative cooperative, List<Recorded> entries) {
        var tally = new Tally(CanonicalForm.genesis(cooperative.books()));
        for (Recorded entry : entries) {
            add(cooperative, tidied(entry), tally);
        }
        String owner = cooperative.id().value() + "\t" + cooperative.association().value() + "\t";
        tally.numbers.forEach((series, last) ->
                text(Table.COUNTER)
                        .append(owner)
                        .append(series)
                        .append('\t')
                        .append(last)
                        .append('\n'));
        tally.balances.forEach((key, sums) ->
                text(Table.BALANCE)
                        .append(owner)
                        .append(key)
                        .append('\t')
                        .append(sums[0])
                        .append('\t')
                        .append(sums[1])
                        .append('\n'));
        text(Table.BOOKS)
                .append(owner)
                .append(cooperative.books())
                .append('\t')
                .append(entries.size())
                .append('\t')
                .append(tally.hash)
                .append('\n');
    }

    private static Recorded tidied(Recorded entry) {
        return new Recorded(
                Words.tidied(entry.draft()),
                entry.recordedAt(),
                entry.by(),
                entry.undoes(),
                Words.tidy(entry.reason()));
    }

    private void add(Cooperative cooperative, Recorded given, Tally tally) {
        DraftEntry draft = given.draft();
        int year = SchoolYear.of(draft.occurredOn()).startsIn();
        String journal = Quill.journalOf(draft);
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        String grain = HexFormat.of().formatHex(salt);
        int number = tally.next(year, draft.kind().series());
        var record =
                new CanonicalForm.EntryRecord(
                        cooperative.books(),
                        tally.ids.size() + 1L,
                        tally.hash,
                        year,
                        draft.kind(),
                        draft.piece().isEmpty()
                                ? Quill.pieceOf(draft.kind(), number)
                                : draft.piece(),
                        journal,
                        tally.next(year, journal),
                        draft.occurredOn(),
                        given.recordedAt().truncatedTo(ChronoUnit.MICROS),
                        given.by().person(),
                        draft.payment(),
                        draft.cheque(),
                        given.undoes() + 1L,
                        CanonicalForm.wordsDigest(
                                grain,
                                draft.label(),
                                draft.payee(),
                                given.reason(),
                                given.by().name()),
                        balanced(draft),
                        draft.vouchers());
        write(cooperative, given, record, grain, tally);
    }

    private static List<Line> balanced(DraftEntry draft) {
        if (draft.lines().size() < 2
                || !Money.sum(draft.lines().stream().map(Line::amount)).isZero()) {
            throw new IllegalArgumentException("not balanced: " + draft.label());
        }
        return draft.lines();
    }

    private void write(
            Cooperative cooperative,
            Recorded given,
            CanonicalForm.EntryRecord record,
            String salt,
            Tally tally) {
        UUID id = Ids.next(clock);
        UUID undone = given.undoes() < 0 ? null : tally.ids.get(given.undoes());
        String hash = record.hash();
        String owner = cooperative.id().value() + "\t" + cooperative.association().value() + "\t";
        put(
                Table.ENTRY,
                owner,
                id,
                given.draft().key(),
                record.sequence(),
                record.year(),
                record.kind(),
                record.piece(),
                record.journal(),
                record.journalNumber(),
                record.occurredOn(),
                at(record.recordedAt()),
                record.by(),
                record.payment(),
                record.cheque(),
                undone,
                given.draft().movement().cents(),
                record.wordsDigest(),
                "{" + String.join(",", record.vouchers()) + "}",
                record.previous(),
                hash);
        writeWords(owner, id, salt, given);
        writeLines(owner, id, record, tally);
        tally.ids.add(id);
        tally.hash = hash;
    }

    private void writeWords(String owner, UUID id, String salt, Recorded given) {
        put(
                Table.WORDING,
                owner,
                id,
                salt,
                given.draft().label(),
                given.draft().payee(),
                given.reason(),
                given.by().name(),
                "",
                Words.plain(given.draft().label() + " " + given.draft().payee()));
    }

    private void writeLines(String owner, UUID id, CanonicalForm.EntryRecord record, Tally tally) {
        int number = 0;
        for (Line line : record.lines()) {
            put(
                    Table.LINE,
                    owner,
                    id,
                    ++number,
                    record.year(),
                    record.occurredOn(),
                    line.account(),
                    line.classCode(),
                    line.subsidy(),
                    line.project(),
                    line.amount().cents());
            tally(tally, record.year(), line);
        }
    }

    private static void tally(Tally tally, int year, Line line) {
        long[] sums =
                tally.balances.computeIfAbsent(
                        year
                                + "\t"
                                + line.account()
                                + "\t"
                                + escaped(line.classCode())
                                + "\t"
                                + escaped(line.subsidy()),
                        key -> new long[2]);
        long cents = line.amount().cents();
        sums[cents > 0 ? 0 : 1] += Math.abs(cents);
    }

    private static String at(Instant instant) {
        return INSTANT.format(instant);
    }

    private void put(Table table, String owner, @Nullable Object... values) {
        StringBuilder text = text(table).append(owner);
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t")
                    .append(values[i] == null ? "\\N" : escaped(String.valueOf(values[i])));
        }
        text.append('\n');
    }

    private static String escaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' || c == '\t' || c == '\n' || c == '\r') {
                return value.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
            }
        }
        return value;
    }
}
