package coop.quitus.handover.internal;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What each association said beforehand; the last word counts.
@Component
final class BeforehandTable {

    private final JdbcClient sql;
    private final Clock clock;

    BeforehandTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void say(AssociationId association, boolean agreed, Actor by) {
        sql.sql(
                        """
                        INSERT INTO handover.beforehand (association_id, number, agreed, said_at, said_by_id, said_by)
                        VALUES (:association, :number, :agreed, :at, :byId, :by)
                        """)
                .param("association", association.value())
                .param("number", last(association) + 1)
                .param("agreed", agreed)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    private int last(AssociationId association) {
        return sql.sql(
                        """
                        SELECT coalesce(max(number), 0) FROM handover.beforehand
                         WHERE association_id = :association
                        """)
                .param("association", association.value())
                .query(Integer.class)
                .single();
    }

    private record Word(boolean agreed, Actor by) {}

    /// Who agreed beforehand, when that is the last word.
    Optional<Actor> agreedBy(AssociationId association) {
        return sql.sql(
                        """
                        SELECT agreed, said_by_id, said_by FROM handover.beforehand
                         WHERE association_id = :association
                         ORDER BY number DESC
                         LIMIT 1
                        """)
                .param("association", association.value())
                .query((row, i) ->
                        new Word(
                                row.getBoolean(1),
                                new Actor(row.getObject(2, UUID.class), row.getString(3))))
                .optional()
                .filter(Word::agreed)
                .map(Word::by);
    }
}
