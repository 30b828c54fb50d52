package coop.quitus.consolidation.internal;

import coop.quitus.consolidation.YearAccounts.Approval;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The accounts that were approved. All is called in a transaction of the headquarters.
@Component
final class ApprovalTable {

    private final JdbcClient sql;
    private final Clock clock;

    ApprovalTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<Approval> last(CooperativeId headquarters, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT number, digest, content, approved_at, approved_by
                          FROM consolidation.approval
                         WHERE cooperative_id = :cooperative AND school_year = :year
                         ORDER BY number DESC
                         LIMIT 1
                        """)
                .param("cooperative", headquarters.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new Approval(
                                row.getInt("number"),
                                row.getString("digest"),
                                Frozen.read(row.getString("content")),
                                row.getTimestamp("approved_at").toInstant(),
                                row.getString("approved_by")))
                .optional();
    }

    void approve(
            Cooperative headquarters, SchoolYear year, String digest, String content, Actor by) {
        sql.sql(
                        """
                        INSERT INTO consolidation.approval
                            (cooperative_id, association_id, school_year, number, digest, content, approved_at,
                             approved_by_id, approved_by)
                        SELECT :cooperative, :association, :year, 1 + count(*), :digest, :content, :at, :byId, :by
                          FROM consolidation.approval
                         WHERE cooperative_id = :cooperative AND school_year = :year
                        """)
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("year", year.startsIn())
                .param("digest", digest)
                .param("content", content)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }
}
