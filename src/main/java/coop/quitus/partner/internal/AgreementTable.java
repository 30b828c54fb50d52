package coop.quitus.partner.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.partner.Agreement;
import coop.quitus.partner.NewAgreement;
import coop.quitus.partner.PublicAgreement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The agreements as the database keeps them, and the register that anyone may read.
@Component
final class AgreementTable {

    private final JdbcClient sql;
    private final Clock clock;

    AgreementTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void file(Cooperative school, NewAgreement asked, Actor by) {
        sql.sql(
                        """
                        INSERT INTO partner.agreement
                            (cooperative_id, association_id, id, school_year, partner_id, object, conditions, starts_on,
                             ends_on, file_hash, origin, filed_at, filed_by_id, filed_by)
                        VALUES (:cooperative, :association, :id, :year, :partner, :object, :conditions, :from,
                                :through, :file, :origin, :at, :byId, :by)
                        ON CONFLICT DO NOTHING
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("id", asked.key())
                .param("year", asked.year().startsIn())
                .param("partner", asked.partner())
                .param("object", asked.object().strip())
                .param("conditions", asked.conditions().strip())
                .param("from", asked.from())
                .param("through", asked.through(), Types.DATE)
                .param("file", asked.file())
                .param("origin", asked.origin())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    List<Agreement> all(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT agreement.id AS agreement_id, agreement.school_year, agreement.object,
                               agreement.conditions, agreement.starts_on, agreement.ends_on, agreement.file_hash,
                               agreement.origin, agreement.filed_at, agreement.filed_by, partner.*,
                               coalesce((SELECT said.is_public FROM partner.agreement_publication said
                                          WHERE said.cooperative_id = agreement.cooperative_id
                                            AND said.agreement_id = agreement.id
                                          ORDER BY said.number DESC LIMIT 1), false) AS is_public
                          FROM partner.agreement
                          JOIN partner.partner
                            ON partner.cooperative_id = agreement.cooperative_id AND partner.id = agreement.partner_id
                         WHERE agreement.cooperative_id = :cooperative
                         ORDER BY agreement.starts_on DESC, agreement.filed_at DESC
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) -> agreement(cooperative, row))
                .list();
    }

    Optional<Agreement> find(CooperativeId cooperative, UUID id) {
        return all(cooperative).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Agreement agreement(CooperativeId cooperative, ResultSet row)
            throws SQLException {
        return new Agreement(
                row.getObject("agreement_id", UUID.class),
                cooperative,
                new SchoolYear(row.getInt("school_year")),
                PartnerTable.partner(row),
                row.getString("object"),
                row.getString("conditions"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("file_hash"),
                row.getString("origin"),
                row.getBoolean("is_public"),
                row.getTimestamp("filed_at").toInstant(),
                row.getString("filed_by"));
    }

    /// Says that it is public, or no more.
    void say(Cooperative school, UUID agreement, boolean open, Actor by) {
        int said =
                sql.sql(
                                """
                                SELECT count(*) FROM partner.agreement_publication
                                 WHERE cooperative_id = :cooperative AND agreement_id = :agreement
                                """)
                        .param("cooperative", school.id().value())
                        .param("agreement", agreement)
                        .query(Integer.class)
                        .single();
        sql.sql(
                        """
                        INSERT INTO partner.agreement_publication
                            (cooperative_id, association_id, agreement_id, number, is_public, said_at, said_by_id,
                             said_by)
                        VALUES (:cooperative, :association, :agreement, :number, :open, :at, :byId, :by)
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("agreement", agreement)
                .param("number", said + 1)
                .param("open", open)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void putInTheRegister(Cooperative school, Agreement agreement) {
        sql.sql(
                        """
                        INSERT INTO partner.public_agreement
                            (association_id, agreement_id, school, partner, town, object, starts_on, ends_on)
                        VALUES (:association, :agreement, :school, :partner, :town, :object, :from, :through)
                        ON CONFLICT (association_id, agreement_id) DO UPDATE
                           SET partner = excluded.partner, town = excluded.town
                        """)
                .param("association", school.association().value())
                .param("agreement", agreement.id())
                .param("school", school.name())
                .param("partner", agreement.partner().publicName())
                .param("town", agreement.partner().isPrivate() ? "" : agreement.partner().town())
                .param("object", agreement.object())
                .param("from", agreement.from())
                .param("through", agreement.through(), Types.DATE)
                .update();
    }

    void takeOutOfTheRegister(Cooperative school, UUID agreement) {
        sql.sql(
                        """
                        DELETE FROM partner.public_agreement
                         WHERE association_id = :association AND agreement_id = :agreement
                        """)
                .param("association", school.association().value())
                .param("agreement", agreement)
                .update();
    }

    List<PublicAgreement> register(@Nullable AssociationId association) {
        return sql.sql(
                        """
                        SELECT association_id, school, partner, town, object, starts_on, ends_on
                          FROM partner.public_agreement
                         WHERE :association::bigint IS NULL OR association_id = :association
                         ORDER BY starts_on DESC, school, object
                         LIMIT 5000
                        """)
                .param(
                        "association",
                        association == null ? null : association.value(),
                        Types.BIGINT)
                .query((row, i) ->
                        new PublicAgreement(
                                new AssociationId(row.getLong("association_id")),
                                row.getString("school"),
                                row.getString("partner"),
                                row.getString("town"),
                                row.getString("object"),
                                row.getObject("starts_on", LocalDate.class),
                                row.getObject("ends_on", LocalDate.class)))
                .list();
    }
}
