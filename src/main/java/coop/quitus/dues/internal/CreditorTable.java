package coop.quitus.dues.internal;

import coop.quitus.dues.Creditor;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who collects for an association, version after version, in its headquarters' section.
@Component
final class CreditorTable {

    private final JdbcClient sql;
    private final Clock clock;

    CreditorTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<Creditor> versions(CooperativeId headquarters) {
        return sql.sql(
                        """
                        SELECT number, name, creditor_id, iban, payee
                          FROM dues.creditor
                         WHERE cooperative_id = :cooperative
                         ORDER BY number
                        """)
                .param("cooperative", headquarters.value())
                .query((row, i) ->
                        new Creditor(
                                row.getInt(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)))
                .list();
    }

    Optional<Creditor> last(CooperativeId headquarters) {
        return versions(headquarters).reversed().stream().findFirst();
    }

    void choose(Cooperative headquarters, Creditor said, Actor by) {
        sql.sql(
                        """
                        INSERT INTO dues.creditor
                            (cooperative_id, association_id, number, name, creditor_id, iban, payee, chosen_at, chosen_by_id,
                             chosen_by)
                        VALUES (:cooperative, :association, :number, :name, :identifier, :iban, :payee, :at, :byId, :by)
                        """)
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("number", said.number())
                .param("name", said.name())
                .param("identifier", said.creditorId())
                .param("iban", said.iban())
                .param("payee", said.payee())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }
}
