package coop.quitus.risk.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.risk.Explanation;
import coop.quitus.risk.RiskKind;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The words of those who knew why a sign was no trouble.
@Component
final class Explanations {

    private final JdbcClient sql;
    private final JdbcClient reader;
    private final Clock clock;

    Explanations(JdbcClient sql, @Qualifier("readerJdbc") JdbcClient reader, Clock clock) {
        this.sql = sql;
        this.reader = reader;
        this.clock = clock;
    }

    /// Across an association: by the digest of what was seen.
    Map<CooperativeId, Map<String, Explanation>> of(Long[] cooperatives, SchoolYear year) {
        Map<CooperativeId, Map<String, Explanation>> found = new HashMap<>();
        reader.sql(
                        """
                        SELECT cooperative_id, seen_digest, reason, explained_at, explained_by
                          FROM risk.explanation
                         WHERE cooperative_id = ANY (:cooperatives) AND school_year = :year
                        """)
                .param("cooperatives", cooperatives)
                .param("year", year.startsIn())
                .query(row -> {
                    found.computeIfAbsent(new CooperativeId(row.getLong(1)), _ -> new HashMap<>())
                            .put(
                                    row.getString(2),
                                    new Explanation(
                                            row.getString(3),
                                            row.getTimestamp(4).toInstant(),
                                            row.getString(5)));
                });
        return found;
    }

    /// Called in a transaction of the cooperative.
    ///
    /// @return whether nobody was faster
    boolean add(
            Cooperative cooperative,
            SchoolYear year,
            RiskKind kind,
            String seen,
            String reason,
            Actor by) {
        return sql.sql(
                                """
                                INSERT INTO risk.explanation
                                    (cooperative_id, association_id, school_year, rule, seen_digest, reason, explained_at,
                                     explained_by_id, explained_by)
                                VALUES (:cooperative, :association, :year, :rule, :seen, :reason, :at, :byId, :by)
                                ON CONFLICT (cooperative_id, school_year, rule, seen_digest) DO NOTHING
                                """)
                        .param("cooperative", cooperative.id().value())
                        .param("association", cooperative.association().value())
                        .param("year", year.startsIn())
                        .param("rule", kind.rule().id())
                        .param("seen", seen)
                        .param("reason", reason)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("byId", by.person())
                        .param("by", by.name())
                        .update()
                == 1;
    }
}
