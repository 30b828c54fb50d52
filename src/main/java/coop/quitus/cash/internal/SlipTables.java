package coop.quitus.cash.internal;

import coop.quitus.cash.DepositSlip;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The only place with SQL on the slips.
@Component
final class SlipTables {

    private final JdbcClient sql;

    SlipTables(JdbcClient sql) {
        this.sql = sql;
    }

    /// The next number of the year. The ledger's own lock on the books orders two slips of one
    /// cooperative.
    int nextNumber(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT COALESCE(max(number), 0) + 1
                          FROM cash.deposit_slip
                         WHERE cooperative_id = :cooperative AND school_year = :year
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query(Integer.class)
                .single();
    }

    void keep(Cooperative cooperative, SchoolYear year, DepositSlip slip, Instant now, Actor by) {
        sql.sql(
                        """
                        INSERT INTO cash.deposit_slip
                            (cooperative_id, association_id, id, school_year, number, deposited_on, piece, recorded_at,
                             recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :id, :year, :number, :on, :piece, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("id", slip.id())
                .param("year", year.startsIn())
                .param("number", slip.number())
                .param("on", slip.on())
                .param("piece", slip.piece())
                .param("at", Timestamp.from(now))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
        for (int i = 0; i < slip.cheques().size(); i++) {
            keepCheque(cooperative, slip, i + 1, slip.cheques().get(i));
        }
        slip.pieces()
                .forEach((value, number) ->
                        sql.sql(
                                        """
                                        INSERT INTO cash.slip_piece (cooperative_id, association_id, deposit_slip_id, value_cents, number)
                                        VALUES (:cooperative, :association, :slip, :value, :number)
                                        """)
                                .param("cooperative", cooperative.id().value())
                                .param("association", cooperative.association().value())
                                .param("slip", slip.id())
                                .param("value", value)
                                .param("number", number)
                                .update());
    }

    private void keepCheque(
            Cooperative cooperative, DepositSlip slip, int position, DepositSlip.Cheque cheque) {
        sql.sql(
                        """
                        INSERT INTO cash.slip_cheque
                            (cooperative_id, association_id, deposit_slip_id, position, drawer, bank, cheque, amount_cents)
                        VALUES (:cooperative, :association, :slip, :position, :drawer, :bank, :cheque, :amount)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("slip", slip.id())
                .param("position", position)
                .param("drawer", cheque.drawer())
                .param("bank", cheque.bank())
                .param("cheque", cheque.number())
                .param("amount", cheque.amount().cents())
                .update();
    }

    private record OfSlip<T>(UUID slip, T value) {}

    List<DepositSlip> all(CooperativeId cooperative, SchoolYear year) {
        Map<UUID, List<DepositSlip.Cheque>> cheques = new HashMap<>();
        sql.sql(
                        """
                        SELECT deposit_slip_id, drawer, bank, cheque, amount_cents
                          FROM cash.slip_cheque
                         WHERE cooperative_id = :cooperative
                         ORDER BY deposit_slip_id, position
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) ->
                        new OfSlip<>(
                                row.getObject(1, UUID.class),
                                new DepositSlip.Cheque(
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        Money.cents(row.getLong(5)))))
                .list()
                .forEach(cheque ->
                        cheques.computeIfAbsent(cheque.slip(), id -> new ArrayList<>())
                                .add(cheque.value()));
        Map<UUID, SortedMap<Integer, Integer>> pieces = pieces(cooperative);
        return sql.sql(
                        """
                        SELECT id, number, deposited_on, piece, recorded_by
                          FROM cash.deposit_slip
                         WHERE cooperative_id = :cooperative AND school_year = :year
                         ORDER BY number DESC
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new DepositSlip(
                            id,
                            row.getInt("number"),
                            row.getObject("deposited_on", LocalDate.class),
                            row.getString("piece"),
                            cheques.getOrDefault(id, List.of()),
                            pieces.getOrDefault(id, new TreeMap<>()),
                            row.getString("recorded_by"));
                })
                .list();
    }

    private Map<UUID, SortedMap<Integer, Integer>> pieces(CooperativeId cooperative) {
        Map<UUID, SortedMap<Integer, Integer>> pieces = new HashMap<>();
        sql.sql(
                        """
                        SELECT deposit_slip_id, value_cents, number
                          FROM cash.slip_piece
                         WHERE cooperative_id = :cooperative
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) ->
                        new OfSlip<>(
                                row.getObject(1, UUID.class),
                                Map.entry(row.getInt(2), row.getInt(3))))
                .list()
                .forEach(piece ->
                        pieces.computeIfAbsent(
                                        piece.slip(),
                                        id -> new TreeMap<>(Comparator.reverseOrder()))
                                .put(piece.value().getKey(), piece.value().getValue()));
        return pieces;
    }
}
