package coop.quitus.federation.internal;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What happens to a cooperative once or twice in its life: it closes, or goes elsewhere.
@Component
final class PlaceChanges {

    private final JdbcClient sql;

    PlaceChanges(JdbcClient sql) {
        this.sql = sql;
    }

    void close(CooperativeId id, LocalDate lastDay, Optional<CooperativeId> successor) {
        sql.sql(
                        """
                        UPDATE federation.cooperative
                           SET closed_on = :day, succeeded_by = :successor
                         WHERE id = :id AND closed_on IS NULL
                        """)
                .param("day", lastDay)
                .param("successor", successor.map(CooperativeId::value).orElse(null))
                .param("id", id.value())
                .update();
    }

    /// What is of today follows; what was written keeps the association of its day.
    void move(CooperativeId id, AssociationId association, String uai, String name) {
        sql.sql(
                        """
                        INSERT INTO federation.school (uai, association_id, name)
                        VALUES (:uai, :association, :name)
                        ON CONFLICT (uai) DO UPDATE SET association_id = excluded.association_id, name = excluded.name
                        """)
                .param("uai", uai)
                .param("association", association.value())
                .param("name", name)
                .update();
        sql.sql(
                        """
                        UPDATE federation.cooperative
                           SET association_id = :association, uai = :uai, name = :name
                         WHERE id = :id
                        """)
                .param("association", association.value())
                .param("uai", uai)
                .param("name", name)
                .param("id", id.value())
                .update();
        sql.sql(
                        "UPDATE federation.class_unit SET association_id = :association WHERE cooperative_id = :cooperative")
                .param("association", association.value())
                .param("cooperative", id.value())
                .update();
        sql.sql(
                        "UPDATE federation.bank_account SET association_id = :association WHERE cooperative_id = :cooperative")
                .param("association", association.value())
                .param("cooperative", id.value())
                .update();
    }
}
