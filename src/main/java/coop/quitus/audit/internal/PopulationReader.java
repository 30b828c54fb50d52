package coop.quitus.audit.internal;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Asks the other rooms what there is of each cooperative, one question for all of them. Called
/// across one association.
@Component
final class PopulationReader {

    private static final String ENTRIES =
            """
            SELECT cooperative_id, count(*) AS entries, max(occurred_on) AS last_on,
                   count(*) FILTER (WHERE kind = 'EXPENSE' AND stands) AS pieces,
                   coalesce(sum(-movement_cents) FILTER (WHERE kind = 'EXPENSE' AND stands), 0)::bigint AS cents,
                   count(*) FILTER (WHERE kind = 'EXPENSE' AND stands AND cardinality(vouchers) > 0) AS vouched_pieces,
                   coalesce(sum(-movement_cents)
                       FILTER (WHERE kind = 'EXPENSE' AND stands AND cardinality(vouchers) > 0), 0)::bigint AS vouched_cents
              FROM ledger.published_posting
             WHERE association_id = :association AND school_year = :year
             GROUP BY cooperative_id
            """;
    private static final String CHAINS =
            """
            SELECT books.cooperative_id, books.last_sequence, books.last_hash,
                   coalesce(chain.linked, true) AND coalesce(chain.records, 0) = books.last_sequence
                       AND coalesce(chain.last_hash = books.last_hash, true) AS holds
              FROM ledger.published_books books
              LEFT JOIN (
                SELECT cooperative_id, count(*) AS records, bool_and(linked) AS linked,
                       (array_agg(hash ORDER BY sequence DESC))[1] AS last_hash
                  FROM (SELECT cooperative_id, sequence, hash,
                               previous_hash = coalesce(
                                   lag(hash) OVER (PARTITION BY cooperative_id ORDER BY sequence), previous_hash)
                                   AS linked
                          FROM ledger.published_record
                         WHERE association_id = :association) AS record
                 GROUP BY cooperative_id) AS chain ON chain.cooperative_id = books.cooperative_id
             WHERE books.association_id = :association
            """;
    private static final String REPORTS =
            """
            SELECT state.cooperative_id, state.state,
                   EXISTS (SELECT FROM discharge.published_conclusion conclusion
                            WHERE conclusion.cooperative_id = state.cooperative_id
                              AND conclusion.school_year = state.school_year AND conclusion.version = state.version
                              AND conclusion.digest = state.digest AND conclusion.given) AS discharged
              FROM closing.published_state state
             WHERE state.association_id = :association AND state.school_year = :year
            """;
    private static final String OPENINGS =
            """
            SELECT cooperative_id,
                   coalesce(sum(abs(left_cents - brought_cents)), 0) = 0 AS brought
              FROM (SELECT cooperative_id, account, class_code,
                           sum(left_cents) AS left_cents, sum(brought_cents) AS brought_cents
                      FROM (SELECT cooperative_id, account, class_code, net_cents AS left_cents, 0 AS brought_cents
                              FROM ledger.published_trial_balance
                             WHERE association_id = :association AND school_year = :year - 1
                            UNION ALL
                            SELECT cooperative_id, account, class_code, 0, amount_cents
                              FROM ledger.published_line
                             WHERE association_id = :association AND school_year = :year AND kind = 'OPENING') AS side
                     WHERE account LIKE 'TRE\\_%'
                     GROUP BY cooperative_id, account, class_code) AS till
             GROUP BY cooperative_id
            HAVING bool_or(left_cents <> 0)
            """;

    private final JdbcClient reader;

    PopulationReader(@Qualifier("readerJdbc") JdbcClient reader) {
        this.reader = reader;
    }

    record Written(
            long entries,
            @Nullable LocalDate lastOn,
            long pieces,
            long cents,
            long vouchedPieces,
            long vouchedCents) {}

    record Chain(long head, String hash, boolean holds) {}

    record Report(String state, boolean discharged) {}

    long entries(AssociationId association) {
        return reader.sql(
                        """
                        SELECT coalesce(sum(entries), 0)::bigint FROM ledger.published_pace
                         WHERE association_id = :association
                        """)
                .param("association", association.value())
                .query(Long.class)
                .single();
    }

    Map<CooperativeId, Written> written(AssociationId association, SchoolYear year) {
        return ask(
                ENTRIES,
                association,
                year,
                (row, i) ->
                        new Written(
                                row.getLong("entries"),
                                row.getObject("last_on", LocalDate.class),
                                row.getLong("pieces"),
                                row.getLong("cents"),
                                row.getLong("vouched_pieces"),
                                row.getLong("vouched_cents")));
    }

    Map<CooperativeId, Chain> chains(AssociationId association, SchoolYear year) {
        return ask(
                CHAINS,
                association,
                year,
                (row, i) ->
                        new Chain(
                                row.getLong("last_sequence"),
                                row.getString("last_hash"),
                                row.getBoolean("holds")));
    }

    Map<CooperativeId, Report> reports(AssociationId association, SchoolYear year) {
        return ask(
                REPORTS,
                association,
                year,
                (row, i) -> new Report(row.getString("state"), row.getBoolean("discharged")));
    }

    /// Whether each year was opened with what the year before left; those that were left nothing
    /// are not among them.
    Map<CooperativeId, Boolean> openings(AssociationId association, SchoolYear year) {
        return ask(OPENINGS, association, year, (row, i) -> row.getBoolean("brought"));
    }

    private <T> Map<CooperativeId, T> ask(
            String question, AssociationId association, SchoolYear year, RowMapper<T> answer) {
        var answers = new HashMap<CooperativeId, T>();
        reader.sql(question)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query((ResultSet row) -> put(answers, row, answer));
        return answers;
    }

    private static <T> void put(Map<CooperativeId, T> answers, ResultSet row, RowMapper<T> answer)
            throws SQLException {
        T value = answer.mapRow(row, 0);
        if (value != null) {
            answers.put(new CooperativeId(row.getLong("cooperative_id")), value);
        }
    }
}
