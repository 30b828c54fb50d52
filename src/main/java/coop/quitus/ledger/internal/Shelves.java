package coop.quitus.ledger.internal;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books.Month;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Payment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes entries off the shelf, whole: two queries, however many there are.
@Component
final class Shelves {

    private static final String ENTRIES =
            """
            SELECT entry.id, entry.sequence, entry.school_year, entry.kind, entry.piece, entry.journal,
                   entry.journal_number, entry.occurred_on, entry.recorded_at, entry.recorded_by_id, entry.payment,
                   entry.cheque, entry.reverses, undo.id AS reversed_by, entry.vouchers, entry.previous_hash,
                   entry.hash, wording.label, wording.payee, wording.reason, wording.recorded_by, annexes.filed
              FROM ledger.entry
              JOIN ledger.wording
                ON wording.cooperative_id = entry.cooperative_id AND wording.entry_id = entry.id
              LEFT JOIN ledger.entry undo
                ON undo.cooperative_id = entry.cooperative_id AND undo.reverses = entry.id
              LEFT JOIN (SELECT entry_id, array_agg(voucher ORDER BY sequence) AS filed
                           FROM ledger.annex
                          WHERE cooperative_id = :cooperative
                          GROUP BY entry_id) AS annexes
                ON annexes.entry_id = entry.id
             WHERE entry.cooperative_id = :cooperative
            """;

    private final JdbcClient sql;

    Shelves(JdbcClient sql) {
        this.sql = sql;
    }

    /// What came, went and was left, month by month.
    List<Month> months(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT date_trunc('month', occurred_on)::date AS month,
                               coalesce(-sum(amount_cents) FILTER (WHERE starts_with(account, 'PRD_')), 0) AS received,
                               coalesce(sum(amount_cents) FILTER (WHERE starts_with(account, 'CHG_')), 0) AS spent,
                               sum(coalesce(sum(amount_cents) FILTER (WHERE starts_with(account, 'TRE_')), 0))
                                   OVER (ORDER BY date_trunc('month', occurred_on)) AS at_end
                          FROM ledger.line
                         WHERE cooperative_id = :cooperative AND school_year = :year
                         GROUP BY date_trunc('month', occurred_on)
                         ORDER BY month
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new Month(
                                YearMonth.from(row.getObject("month", LocalDate.class)),
                                Money.cents(row.getLong("received")),
                                Money.cents(row.getLong("spent")),
                                Money.cents(row.getLong("at_end"))))
                .list();
    }

    /// What was written of who decided, where it is no decision's id.
    Map<EntryId, String> decided(CooperativeId cooperative, SchoolYear year) {
        Map<EntryId, String> words = new HashMap<>();
        sql.sql(
                        """
                        SELECT entry.id, substring(wording.answers FROM 'EXP-04 ([^\\n]+)') AS words
                          FROM ledger.entry
                          JOIN ledger.wording
                            ON wording.cooperative_id = entry.cooperative_id AND wording.entry_id = entry.id
                         WHERE entry.cooperative_id = :cooperative AND entry.school_year = :year
                           AND wording.answers LIKE '%EXP-04 %'
                           AND wording.answers !~ 'EXP-04 [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        words.put(
                                new EntryId(row.getObject("id", UUID.class)),
                                row.getString("words")))
                .list();
        return words;
    }

    List<Entry> year(CooperativeId cooperative, SchoolYear year) {
        Map<UUID, List<Line>> lines =
                lines(
                        cooperative,
                        sql.sql(
                                        """
                                        SELECT entry_id, account, class_code, subsidy, project, amount_cents
                                          FROM ledger.line
                                         WHERE cooperative_id = :cooperative AND school_year = :year
                                         ORDER BY entry_id, number
                                        """)
                                .param("year", year.startsIn()));
        return sql.sql(
                        ENTRIES
                                + " AND entry.school_year = :year ORDER BY entry.occurred_on, entry.sequence")
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) -> entry(row, lines))
                .list();
    }

    /// Entries in the order of the ids that are asked for.
    List<Entry> entries(CooperativeId cooperative, List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        UUID[] asked = ids.toArray(UUID[]::new);
        Map<UUID, List<Line>> lines =
                lines(
                        cooperative,
                        sql.sql(
                                        """
                                        SELECT entry_id, account, class_code, subsidy, project, amount_cents
                                          FROM ledger.line
                                         WHERE cooperative_id = :cooperative AND entry_id = ANY (:ids)
                                         ORDER BY entry_id, number
                                        """)
                                .param("ids", asked));
        return sql
                .sql(ENTRIES + " AND entry.id = ANY (:ids)")
                .param("cooperative", cooperative.value())
                .param("ids", asked)
                .query((row, i) -> entry(row, lines))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(entry -> ids.indexOf(entry.id().value())))
                .toList();
    }

    private record Owned(UUID entry, Line line) {}

    private static Map<UUID, List<Line>> lines(
            CooperativeId cooperative, JdbcClient.StatementSpec query) {
        Map<UUID, List<Line>> lines = new HashMap<>();
        query.param("cooperative", cooperative.value())
                .query((row, i) ->
                        new Owned(
                                row.getObject(1, UUID.class),
                                new Line(
                                        new AccountKey(row.getString(2)),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5),
                                        Money.cents(row.getLong(6)))))
                .list()
                .forEach(owned ->
                        lines.computeIfAbsent(owned.entry(), id -> new ArrayList<>())
                                .add(owned.line()));
        return lines;
    }

    private static Entry entry(ResultSet row, Map<UUID, List<Line>> lines) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var vouchers =
                new ArrayList<>(Arrays.asList((String[]) row.getArray("vouchers").getArray()));
        if (row.getArray("filed") != null) {
            vouchers.addAll(Arrays.asList((String[]) row.getArray("filed").getArray()));
        }
        return new Entry(
                new EntryId(id),
                row.getLong("sequence"),
                new SchoolYear(row.getInt("school_year")),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("piece"),
                row.getString("journal"),
                row.getInt("journal_number"),
                row.getObject("occurred_on", LocalDate.class),
                row.getTimestamp("recorded_at").toInstant(),
                row.getObject("recorded_by_id", UUID.class),
                row.getString("recorded_by"),
                row.getString("label"),
                row.getString("payee"),
                Payment.valueOf(row.getString("payment")),
                row.getString("cheque"),
                orNull(row.getObject("reverses", UUID.class)),
                orNull(row.getObject("reversed_by", UUID.class)),
                row.getString("reason"),
                lines.getOrDefault(id, List.of()),
                vouchers,
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static @Nullable EntryId orNull(@Nullable UUID id) {
        return id == null ? null : new EntryId(id);
    }

    List<UUID> find(
            CooperativeId cooperative, SchoolYear year, Search search, int from, int atMost) {
        return asked(
                        sql.sql(
                                "SELECT entry.id "
                                        + search.from()
                                        + " ORDER BY entry.occurred_on DESC, entry.sequence DESC LIMIT :most OFFSET :from"),
                        cooperative,
                        year,
                        search)
                .param("most", atMost)
                .param("from", from)
                .query(UUID.class)
                .list();
    }

    int count(CooperativeId cooperative, SchoolYear year, Search search) {
        return asked(sql.sql("SELECT count(*) " + search.from()), cooperative, year, search)
                .query(Integer.class)
                .single();
    }

    private static JdbcClient.StatementSpec asked(
            JdbcClient.StatementSpec query,
            CooperativeId cooperative,
            SchoolYear year,
            Search search) {
        return query.param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .params(search.values());
    }
}
