package coop.quitus.purse.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.EntryId;
import coop.quitus.purse.NewMovement;
import coop.quitus.purse.TillMovement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What classes told, as the database keeps it. All is called in a transaction of the cooperative.
@Component
final class MovementTable {

    private final JdbcClient sql;
    private final Clock clock;

    MovementTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Told twice with the same key, it is told once.
    void tell(Cooperative which, NewMovement told, Actor by) {
        sql.sql(
                        """
                        INSERT INTO purse.till_movement
                            (cooperative_id, association_id, id, school_year, class_code, way, amount_cents, purpose,
                             words, told_at, told_by_id, told_by)
                        VALUES (:cooperative, :association, :id, :year, :class, :way, :amount, :purpose,
                                :words, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, id) DO NOTHING
                        """)
                .param("cooperative", which.id().value())
                .param("association", which.association().value())
                .param("id", told.id())
                .param("year", told.year().startsIn())
                .param("class", told.classCode())
                .param("way", told.way().name())
                .param("amount", told.amount().cents())
                .param("purpose", told.purpose().name())
                .param("words", told.words())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    /// @param entry what it became; null when it is taken back
    void answer(Cooperative which, UUID movement, @Nullable EntryId entry, Actor by) {
        sql.sql(
                        """
                        INSERT INTO purse.till_answer
                            (cooperative_id, association_id, till_movement_id, confirmed, entry_id,
                             answered_at, answered_by_id, answered_by)
                        VALUES (:cooperative, :association, :movement, :confirmed, :entry, :at, :byId, :by)
                        """)
                .param("cooperative", which.id().value())
                .param("association", which.association().value())
                .param("movement", movement)
                .param("confirmed", entry != null)
                .param("entry", entry == null ? null : entry.value(), Types.OTHER)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    /// Holds the movement until the transaction ends, so that it is answered once.
    Optional<TillMovement> held(CooperativeId cooperative, UUID id) {
        sql.sql("SELECT pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .param("id", id.toString())
                .query((row, i) -> Boolean.TRUE)
                .single();
        return find(cooperative, id);
    }

    Optional<TillMovement> find(CooperativeId cooperative, UUID id) {
        return sql.sql(
                        """
                        SELECT told.*, answer.confirmed, answer.entry_id
                          FROM purse.till_movement told
                          LEFT JOIN purse.till_answer answer
                            ON answer.cooperative_id = told.cooperative_id AND answer.till_movement_id = told.id
                         WHERE told.cooperative_id = :cooperative AND told.id = :id
                        """)
                .param("cooperative", cooperative.value())
                .param("id", id)
                .query((row, i) -> movement(row))
                .optional();
    }

    /// The latest first.
    List<TillMovement> of(CooperativeId cooperative, SchoolYear year, String classCode) {
        return sql.sql(
                        """
                        SELECT told.*, answer.confirmed, answer.entry_id
                          FROM purse.till_movement told
                          LEFT JOIN purse.till_answer answer
                            ON answer.cooperative_id = told.cooperative_id AND answer.till_movement_id = told.id
                         WHERE told.cooperative_id = :cooperative AND told.school_year = :year
                           AND told.class_code = :class
                         ORDER BY told.told_at DESC, told.id
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .param("class", classCode)
                .query((row, i) -> movement(row))
                .list();
    }

    private static TillMovement movement(ResultSet row) throws SQLException {
        UUID entry = row.getObject("entry_id", UUID.class);
        Boolean confirmed = row.getObject("confirmed", Boolean.class);
        return new TillMovement(
                row.getObject("id", UUID.class),
                new SchoolYear(row.getInt("school_year")),
                row.getString("class_code"),
                TillMovement.Way.valueOf(row.getString("way")),
                Money.cents(row.getLong("amount_cents")),
                TillMovement.Purpose.valueOf(row.getString("purpose")),
                row.getString("words"),
                row.getTimestamp("told_at").toInstant(),
                row.getString("told_by"),
                confirmed == null
                        ? TillMovement.State.WAITING
                        : confirmed ? TillMovement.State.CONFIRMED : TillMovement.State.WITHDRAWN,
                entry == null ? null : new EntryId(entry));
    }
}
