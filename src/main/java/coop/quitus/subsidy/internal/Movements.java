package coop.quitus.subsidy.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.EntryId;
import coop.quitus.subsidy.SubsidyMovement;
import coop.quitus.subsidy.SubsidyMovement.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The small account of each subsidy. All is called in a transaction of the cooperative.
@Component
final class Movements {

    private static final String ALL =
            """
            SELECT movement.number, movement.code, movement.side, movement.occurred_on, movement.amount_cents,
                   movement.undoes, undo.number IS NOT NULL AS undone, movement.entry_id, movement.line_number,
                   line.school_year, line.piece, line.account, line.label, line.payee, line.vouchers,
                   movement.recorded_at, movement.recorded_by
              FROM subsidy.movement
              JOIN ledger.published_line line
                ON line.cooperative_id = movement.cooperative_id AND line.entry_id = movement.entry_id
               AND line.number = movement.line_number
              LEFT JOIN subsidy.movement undo
                ON undo.cooperative_id = movement.cooperative_id AND undo.undoes = movement.number
             WHERE movement.cooperative_id = :cooperative
            """;

    private final JdbcClient sql;
    private final Clock clock;

    Movements(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Takes the pen: from here to the end of the transaction nobody else ties anything in this
    /// cooperative.
    ///
    /// @return the first number free
    long takeThePen(Cooperative cooperative) {
        return sql.sql(
                                """
                                INSERT INTO subsidy.head AS kept (cooperative_id, association_id, last_number)
                                VALUES (:cooperative, :association, 0)
                                ON CONFLICT (cooperative_id) DO UPDATE SET last_number = kept.last_number
                                RETURNING last_number
                                """)
                        .param("cooperative", cooperative.id().value())
                        .param("association", cooperative.association().value())
                        .query(Long.class)
                        .single()
                + 1;
    }

    /// A movement to write.
    record Draft(
            String code,
            Side side,
            EntryId entry,
            int lineNumber,
            LocalDate occurredOn,
            Money amount,
            @Nullable Long undoes,
            boolean beyond) {}

    void write(Cooperative cooperative, long first, List<Draft> drafts, Actor by) {
        long number = first;
        for (Draft draft : drafts) {
            sql.sql(
                            """
                            INSERT INTO subsidy.movement
                                (cooperative_id, association_id, number, code, side, entry_id, line_number, occurred_on,
                                 amount_cents, undoes, beyond, recorded_at, recorded_by_id, recorded_by)
                            VALUES (:cooperative, :association, :number, :code, :side, :entry, :line, :on,
                                    :amount, :undoes, :beyond, :at, :byId, :by)
                            """)
                    .param("cooperative", cooperative.id().value())
                    .param("association", cooperative.association().value())
                    .param("number", number++)
                    .param("code", draft.code())
                    .param("side", draft.side().name())
                    .param("entry", draft.entry().value())
                    .param("line", draft.lineNumber())
                    .param("on", draft.occurredOn())
                    .param("amount", draft.amount().cents())
                    .param("undoes", draft.undoes(), java.sql.Types.BIGINT)
                    .param("beyond", draft.beyond())
                    .param("at", Timestamp.from(clock.instant()))
                    .param("byId", by.person())
                    .param("by", by.name())
                    .update();
        }
        sql.sql(
                        """
                        UPDATE subsidy.head SET last_number = :last WHERE cooperative_id = :cooperative
                        """)
                .param("last", number - 1)
                .param("cooperative", cooperative.id().value())
                .update();
    }

    List<SubsidyMovement> all(CooperativeId cooperative) {
        return sql.sql(ALL + " ORDER BY movement.occurred_on, movement.number")
                .param("cooperative", cooperative.value())
                .query(Movements::movement)
                .list();
    }

    List<SubsidyMovement> of(CooperativeId cooperative, EntryId entry) {
        return sql.sql(ALL + " AND movement.entry_id = :entry ORDER BY movement.number")
                .param("cooperative", cooperative.value())
                .param("entry", entry.value())
                .query(Movements::movement)
                .list();
    }

    Optional<SubsidyMovement> find(CooperativeId cooperative, long number) {
        return sql.sql(ALL + " AND movement.number = :number")
                .param("cooperative", cooperative.value())
                .param("number", number)
                .query(Movements::movement)
                .optional();
    }

    List<SubsidyMovement> from(CooperativeId cooperative, long first) {
        return sql.sql(ALL + " AND movement.number >= :first ORDER BY movement.number")
                .param("cooperative", cooperative.value())
                .param("first", first)
                .query(Movements::movement)
                .list();
    }

    /// What a subsidy received and spent in all.
    Money sum(CooperativeId cooperative, String code, Side side) {
        return Money.cents(
                sql.sql(
                                """
                                SELECT coalesce(sum(amount_cents), 0) FROM subsidy.movement
                                 WHERE cooperative_id = :cooperative AND code = :code AND side = :side
                                """)
                        .param("cooperative", cooperative.value())
                        .param("code", code)
                        .param("side", side.name())
                        .query(Long.class)
                        .single());
    }

    /// Through which day the books are closed; empty when no year is.
    Optional<LocalDate> closedThrough(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT locked_through FROM ledger.published_lock
                         WHERE cooperative_id = :cooperative AND locked_through IS NOT NULL
                        """)
                .param("cooperative", cooperative.value())
                .query(LocalDate.class)
                .optional();
    }

    private static SubsidyMovement movement(ResultSet row, int rank) throws SQLException {
        long undoes = row.getLong("undoes");
        return new SubsidyMovement(
                row.getLong("number"),
                row.getString("code"),
                Side.valueOf(row.getString("side")),
                row.getObject("occurred_on", LocalDate.class),
                Money.cents(row.getLong("amount_cents")),
                undoes == 0 ? null : undoes,
                row.getBoolean("undone"),
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getInt("line_number"),
                new SchoolYear(row.getInt("school_year")),
                row.getString("piece"),
                new AccountKey(row.getString("account")),
                row.getString("label"),
                row.getString("payee"),
                Arrays.asList((String[]) row.getArray("vouchers").getArray()),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"));
    }
}
