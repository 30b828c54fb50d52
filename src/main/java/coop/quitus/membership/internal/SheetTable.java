package coop.quitus.membership.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Tariff;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.membership.Bill;
import coop.quitus.membership.ClassCount;
import coop.quitus.membership.Declaration;
import coop.quitus.membership.Good;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The sheets of affiliations: rows that are only added to.
@Component
final class SheetTable {

    private final JdbcClient sql;
    private final Clock clock;

    SheetTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// A sheet as it was kept, and the tariff it was worked out at.
    record Sheet(int version, Declaration said, Tariff tariff) {}

    /// The last sheet of a year, or one of its versions.
    Optional<Sheet> find(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT version, per_pupil_cents, per_adult_cents, insurance_per_member_cents, flat_cents,
                               subscription_cents, voluntary_cents
                          FROM membership.sheet
                         WHERE cooperative_id = :cooperative AND school_year = :year
                         ORDER BY version DESC
                         LIMIT 1
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) -> {
                    int version = row.getInt("version");
                    Money subscription = Money.cents(row.getLong("subscription_cents"));
                    return new Sheet(
                            version,
                            new Declaration(
                                    counts(cooperative, year, version),
                                    goods(cooperative, year, version),
                                    subscription.isPositive(),
                                    Money.cents(row.getLong("voluntary_cents"))),
                            new Tariff(
                                    Money.cents(row.getLong("per_pupil_cents")),
                                    Money.cents(row.getLong("per_adult_cents")),
                                    Money.cents(row.getLong("insurance_per_member_cents")),
                                    Money.cents(row.getLong("flat_cents")),
                                    subscription,
                                    Money.ZERO));
                })
                .optional();
    }

    private List<ClassCount> counts(CooperativeId cooperative, SchoolYear year, int version) {
        return sql.sql(
                        """
                        SELECT class_code, class_name, pupils, adults
                          FROM membership.class_count
                         WHERE cooperative_id = :cooperative AND school_year = :year AND version = :version
                         ORDER BY position
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .param("version", version)
                .query((row, i) ->
                        new ClassCount(
                                row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)))
                .list();
    }

    private List<Good> goods(CooperativeId cooperative, SchoolYear year, int version) {
        return sql.sql(
                        """
                        SELECT label, bought_in, price_cents
                          FROM membership.good
                         WHERE cooperative_id = :cooperative AND school_year = :year AND version = :version
                         ORDER BY position
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .param("version", version)
                .query((row, i) ->
                        new Good(row.getString(1), row.getInt(2), Money.cents(row.getLong(3))))
                .list();
    }

    void keep(
            Cooperative cooperative,
            SchoolYear year,
            int version,
            Declaration said,
            Tariff tariff,
            Actor by) {
        keepSheet(cooperative, year, version, said, tariff, by);
        for (int i = 0; i < said.counts().size(); i++) {
            keep(cooperative, year, version, i + 1, said.counts().get(i));
        }
        for (int i = 0; i < said.goods().size(); i++) {
            keep(cooperative, year, version, i + 1, said.goods().get(i));
        }
    }

    private void keepSheet(
            Cooperative cooperative,
            SchoolYear year,
            int version,
            Declaration said,
            Tariff tariff,
            Actor by) {
        Bill bill = Billing.of(said, tariff, year);
        sql.sql(
                        """
                        INSERT INTO membership.sheet
                            (cooperative_id, association_id, school_year, version, pupils, adults, insured, classes,
                             per_pupil_cents, per_adult_cents, insurance_per_member_cents, flat_cents,
                             goods_value_cents, fee_cents, insurance_cents, goods_cents, subscription_cents,
                             voluntary_cents, due_cents, recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :year, :version, :pupils, :adults, :insured, :classes,
                             :perPupil, :perAdult, :perMember, :flat, :value, :fee, :insurance, :goods, :subscription,
                             :voluntary, :due, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("year", year.startsIn())
                .param("version", version)
                .param("pupils", bill.pupils())
                .param("adults", bill.adults())
                .param("insured", bill.members())
                .param("classes", said.counts().size())
                .param("perPupil", tariff.perPupil().cents())
                .param("perAdult", tariff.perAdult().cents())
                .param("perMember", tariff.insurancePerMember().cents())
                .param("flat", tariff.flat().cents())
                .param("value", bill.goodsValue().cents())
                .param("fee", bill.fee().cents())
                .param("insurance", bill.insurance().cents())
                .param("goods", bill.goods().cents())
                .param("subscription", bill.subscription().cents())
                .param("voluntary", bill.voluntary().cents())
                .param("due", bill.due().cents())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    private void keep(
            Cooperative cooperative, SchoolYear year, int version, int position, ClassCount count) {
        sql.sql(
                        """
                        INSERT INTO membership.class_count
                            (cooperative_id, association_id, school_year, version, position, class_code, class_name,
                             pupils, adults)
                        VALUES (:cooperative, :association, :year, :version, :position, :code, :name, :pupils, :adults)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("year", year.startsIn())
                .param("version", version)
                .param("position", position)
                .param("code", count.code())
                .param("name", count.name())
                .param("pupils", count.pupils())
                .param("adults", count.adults())
                .update();
    }

    private void keep(
            Cooperative cooperative, SchoolYear year, int version, int position, Good good) {
        sql.sql(
                        """
                        INSERT INTO membership.good
                            (cooperative_id, association_id, school_year, version, position, label, bought_in,
                             price_cents, worth_cents)
                        VALUES (:cooperative, :association, :year, :version, :position, :label, :bought, :price, :worth)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("year", year.startsIn())
                .param("version", version)
                .param("position", position)
                .param("label", good.label())
                .param("bought", good.boughtIn())
                .param("price", good.price().cents())
                .param("worth", good.worthIn(year.startsIn()).cents())
                .update();
    }
}
