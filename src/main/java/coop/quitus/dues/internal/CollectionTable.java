package coop.quitus.dues.internal;

import coop.quitus.dues.Creditor;
import coop.quitus.dues.DebitCollection;
import coop.quitus.dues.DebitItem;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The collections of an association, in its headquarters' section.
@Component
final class CollectionTable {

    private final JdbcClient sql;
    private final CreditorTable creditors;
    private final Clock clock;

    CollectionTable(JdbcClient sql, CreditorTable creditors, Clock clock) {
        this.sql = sql;
        this.creditors = creditors;
        this.clock = clock;
    }

    private record Asked(UUID collection, DebitItem item) {}

    /// All of them, the last first. Three queries.
    List<DebitCollection> all(CooperativeId headquarters) {
        Map<Integer, Creditor> known =
                creditors.versions(headquarters).stream()
                        .collect(Collectors.toMap(Creditor::number, Function.identity()));
        Map<UUID, List<DebitItem>> items =
                items(headquarters).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Asked::collection,
                                        Collectors.mapping(Asked::item, Collectors.toList())));
        return sql.sql(
                        """
                        SELECT id, school_year, creditor, collected_on, created_at, created_by, settled_on
                          FROM dues.collection
                         WHERE cooperative_id = :cooperative
                         ORDER BY created_at DESC, id DESC
                        """)
                .param("cooperative", headquarters.value())
                .query((row, i) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new DebitCollection(
                            id,
                            new SchoolYear(row.getInt("school_year")),
                            java.util.Objects.requireNonNull(known.get(row.getInt("creditor"))),
                            row.getObject("collected_on", LocalDate.class),
                            row.getTimestamp("created_at").toInstant(),
                            row.getString("created_by"),
                            row.getObject("settled_on", LocalDate.class),
                            items.getOrDefault(id, List.of()));
                })
                .list();
    }

    private List<Asked> items(CooperativeId headquarters) {
        return sql.sql(
                        """
                        SELECT collection, payer, payer_number, holder, iban, reference, signed_on, first, amount_cents,
                               refused
                          FROM dues.collection_item
                         WHERE cooperative_id = :cooperative
                         ORDER BY payer_number
                        """)
                .param("cooperative", headquarters.value())
                .query((row, i) ->
                        new Asked(
                                row.getObject("collection", UUID.class),
                                new DebitItem(
                                        new CooperativeId(row.getLong("payer")),
                                        row.getString("payer_number"),
                                        row.getString("holder"),
                                        row.getString("iban"),
                                        row.getString("reference"),
                                        row.getObject("signed_on", LocalDate.class),
                                        row.getBoolean("first"),
                                        Money.cents(row.getLong("amount_cents")),
                                        row.getBoolean("refused"))))
                .list();
    }

    void add(Cooperative headquarters, DebitCollection asked, Actor by) {
        sql.sql(
                        """
                        INSERT INTO dues.collection
                            (cooperative_id, association_id, id, school_year, creditor, collected_on, created_at,
                             created_by_id, created_by)
                        VALUES (:cooperative, :association, :id, :year, :creditor, :on, :at, :byId, :by)
                        """)
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("id", asked.id())
                .param("year", asked.year().startsIn())
                .param("creditor", asked.creditor().number())
                .param("on", asked.on())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
        asked.items().forEach(item -> add(headquarters, asked.id(), item));
    }

    private void add(Cooperative headquarters, UUID collection, DebitItem item) {
        sql.sql(
                        """
                        INSERT INTO dues.collection_item
                            (cooperative_id, association_id, collection, payer, payer_number, holder, iban, reference,
                             signed_on, first, amount_cents)
                        VALUES (:cooperative, :association, :collection, :payer, :number, :holder, :iban, :reference, :on,
                             :first, :amount)
                        """)
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("collection", collection)
                .param("payer", item.payer().value())
                .param("number", item.number())
                .param("holder", item.holder())
                .param("iban", item.iban())
                .param("reference", item.reference())
                .param("on", item.signedOn())
                .param("first", item.first())
                .param("amount", item.amount().cents())
                .update();
    }

    void settle(CooperativeId headquarters, UUID collection, LocalDate on, Set<Long> refused) {
        sql.sql(
                        """
                        UPDATE dues.collection SET settled_on = :on
                         WHERE cooperative_id = :cooperative AND id = :collection
                        """)
                .param("cooperative", headquarters.value())
                .param("collection", collection)
                .param("on", on)
                .update();
        for (Long payer : refused) {
            sql.sql(
                            """
                            UPDATE dues.collection_item SET refused = true
                             WHERE cooperative_id = :cooperative AND collection = :collection AND payer = :payer
                            """)
                    .param("cooperative", headquarters.value())
                    .param("collection", collection)
                    .param("payer", payer)
                    .update();
        }
    }
}
