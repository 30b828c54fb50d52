package coop.quitus.restructuring.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import coop.quitus.restructuring.Restructuring;
import coop.quitus.restructuring.Restructuring.Side;
import coop.quitus.restructuring.Restructuring.Transfer;
import coop.quitus.restructuring.Restructuring.Way;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The entries that carry transfers, in the books of each side.
@Component
final class SideTable {

    private final Tenancy tenancy;
    private final JdbcClient sql;
    private final JdbcClient reader;
    private final Clock clock;

    SideTable(
            Tenancy tenancy,
            JdbcClient sql,
            @Qualifier("readerJdbc") JdbcClient reader,
            Clock clock) {
        this.tenancy = tenancy;
        this.sql = sql;
        this.reader = reader;
        this.clock = clock;
    }

    /// How many entries carried this side already, undone ones included. In a transaction of the
    /// cooperative.
    int written(CooperativeId cooperative, UUID transfer, Way way) {
        return sql.sql(
                        """
                        SELECT count(*) FROM restructuring.side
                         WHERE cooperative_id = :cooperative AND transfer = :transfer AND way = :way
                        """)
                .param("cooperative", cooperative.value())
                .param("transfer", transfer)
                .param("way", way.name())
                .query(Integer.class)
                .single();
    }

    /// In a transaction of the cooperative.
    void add(Cooperative school, Transfer transfer, Way way, int number, Entry entry, Actor by) {
        CooperativeId counterpart = transfer.place(way.other());
        sql.sql(
                        """
                        INSERT INTO restructuring.side
                            (cooperative_id, association_id, transfer, way, number, entry_id, counterpart,
                             counterpart_association, amount_cents, occurred_on, recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :transfer, :way, :number, :entry, :counterpart,
                                :counterpartAssociation, :cents, :on, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, transfer, way, number) DO NOTHING
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("transfer", transfer.id())
                .param("way", way.name())
                .param("number", number)
                .param("entry", entry.id().value())
                .param("counterpart", counterpart.value())
                .param("counterpartAssociation", associationOf(counterpart))
                .param("cents", transfer.amount().cents())
                .param("on", entry.occurredOn())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    private long associationOf(CooperativeId counterpart) {
        return sql.sql(
                        """
                        SELECT association_id FROM federation.published_section
                         WHERE cooperative_id = :cooperative
                        """)
                .param("cooperative", counterpart.value())
                .query(Long.class)
                .single();
    }

    /// The restructurings of one association with the entries that stand on each side: one query.
    List<Restructuring> carried(AssociationId association, List<Restructuring> decided) {
        if (decided.stream().allMatch(one -> one.transfers().isEmpty())) {
            return decided;
        }
        Map<String, Side> sides = tenancy.across(association, () -> standing(association));
        return decided.stream().map(one -> with(one, sides)).toList();
    }

    private Map<String, Side> standing(AssociationId association) {
        var sides = new HashMap<String, Side>();
        reader.sql(
                        """
                        SELECT transfer.transfer, transfer.way, transfer.entry_id, transfer.amount_cents,
                               transfer.occurred_on, side.recorded_by
                          FROM restructuring.published_transfer transfer
                          JOIN restructuring.side
                            ON side.cooperative_id = transfer.cooperative_id AND side.entry_id = transfer.entry_id
                         WHERE transfer.association_id = :association
                        """)
                .param("association", association.value())
                .query(row -> {
                    sides.put(
                            key(row.getObject(1, UUID.class), Way.valueOf(row.getString(2))),
                            new Side(
                                    new EntryId(row.getObject(3, UUID.class)),
                                    Money.cents(row.getLong(4)),
                                    row.getObject(5, LocalDate.class),
                                    row.getString(6)));
                });
        return sides;
    }

    private static String key(UUID transfer, Way way) {
        return transfer + "/" + way;
    }

    private static Restructuring with(Restructuring one, Map<String, Side> sides) {
        return new Restructuring(
                one.id(),
                one.association(),
                one.kind(),
                one.lastDay(),
                one.reason(),
                one.decidedAt(),
                one.decidedBy(),
                one.sources(),
                one.targets(),
                one.move(),
                one.words(),
                one.transfers().stream()
                        .map(transfer ->
                                new Transfer(
                                        transfer.id(),
                                        transfer.from(),
                                        transfer.to(),
                                        transfer.account(),
                                        transfer.amount(),
                                        sides.get(key(transfer.id(), Way.OUT)),
                                        sides.get(key(transfer.id(), Way.IN))))
                        .toList(),
                one.ending());
    }
}
