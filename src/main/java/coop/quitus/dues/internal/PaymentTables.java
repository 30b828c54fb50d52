package coop.quitus.dues.internal;

import coop.quitus.dues.Announcement;
import coop.quitus.dues.PaymentWay;
import coop.quitus.dues.Settlement;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How cooperatives say they pay, and what the association says came: rows that are only added to.
@Component
final class PaymentTables {

    private final JdbcClient sql;
    private final Clock clock;

    PaymentTables(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<Announcement> announcement(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT way, cheque, paid_on, announced_at, announced_by
                          FROM dues.announcement
                         WHERE cooperative_id = :cooperative AND school_year = :year
                         ORDER BY number DESC
                         LIMIT 1
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new Announcement(
                                PaymentWay.valueOf(row.getString(1)),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                row.getTimestamp(4).toInstant(),
                                row.getString(5)))
                .optional();
    }

    void announce(
            Cooperative cooperative,
            SchoolYear year,
            PaymentWay way,
            String cheque,
            LocalDate on,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO dues.announcement
                            (cooperative_id, association_id, school_year, number, way, cheque, paid_on, announced_at,
                             announced_by_id, announced_by)
                        VALUES (:cooperative, :association, :year, :number, :way, :cheque, :on, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("year", year.startsIn())
                .param("number", announcements(cooperative.id(), year) + 1)
                .param("way", way.name())
                .param("cheque", cheque)
                .param("on", on)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    private int announcements(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT count(*) FROM dues.announcement
                         WHERE cooperative_id = :cooperative AND school_year = :year
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query(Integer.class)
                .single();
    }

    List<Settlement> settlements(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT id, purpose, way, fee_cents, insurance_cents, other_cents, settled_on, words, entry_key,
                               recorded_by
                          FROM dues.settlement
                         WHERE cooperative_id = :cooperative AND school_year = :year
                         ORDER BY settled_on, id
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new Settlement(
                                row.getObject("id", UUID.class),
                                cooperative,
                                year,
                                Settlement.Purpose.valueOf(row.getString("purpose")),
                                PaymentWay.valueOf(row.getString("way")),
                                Money.cents(row.getLong("fee_cents")),
                                Money.cents(row.getLong("insurance_cents")),
                                Money.cents(row.getLong("other_cents")),
                                row.getObject("settled_on", LocalDate.class),
                                row.getString("words"),
                                row.getObject("entry_key", UUID.class),
                                row.getString("recorded_by")))
                .list();
    }

    void settle(Cooperative cooperative, Cooperative headquarters, Settlement said, Actor by) {
        sql.sql(
                        """
                        INSERT INTO dues.settlement
                            (cooperative_id, association_id, id, school_year, purpose, way, fee_cents, insurance_cents,
                             other_cents, amount_cents, settled_on, words, entry_key, headquarters, headquarters_key,
                             recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :id, :year, :purpose, :way, :fee, :insurance, :other, :amount,
                             :on, :words, :entryKey, :headquarters, :id, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("id", said.id())
                .param("year", said.year().startsIn())
                .param("purpose", said.purpose().name())
                .param("way", said.way().name())
                .param("fee", said.fee().cents())
                .param("insurance", said.insurance().cents())
                .param("other", said.other().cents())
                .param("amount", said.amount().cents())
                .param("on", said.on())
                .param("words", said.words())
                .param("entryKey", said.entryKey())
                .param("headquarters", headquarters.id().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    /// The entry of the cooperative that pays its affiliation, once it is posted: by the form that
    /// was proposed, else by the account and the words.
    Optional<UUID> entry(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT entry_id FROM dues.published_payment
                         WHERE cooperative_id = :cooperative AND school_year = :year AND kind IN ('FEE', 'INSURANCE')
                           AND entry_id IS NOT NULL
                         GROUP BY entry_id
                        HAVING sum(amount_cents) > 0
                         ORDER BY min(occurred_on), entry_id
                         LIMIT 1
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query(UUID.class)
                .optional();
    }
}
