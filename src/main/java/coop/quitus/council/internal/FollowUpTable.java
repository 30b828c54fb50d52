package coop.quitus.council.internal;

import coop.quitus.council.Body;
import coop.quitus.council.FollowUp;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.SchoolYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What follows decisions, as the database keeps it. All is called in a transaction of the
/// cooperative.
@Component
final class FollowUpTable {

    private final JdbcClient sql;
    private final Clock clock;

    FollowUpTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    UUID promise(
            Cooperative school,
            UUID decision,
            String what,
            String who,
            @Nullable UUID pupil,
            LocalDate dueOn) {
        UUID id = Ids.next(clock);
        sql.sql(
                        """
                        INSERT INTO council.follow_up
                            (cooperative_id, association_id, id, decision_id, what, who, pupil, due_on)
                        VALUES (:cooperative, :association, :id, :decision, :what, :who, :pupil, :due)
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("id", id)
                .param("decision", decision)
                .param("what", what)
                .param("who", who)
                .param("pupil", pupil, Types.OTHER)
                .param("due", dueOn)
                .update();
        return id;
    }

    void done(CooperativeId cooperative, UUID followUp) {
        sql.sql(
                        """
                        UPDATE council.follow_up SET done_on = :on
                         WHERE cooperative_id = :cooperative AND id = :id AND done_on IS NULL
                        """)
                .param("on", LocalDate.now(clock))
                .param("cooperative", cooperative.value())
                .param("id", followUp)
                .update();
    }

    List<FollowUp> under(CooperativeId cooperative, UUID decision) {
        return sql.sql(
                        """
                        SELECT * FROM council.follow_up
                         WHERE cooperative_id = :cooperative AND decision_id = :decision
                         ORDER BY due_on, id
                        """)
                .param("cooperative", cooperative.value())
                .param("decision", decision)
                .query((row, i) -> followUp(row))
                .list();
    }

    List<FollowUp> toDo(CooperativeId cooperative, SchoolYear year, Body body) {
        return sql.sql(
                        """
                        SELECT follow_up.*
                          FROM council.follow_up
                          JOIN council.decision
                            ON decision.cooperative_id = follow_up.cooperative_id
                           AND decision.id = follow_up.decision_id
                         WHERE follow_up.cooperative_id = :cooperative AND decision.school_year = :year
                           AND decision.body = :body AND follow_up.done_on IS NULL
                         ORDER BY follow_up.due_on, follow_up.id
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .param("body", body.inFrench())
                .query((row, i) -> followUp(row))
                .list();
    }

    int forget(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        UPDATE council.follow_up SET pupil = NULL
                         WHERE cooperative_id = :cooperative AND pupil IS NOT NULL
                           AND decision_id IN (SELECT id FROM council.decision
                                                WHERE cooperative_id = :cooperative AND school_year = :year)
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .update();
    }

    private static FollowUp followUp(ResultSet row) throws SQLException {
        return new FollowUp(
                row.getObject("id", UUID.class),
                row.getObject("decision_id", UUID.class),
                row.getString("what"),
                row.getString("who"),
                row.getObject("pupil", UUID.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class));
    }
}
