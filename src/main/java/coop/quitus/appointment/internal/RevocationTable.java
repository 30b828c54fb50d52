package coop.quitus.appointment.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Mandate;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The mandates that were taken back. All is called in a transaction of the cooperative.
@Component
final class RevocationTable {

    private final JdbcClient sql;
    private final Clock clock;

    RevocationTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// A mandate taken back.
    record Revocation(UUID mandate, String name, LocalDate on, String reason, String by) {}

    void add(Cooperative school, Mandate mandate, String name, String reason, Actor by) {
        sql.sql(
                        """
                        INSERT INTO appointment.revocation
                            (cooperative_id, association_id, mandate, person, name, role, reason, revoked_on, revoked_at,
                             revoked_by_id, revoked_by)
                        VALUES (:cooperative, :association, :mandate, :person, :name, :role, :reason, :on, :at, :byId,
                                :by)
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("mandate", mandate.id())
                .param("person", mandate.person())
                .param("name", name)
                .param("role", mandate.role().name())
                .param("reason", reason)
                .param("on", LocalDate.now(clock))
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    List<Revocation> all(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT mandate, name, revoked_on, reason, revoked_by
                          FROM appointment.revocation
                         WHERE cooperative_id = :cooperative
                         ORDER BY revoked_at, mandate
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) ->
                        new Revocation(
                                row.getObject("mandate", UUID.class),
                                row.getString("name"),
                                row.getObject("revoked_on", LocalDate.class),
                                row.getString("reason"),
                                row.getString("revoked_by")))
                .list();
    }
}
