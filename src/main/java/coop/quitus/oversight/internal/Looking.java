package coop.quitus.oversight.internal;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the books and the bank of many cooperatives at once, from what the rooms below publish:
/// one query for each view. All is called in a transaction across an association.
@Component
final class Looking {

    private final JdbcClient reader;

    Looking(@Qualifier("readerJdbc") JdbcClient reader) {
        this.reader = reader;
    }

    /// The cooperatives looked at.
    ///
    /// @param all whether they are all of the association, found by it and not one by one
    record Look(
            AssociationId association, SchoolYear year, Evening evening, Long[] ids, boolean all) {

        /// Which rows are theirs, where a query says `{theirs}`.
        String theirs() {
            return all ? "association_id = :association" : "cooperative_id = ANY (:ids)";
        }
    }

    /// A row tells something of one cooperative.
    interface Telling {
        void of(Facts facts, ResultSet row) throws SQLException;
    }

    /// What the books say.
    void books(Look look, Map<Long, Facts> all) {
        balances(look, all);
        tell(
                look,
                all,
                """
                SELECT cooperative_id,
                       sum(entries) FILTER (WHERE school_year = :year),
                       sum(entries) FILTER (WHERE school_year = :year AND kind = 'EXPENSE'),
                       max(last_on),
                       array_agg(DISTINCT recorded_by_id) FILTER (WHERE school_year = :year)
                  FROM ledger.published_pace
                 WHERE {theirs} AND school_year IN (:year, :year - 1) AND kind <> 'OPENING'
                 GROUP BY cooperative_id
                """,
                (facts, row) -> {
                    facts.entries = row.getInt(2);
                    facts.expenses = row.getInt(3);
                    facts.lastEntry = row.getObject(4, LocalDate.class);
                    facts.hands.addAll(people(row.getArray(5)));
                });
        tell(
                look,
                all,
                """
                SELECT cooperative_id, count(*), coalesce(-sum(movement_cents), 0)
                  FROM ledger.published_bare_expense
                 WHERE {theirs} AND school_year = :year
                 GROUP BY cooperative_id
                """,
                (facts, row) -> {
                    facts.bare = row.getInt(2);
                    facts.bareAmount = Money.cents(row.getLong(3));
                });
    }

    /// The tills of the year, or of the year before when this one was not opened yet: the later row
    /// is told last.
    private void balances(Look look, Map<Long, Facts> all) {
        tell(
                look,
                all,
                """
                SELECT cooperative_id,
                       coalesce(sum(net_cents) FILTER (WHERE account = 'TRE_BANK'), 0),
                       coalesce(sum(net_cents) FILTER (WHERE account = 'TRE_CASH'), 0),
                       sum(net_cents)
                  FROM ledger.published_till
                 WHERE {theirs} AND school_year IN (:year, :year - 1)
                 GROUP BY cooperative_id, school_year
                 ORDER BY school_year
                """,
                (facts, row) -> {
                    facts.bank = Money.cents(row.getLong(2));
                    facts.cash = Money.cents(row.getLong(3));
                    facts.held = Money.cents(row.getLong(4));
                });
    }

    /// What the bank says, how far it was laid beside the books, and whose hands did it.
    void bank(Look look, Map<Long, Facts> all) {
        tell(
                look,
                all,
                """
                SELECT line.cooperative_id,
                       max(line.booked_on) FILTER (WHERE matched.bank_line_id IS NOT NULL),
                       count(*) FILTER (WHERE matched.bank_line_id IS NULL)
                  FROM treasury.published_bank_line line
                  LEFT JOIN reconciliation.published_matched_line matched
                    ON matched.cooperative_id = line.cooperative_id AND matched.bank_line_id = line.id
                 WHERE line.cooperative_id = ANY (:ids) AND line.booked_on BETWEEN :first AND :last
                 GROUP BY line.cooperative_id
                """,
                (facts, row) -> {
                    facts.reconciled = row.getObject(2, LocalDate.class);
                    facts.unmatched = row.getInt(3);
                });
        tell(
                look,
                all,
                """
                SELECT cooperative_id, array_agg(DISTINCT person)
                  FROM (SELECT cooperative_id, made_by_id AS person
                          FROM reconciliation.published_matched_line
                         WHERE cooperative_id = ANY (:ids)
                           AND made_at >= :first
                         UNION ALL
                        SELECT cooperative_id, recorded_by_id
                          FROM cash.published_count
                         WHERE cooperative_id = ANY (:ids)
                           AND counted_on BETWEEN :first AND :last) AS hand
                 GROUP BY cooperative_id
                """,
                (facts, row) -> facts.hands.addAll(people(row.getArray(2))));
    }

    /// Where the report, the discharge and the affiliation of the year are.
    void year(Look look, Map<Long, Facts> all) {
        tell(
                look,
                all,
                """
                SELECT cooperative_id, state
                  FROM closing.published_state
                 WHERE {theirs} AND school_year = :year
                """,
                (facts, row) -> facts.report = row.getString(2));
        tell(
                look,
                all,
                """
                SELECT DISTINCT ON (cooperative_id) cooperative_id, given
                  FROM discharge.published_conclusion
                 WHERE {theirs} AND school_year = :year
                 ORDER BY cooperative_id, version DESC
                """,
                (facts, row) -> facts.discharge = row.getBoolean(2));
        tell(
                look,
                all,
                """
                SELECT cooperative_id, state
                  FROM membership.published_state
                 WHERE {theirs} AND school_year = :year
                """,
                (facts, row) -> facts.affiliation = row.getString(2));
    }

    /// Who holds a mandate today, and how many verify.
    void people(Look look, Map<Long, Facts> all) {
        tell(
                look,
                all,
                """
                SELECT DISTINCT cooperative_id, person_id
                  FROM federation.published_mandate
                 WHERE cooperative_id = ANY (:ids) AND role IN ('MANDATE_HOLDER', 'TREASURER')
                   AND ended_at IS NULL AND begins_on <= :today AND (ends_on IS NULL OR ends_on >= :today)
                """,
                (facts, row) -> facts.holders.add(row.getObject(2, UUID.class)));
        tell(
                look,
                all,
                """
                SELECT cooperative_id, verifiers
                  FROM verification.published_panel
                 WHERE {theirs} AND school_year = :year
                """,
                (facts, row) -> facts.verifiers = row.getInt(2));
    }

    /// What was asked, weighed and reminded.
    void talk(Look look, Map<Long, Facts> all) {
        tell(
                look,
                all,
                """
                SELECT cooperative_id,
                       count(*) FILTER (WHERE state IN ('ASKED', 'ASKED_AGAIN')),
                       min(since) FILTER (WHERE state IN ('ASKED', 'ASKED_AGAIN')),
                       count(*) FILTER (WHERE state = 'ANSWERED')
                  FROM oversight.published_question
                 WHERE {theirs} AND school_year = :year
                 GROUP BY cooperative_id
                """,
                (facts, row) -> {
                    facts.asked = row.getInt(2);
                    var since = row.getTimestamp(3);
                    facts.askedSince = since == null ? null : since.toInstant();
                    facts.answered = row.getInt(4);
                });
        kept(look, all);
    }

    /// What this room wrote down: the last weighing, the last reminder.
    private void kept(Look look, Map<Long, Facts> all) {
        tell(
                look,
                all,
                """
                SELECT about, weight, weighed_on
                  FROM oversight.weight
                 WHERE association_id = :association AND school_year = :year
                """,
                (facts, row) -> {
                    facts.risk = row.getInt(2);
                    facts.weighed = row.getObject(3, LocalDate.class);
                });
        tell(
                look,
                all,
                """
                SELECT cooperative_id, max(sent_on)
                  FROM oversight.follow_up
                 WHERE {theirs} AND school_year = :year
                 GROUP BY cooperative_id
                """,
                (facts, row) -> facts.reminded = row.getObject(2, LocalDate.class));
    }

    private void tell(Look look, Map<Long, Facts> all, String query, Telling telling) {
        reader.sql(query.replace("{theirs}", look.theirs()))
                .param("ids", look.ids())
                .param("association", look.association().value())
                .param("year", look.year().startsIn())
                .param("first", look.year().firstDay())
                .param("last", look.evening().last())
                .param("today", look.evening().today())
                .query((ResultSet row) -> {
                    Facts facts = all.get(row.getLong(1));
                    if (facts != null) {
                        telling.of(facts, row);
                    }
                });
    }

    private static List<UUID> people(Array array) throws SQLException {
        return array == null ? List.of() : List.of((UUID[]) array.getArray());
    }
}
