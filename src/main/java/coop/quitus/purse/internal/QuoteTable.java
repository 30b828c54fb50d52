package coop.quitus.purse.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.purse.NewQuote;
import coop.quitus.purse.Quote;
import coop.quitus.purse.QuoteItem;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The quotes as the database keeps them. All is called in a transaction of the cooperative.
@Component
final class QuoteTable {

    private final JdbcClient sql;
    private final Clock clock;

    QuoteTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(Cooperative which, NewQuote asked, Actor by) {
        sql.sql(
                        """
                        INSERT INTO purse.quote
                            (cooperative_id, association_id, id, school_year, class_code, subject, supplier,
                             told_at, told_by_id, told_by)
                        VALUES (:cooperative, :association, :id, :year, :class, :subject, :supplier, :at, :byId, :by)
                        """)
                .param("cooperative", which.id().value())
                .param("association", which.association().value())
                .param("id", asked.id())
                .param("year", asked.year().startsIn())
                .param("class", asked.classCode())
                .param("subject", asked.subject())
                .param("supplier", asked.supplier())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
        for (int i = 0; i < asked.items().size(); i++) {
            add(which, asked.id(), i + 1, asked.items().get(i));
        }
    }

    private void add(Cooperative which, UUID quote, int position, QuoteItem item) {
        sql.sql(
                        """
                        INSERT INTO purse.quote_item
                            (cooperative_id, association_id, quote_id, position, label, number, unit_cents)
                        VALUES (:cooperative, :association, :quote, :position, :label, :number, :unit)
                        """)
                .param("cooperative", which.id().value())
                .param("association", which.association().value())
                .param("quote", quote)
                .param("position", position)
                .param("label", item.label())
                .param("number", item.number())
                .param("unit", item.unit().cents())
                .update();
    }

    void workedOut(Cooperative which, Quote quote, Actor by) {
        sql.sql(
                        """
                        INSERT INTO purse.quote_sum
                            (cooperative_id, association_id, quote_id, total_cents,
                             worked_out_at, worked_out_by_id, worked_out_by)
                        VALUES (:cooperative, :association, :quote, :total, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, quote_id) DO NOTHING
                        """)
                .param("cooperative", which.id().value())
                .param("association", which.association().value())
                .param("quote", quote.id())
                .param("total", quote.total().cents())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void withdraw(Cooperative which, UUID quote, Actor by) {
        sql.sql(
                        """
                        INSERT INTO purse.quote_withdrawal
                            (cooperative_id, association_id, quote_id, withdrawn_at, withdrawn_by_id, withdrawn_by)
                        VALUES (:cooperative, :association, :quote, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, quote_id) DO NOTHING
                        """)
                .param("cooperative", which.id().value())
                .param("association", which.association().value())
                .param("quote", quote)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void choose(Cooperative which, Quote quote, @Nullable UUID decision, Actor by) {
        sql.sql(
                        """
                        INSERT INTO purse.quote_choice
                            (cooperative_id, association_id, subject, step, quote_id, decision,
                             chosen_at, chosen_by_id, chosen_by)
                        SELECT :cooperative, :association, :subject, coalesce(max(step), 0) + 1, :quote, :decision,
                               :at, :byId, :by
                          FROM purse.quote_choice
                         WHERE cooperative_id = :cooperative AND subject = :subject
                        """)
                .param("cooperative", which.id().value())
                .param("association", which.association().value())
                .param("subject", quote.subject())
                .param("quote", quote.id())
                .param("decision", decision, Types.OTHER)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    Optional<Quote> find(CooperativeId cooperative, UUID quote) {
        return read(cooperative, quote, null).stream().findFirst();
    }

    /// Withdrawn ones are left out.
    List<Quote> of(CooperativeId cooperative, UUID subject) {
        return read(cooperative, null, subject);
    }

    private List<Quote> read(
            CooperativeId cooperative, @Nullable UUID quote, @Nullable UUID subject) {
        return sql.sql(
                        """
                        SELECT quote.id, quote.school_year, quote.class_code, quote.subject, quote.supplier,
                               EXISTS (SELECT FROM purse.quote_sum done
                                        WHERE done.cooperative_id = quote.cooperative_id
                                          AND done.quote_id = quote.id) AS worked_out,
                               coalesce((SELECT choice.quote_id = quote.id FROM purse.quote_choice choice
                                          WHERE choice.cooperative_id = quote.cooperative_id
                                            AND choice.subject = quote.subject
                                          ORDER BY choice.step DESC LIMIT 1), false) AS chosen
                          FROM purse.quote
                         WHERE quote.cooperative_id = :cooperative
                           AND (:quote::uuid IS NULL OR quote.id = :quote)
                           AND (:subject::uuid IS NULL OR quote.subject = :subject)
                           AND NOT EXISTS (SELECT FROM purse.quote_withdrawal gone
                                            WHERE gone.cooperative_id = quote.cooperative_id
                                              AND gone.quote_id = quote.id)
                         ORDER BY quote.told_at, quote.id
                        """)
                .param("cooperative", cooperative.value())
                .param("quote", quote, Types.OTHER)
                .param("subject", subject, Types.OTHER)
                .query((row, i) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Quote(
                            id,
                            new SchoolYear(row.getInt("school_year")),
                            row.getString("class_code"),
                            row.getObject("subject", UUID.class),
                            row.getString("supplier"),
                            items(cooperative, id),
                            row.getBoolean("worked_out"),
                            row.getBoolean("chosen"));
                })
                .list();
    }

    private List<QuoteItem> items(CooperativeId cooperative, UUID quote) {
        return sql.sql(
                        """
                        SELECT label, number, unit_cents
                          FROM purse.quote_item
                         WHERE cooperative_id = :cooperative AND quote_id = :quote
                         ORDER BY position
                        """)
                .param("cooperative", cooperative.value())
                .param("quote", quote)
                .query((row, i) ->
                        new QuoteItem(
                                row.getString("label"),
                                row.getInt("number"),
                                Money.cents(row.getLong("unit_cents"))))
                .list();
    }
}
