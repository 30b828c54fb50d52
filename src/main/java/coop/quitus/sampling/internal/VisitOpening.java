package coop.quitus.sampling.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.sampling.DrawReason;
import coop.quitus.sampling.Draws;
import coop.quitus.sampling.VisitPiece;
import coop.quitus.sampling.internal.PieceDraw.Candidate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Opens the visit of a drawn cooperative, once, with the pieces that the same seed draws from its
/// books as they stand on that day.
@Component
final class VisitOpening {

    private final Tenancy tenancy;
    private final JdbcClient sql;

    VisitOpening(Tenancy tenancy, JdbcClient sql) {
        this.tenancy = tenancy;
        this.sql = sql;
    }

    void open(Cooperative where, SchoolYear year, DrawReason reason, Draws.Made made) {
        tenancy.within(
                where.id(),
                () -> {
                    if (first(where, year, reason, made)) {
                        List<Candidate> all = candidates(where, year);
                        Map<VisitPiece, Candidate> drawn = PieceDraw.draw(made.tenth().seed(), all);
                        drawn.forEach((piece, one) -> keep(where, year, piece, one.entry()));
                    }
                });
    }

    private boolean first(Cooperative where, SchoolYear year, DrawReason reason, Draws.Made made) {
        return sql.sql(
                                """
                                INSERT INTO sampling.visit
                                    (cooperative_id, association_id, school_year, reason, seed, drawn_at)
                                VALUES (:cooperative, :association, :year, :reason, :seed, :at)
                                ON CONFLICT (cooperative_id, school_year) DO NOTHING
                                """)
                        .param("cooperative", where.id().value())
                        .param("association", where.association().value())
                        .param("year", year.startsIn())
                        .param("reason", reason.name())
                        .param("seed", made.tenth().seed())
                        .param("at", Timestamp.from(made.at()))
                        .update()
                == 1;
    }

    /// The receipts and expenses that stand, in the order of the chain.
    private List<Candidate> candidates(Cooperative where, SchoolYear year) {
        Map<UUID, Boolean> cash =
                sql
                        .sql(
                                """
                                SELECT DISTINCT entry_id
                                  FROM ledger.published_till_line
                                 WHERE cooperative_id = :cooperative AND school_year = :year
                                   AND account IN ('TRE_CASH', 'TRE_ADV')
                                """)
                        .param("cooperative", where.id().value())
                        .param("year", year.startsIn())
                        .query(UUID.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(id -> id, _ -> true));
        return sql.sql(
                        """
                        SELECT entry_id, hash, piece, occurred_on, label, movement_cents, kind, proved
                          FROM ledger.published_entry entry
                         WHERE cooperative_id = :cooperative AND school_year = :year
                           AND kind IN ('RECEIPT', 'EXPENSE')
                           AND NOT EXISTS (SELECT FROM ledger.published_entry undo
                                            WHERE undo.cooperative_id = :cooperative
                                              AND undo.reverses = entry.entry_id)
                         ORDER BY sequence
                        """)
                .param("cooperative", where.id().value())
                .param("year", year.startsIn())
                .query((row, i) -> candidate(row, cash))
                .list();
    }

    private static Candidate candidate(ResultSet row, Map<UUID, Boolean> cash)
            throws SQLException {
                    UUID id = row.getObject("entry_id", UUID.class);
                    boolean expense = "EXPENSE".equals(row.getString("kind"));
                    return new Candidate(
                            id,
                            row.getString("hash"),
                            row.getString("piece"),
                            row.getObject("occurred_on", LocalDate.class),
                            row.getString("label"),
                            Money.cents(Math.abs(row.getLong("movement_cents"))),
                            expense,
                            cash.containsKey(id),
                            row.getBoolean("proved"));
    }

    private void keep(Cooperative where, SchoolYear year, VisitPiece piece, UUID entry) {
        sql.sql(
                        """
                        INSERT INTO sampling.piece
                            (cooperative_id, association_id, school_year, position, entry_id, piece, occurred_on, label,
                             amount_cents, stratum)
                        VALUES (:cooperative, :association, :year, :position, :entry, :piece, :on, :label, :amount,
                                :stratum)
                        """)
                .param("cooperative", where.id().value())
                .param("association", where.association().value())
                .param("year", year.startsIn())
                .param("position", piece.position())
                .param("entry", entry)
                .param("piece", piece.piece())
                .param("on", piece.on())
                .param("label", piece.label())
                .param("amount", piece.amount().cents())
                .param("stratum", piece.stratum().name())
                .update();
    }
}
