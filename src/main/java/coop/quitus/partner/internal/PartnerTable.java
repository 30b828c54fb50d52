package coop.quitus.partner.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.partner.NewPartner;
import coop.quitus.partner.Partner;
import coop.quitus.partner.PartnerKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The partners as the database keeps them. All is called in a transaction of the cooperative.
@Component
final class PartnerTable {

    private final JdbcClient sql;
    private final Clock clock;

    PartnerTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Writes a partner; one that is known already under that id stays as it is.
    void add(Cooperative school, NewPartner asked, Actor by) {
        sql.sql(
                        """
                        INSERT INTO partner.partner
                            (cooperative_id, association_id, id, name, kind, town, email, siret, contact,
                             written_at, written_by_id, written_by)
                        VALUES (:cooperative, :association, :id, :name, :kind, :town, :email, :siret, :contact,
                                :at, :byId, :by)
                        ON CONFLICT DO NOTHING
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("id", asked.key())
                .param("name", asked.name())
                .param("kind", asked.kind().name())
                .param("town", asked.town())
                .param("email", asked.email())
                .param("siret", asked.siret())
                .param("contact", asked.contact())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void correct(CooperativeId cooperative, NewPartner asked, Actor by) {
        sql.sql(
                        """
                        UPDATE partner.partner
                           SET name = :name, kind = :kind, town = :town, email = :email, siret = :siret,
                               contact = :contact, written_at = :at, written_by_id = :byId, written_by = :by
                         WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("cooperative", cooperative.value())
                .param("id", asked.key())
                .param("name", asked.name())
                .param("kind", asked.kind().name())
                .param("town", asked.town())
                .param("email", asked.email())
                .param("siret", asked.siret())
                .param("contact", asked.contact())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    List<Partner> all(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT id, name, kind, town, email, siret, contact
                          FROM partner.partner
                         WHERE cooperative_id = :cooperative
                         ORDER BY lower(name), id
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) -> partner(row))
                .list();
    }

    Optional<Partner> find(CooperativeId cooperative, UUID id) {
        return all(cooperative).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    static Partner partner(ResultSet row) throws SQLException {
        return new Partner(
                row.getObject("id", UUID.class),
                row.getString("name"),
                PartnerKind.valueOf(row.getString("kind")),
                row.getString("town"),
                row.getString("email"),
                row.getString("siret"),
                row.getString("contact"));
    }
}
