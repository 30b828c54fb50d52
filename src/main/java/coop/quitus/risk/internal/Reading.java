package coop.quitus.risk.internal;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Till;
import coop.quitus.risk.internal.BookFacts.Stage;
import coop.quitus.risk.internal.BookFacts.TillDepth;
import coop.quitus.risk.internal.BookFacts.Written;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what signs are seen in, for all the cooperatives at once, with the read-only role. Each
/// question names its cooperatives, so that it costs what they wrote and not what the nation did.
@Component
final class Reading {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final JdbcClient reader;

    Reading(@Qualifier("readerJdbc") JdbcClient reader) {
        this.reader = reader;
    }

    /// Read as they come: an association's year is never held twice in memory.
    private static final int AT_A_TIME = 5_000;

    private void each(
            String question, Long[] cooperatives, SchoolYear year, RowCallbackHandler row) {
        reader.sql(question)
                .withFetchSize(AT_A_TIME)
                .param("cooperatives", cooperatives)
                .param("year", year.startsIn())
                .query(row);
    }

    private static CooperativeId cooperative(ResultSet row) throws SQLException {
        return new CooperativeId(row.getLong(1));
    }

    Map<CooperativeId, List<Written>> entries(Long[] cooperatives, SchoolYear year) {
        Map<CooperativeId, List<Written>> found = new HashMap<>();
        each(
                """
                SELECT cooperative_id, entry_id, kind, piece, occurred_on, recorded_by_id, cheque, reverses,
                       movement_cents, label, payee, proved, sequence
                  FROM ledger.published_entry
                 WHERE cooperative_id = ANY (:cooperatives) AND school_year = :year
                """,
                cooperatives,
                year,
                row ->
                        found.computeIfAbsent(cooperative(row), _ -> new ArrayList<>())
                                .add(
                                        new Written(
                                                row.getObject(2, UUID.class),
                                                EntryKind.valueOf(row.getString(3)),
                                                row.getString(4),
                                                row.getObject(5, LocalDate.class),
                                                row.getObject(6, UUID.class),
                                                row.getString(7),
                                                row.getObject(8, UUID.class),
                                                Money.cents(row.getLong(9)),
                                                row.getString(10),
                                                row.getString(11),
                                                row.getBoolean(12),
                                                row.getLong(13))));
        // Cheaper here, a cooperative at a time, than for all at once there.
        found.values().forEach(list -> list.sort(Comparator.comparing(Written::sequence)));
        return found;
    }

    /// What each entry moved in the cash box.
    Map<CooperativeId, Map<UUID, Money>> cash(Long[] cooperatives, SchoolYear year) {
        Map<CooperativeId, Map<UUID, Money>> found = new HashMap<>();
        each(
                """
                SELECT cooperative_id, entry_id, amount_cents
                  FROM ledger.published_till_line
                 WHERE cooperative_id = ANY (:cooperatives) AND school_year = :year AND account = 'TRE_CASH'
                """,
                cooperatives,
                year,
                row ->
                        found.computeIfAbsent(cooperative(row), _ -> new HashMap<>())
                                .merge(
                                        row.getObject(2, UUID.class),
                                        Money.cents(row.getLong(3)),
                                        Money::plus));
        return found;
    }

    /// How low each till fell on an evening, the first day it did, and what it holds.
    Map<CooperativeId, List<TillDepth>> tills(Long[] cooperatives, SchoolYear year) {
        Map<CooperativeId, List<TillDepth>> found = new HashMap<>();
        each(
                """
                WITH day AS (
                    SELECT cooperative_id, account, class_code, occurred_on,
                           sum(sum(amount_cents)) OVER (PARTITION BY cooperative_id, account, class_code
                                                            ORDER BY occurred_on)::bigint AS held
                      FROM ledger.published_till_line
                     WHERE cooperative_id = ANY (:cooperatives) AND school_year = :year
                     GROUP BY cooperative_id, account, class_code, occurred_on)
                SELECT cooperative_id, account, class_code, min(held),
                       (array_agg(occurred_on ORDER BY held, occurred_on))[1],
                       (array_agg(held ORDER BY occurred_on DESC))[1]
                  FROM day
                 GROUP BY cooperative_id, account, class_code
                 ORDER BY cooperative_id, account, class_code
                """,
                cooperatives,
                year,
                row ->
                        found.computeIfAbsent(cooperative(row), _ -> new ArrayList<>())
                                .add(
                                        new TillDepth(
                                                new Till(
                                                        new AccountKey(row.getString(2)),
                                                        row.getString(3)),
                                                Money.cents(row.getLong(4)),
                                                row.getObject(5, LocalDate.class),
                                                Money.cents(row.getLong(6)))));
        return found;
    }

    /// The cheques that the bank has not been seen to pay.
    Map<CooperativeId, Set<UUID>> notCashed(Long[] cooperatives, SchoolYear year) {
        Map<CooperativeId, Set<UUID>> found = new HashMap<>();
        each(
                """
                SELECT entry.cooperative_id, entry.entry_id
                  FROM ledger.published_entry entry
                 WHERE entry.cooperative_id = ANY (:cooperatives) AND entry.school_year = :year
                   AND entry.cheque <> '' AND entry.kind = 'EXPENSE'
                   AND NOT EXISTS (SELECT FROM reconciliation.published_matched_entry matched
                                    WHERE matched.cooperative_id = entry.cooperative_id
                                      AND matched.entry_id = entry.entry_id)
                """,
                cooperatives,
                year,
                row ->
                        found.computeIfAbsent(cooperative(row), _ -> new HashSet<>())
                                .add(row.getObject(2, UUID.class)));
        return found;
    }

    /// The last day the bank told of, in the year or just after.
    Map<CooperativeId, LocalDate> bankTold(Long[] cooperatives, SchoolYear year) {
        Map<CooperativeId, LocalDate> found = new HashMap<>();
        each(
                """
                SELECT cooperative_id, max(booked_on)
                  FROM treasury.published_bank_line
                 WHERE cooperative_id = ANY (:cooperatives) AND booked_on >= make_date(:year, 9, 1)
                   AND booked_on < make_date(:year + 2, 1, 1)
                 GROUP BY cooperative_id
                """,
                cooperatives,
                year,
                row -> found.put(cooperative(row), row.getObject(2, LocalDate.class)));
        return found;
    }

    /// How many people hold a mandate over the money on a day of the year.
    Map<CooperativeId, Integer> keepers(Long[] cooperatives, SchoolYear year) {
        Map<CooperativeId, Integer> found = new HashMap<>();
        each(
                """
                SELECT cooperative_id, count(DISTINCT person_id)
                  FROM federation.published_mandate
                 WHERE cooperative_id = ANY (:cooperatives) AND place = 'COOPERATIVE'
                   AND role IN ('MANDATE_HOLDER', 'TREASURER') AND begins_on <= make_date(:year + 1, 8, 31)
                   AND (ends_on IS NULL OR ends_on >= make_date(:year, 9, 1))
                   AND (ended_at IS NULL OR ended_at >= make_date(:year, 9, 1))
                 GROUP BY cooperative_id
                """,
                cooperatives,
                year,
                row -> found.put(cooperative(row), row.getInt(2)));
        return found;
    }

    /// What happened to the report of the year and of the one before.
    Map<CooperativeId, List<Stage>> paths(Long[] cooperatives, SchoolYear year) {
        Map<CooperativeId, List<Stage>> found = new HashMap<>();
        each(
                """
                SELECT cooperative_id, school_year, state, taken_at
                  FROM closing.published_step
                 WHERE cooperative_id = ANY (:cooperatives) AND school_year IN (:year, :year - 1)
                 ORDER BY cooperative_id, school_year, number
                """,
                cooperatives,
                year,
                row ->
                        found.computeIfAbsent(cooperative(row), _ -> new ArrayList<>())
                                .add(
                                        new Stage(
                                                new SchoolYear(row.getInt(2)),
                                                row.getString(3),
                                                LocalDate.ofInstant(
                                                        row.getTimestamp(4).toInstant(), PARIS))));
        return found;
    }
}
