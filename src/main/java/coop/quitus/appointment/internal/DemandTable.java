package coop.quitus.appointment.internal;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether an association refuses a new mandate while the last report is missing; the last word
/// counts.
@Component
final class DemandTable {

    private final JdbcClient sql;
    private final Clock clock;

    DemandTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    boolean asksReportFirst(AssociationId association) {
        return sql.sql(
                        """
                        SELECT report_first FROM appointment.demand
                         WHERE association_id = :association
                         ORDER BY number DESC
                         LIMIT 1
                        """)
                .param("association", association.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void say(AssociationId association, boolean reportFirst, Actor by) {
        int last =
                sql.sql(
                                """
                                SELECT coalesce(max(number), 0) FROM appointment.demand
                                 WHERE association_id = :association
                                """)
                        .param("association", association.value())
                        .query(Integer.class)
                        .single();
        sql.sql(
                        """
                        INSERT INTO appointment.demand (association_id, number, report_first, said_at, said_by_id, said_by)
                        VALUES (:association, :number, :reportFirst, :at, :byId, :by)
                        """)
                .param("association", association.value())
                .param("number", last + 1)
                .param("reportFirst", reportFirst)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }
}
