package coop.quitus.partner.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.partner.Commitment;
import coop.quitus.partner.Contribution;
import coop.quitus.partner.Nature;
import coop.quitus.partner.NewContribution;
import coop.quitus.partner.Quantity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Promises and gifts as the database keeps them. All is called in a transaction of the
/// cooperative.
@Component
final class ContributionTable {

    private final JdbcClient sql;
    private final Clock clock;

    ContributionTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void promise(Cooperative school, Commitment commitment, Actor by) {
        sql.sql(
                        """
                        INSERT INTO partner.commitment
                            (cooperative_id, association_id, id, partner_id, project_id, nature, label,
                             quantity_hundredths, unit, given_at, given_by_id, given_by)
                        VALUES (:cooperative, :association, :id, :partner, :project, :nature, :label, :quantity, :unit,
                                :at, :byId, :by)
                        ON CONFLICT DO NOTHING
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("id", commitment.id())
                .param("partner", commitment.partner())
                .param("project", commitment.project(), Types.OTHER)
                .param("nature", commitment.nature().name())
                .param("label", commitment.label())
                .param("quantity", commitment.quantity().hundredths())
                .param("unit", commitment.unit())
                .param("at", Timestamp.from(commitment.givenAt()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    List<Commitment> promised(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT id, partner_id, project_id, nature, label, quantity_hundredths, unit, given_at, given_by
                          FROM partner.commitment
                         WHERE cooperative_id = :cooperative
                         ORDER BY given_at DESC, id
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) ->
                        new Commitment(
                                row.getObject("id", UUID.class),
                                row.getObject("partner_id", UUID.class),
                                row.getObject("project_id", UUID.class),
                                Nature.valueOf(row.getString("nature")),
                                row.getString("label"),
                                new Quantity(row.getLong("quantity_hundredths")),
                                row.getString("unit"),
                                row.getTimestamp("given_at").toInstant(),
                                row.getString("given_by")))
                .list();
    }

    void value(Cooperative school, NewContribution asked, Actor by) {
        sql.sql(
                        """
                        INSERT INTO partner.contribution
                            (cooperative_id, association_id, id, school_year, partner_id, project_id, commitment_id,
                             nature, given_on, label, quantity_hundredths, unit, unit_value_cents, total_cents,
                             used_account, found_account, basis, valued_at, valued_by_id, valued_by)
                        VALUES (:cooperative, :association, :id, :year, :partner, :project, :commitment, :nature, :on,
                                :label, :quantity, :unit, :each, :total, :used, :found, :basis, :at, :byId, :by)
                        ON CONFLICT DO NOTHING
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("id", asked.key())
                .param("year", asked.year().startsIn())
                .param("partner", asked.partner())
                .param("project", asked.project(), Types.OTHER)
                .param("commitment", asked.commitment(), Types.OTHER)
                .param("nature", asked.nature().name())
                .param("on", asked.on())
                .param("label", asked.label().strip())
                .param("quantity", asked.quantity().hundredths())
                .param("unit", asked.unit().strip())
                .param("each", asked.each().cents())
                .param("total", asked.quantity().at(asked.each()).cents())
                .param("used", asked.nature().usedAccount())
                .param("found", asked.nature().foundAccount())
                .param("basis", asked.basis().strip())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void withdraw(Cooperative school, UUID contribution, String reason, Actor by) {
        sql.sql(
                        """
                        INSERT INTO partner.contribution_withdrawal
                            (cooperative_id, association_id, contribution_id, reason, withdrawn_at, withdrawn_by_id,
                             withdrawn_by)
                        VALUES (:cooperative, :association, :contribution, :reason, :at, :byId, :by)
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("contribution", contribution)
                .param("reason", reason)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    List<Contribution> all(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT given.id AS contribution_id, given.school_year, given.project_id, given.nature,
                               given.given_on, given.label, given.quantity_hundredths, given.unit,
                               given.unit_value_cents, given.total_cents, given.basis, given.valued_at, given.valued_by,
                               coalesce(withdrawal.reason, '') AS withdrawn, partner.*
                          FROM partner.contribution given
                          JOIN partner.partner
                            ON partner.cooperative_id = given.cooperative_id AND partner.id = given.partner_id
                          LEFT JOIN partner.contribution_withdrawal withdrawal
                            ON withdrawal.cooperative_id = given.cooperative_id
                           AND withdrawal.contribution_id = given.id
                         WHERE given.cooperative_id = :cooperative
                         ORDER BY given.given_on, given.valued_at
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) -> contribution(row))
                .list();
    }

    Optional<Contribution> find(CooperativeId cooperative, UUID id) {
        return all(cooperative).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Contribution contribution(ResultSet row) throws SQLException {
        return new Contribution(
                row.getObject("contribution_id", UUID.class),
                new SchoolYear(row.getInt("school_year")),
                PartnerTable.partner(row),
                row.getObject("project_id", UUID.class),
                Nature.valueOf(row.getString("nature")),
                row.getObject("given_on", LocalDate.class),
                row.getString("label"),
                new Quantity(row.getLong("quantity_hundredths")),
                row.getString("unit"),
                Money.cents(row.getLong("unit_value_cents")),
                Money.cents(row.getLong("total_cents")),
                row.getString("basis"),
                row.getString("withdrawn"),
                row.getTimestamp("valued_at").toInstant(),
                row.getString("valued_by"));
    }
}
